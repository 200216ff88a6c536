package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;

/** Guards the reference itself: its gradients against finite differences, its loss by hand. */
final class SameDiffVaeTest {
  private static final int BATCH = 3;
  private static final int FEATURES = 5;
  private static final int LATENT = 2;
  private static final double KL_WEIGHT = 0.7;

  private final Random random = new Random(5);

  @ParameterizedTest
  @EnumSource(Activation.class)
  void gradientsMatchFiniteDifferences(Activation activation) {
    check(architecture(activation, List.of(4)), Likelihood.MSE, Reduction.MEAN_SUM);
  }

  @ParameterizedTest
  @EnumSource(Reduction.class)
  void gradientsMatchFiniteDifferencesUnderEveryReduction(Reduction reduction) {
    check(architecture(Activation.IDENTITY, List.of()), Likelihood.BERNOULLI, reduction);
  }

  /**
   * With all parameters zero, mean and log-variance are 0, so KL is 0, and every logit is 0, so a
   * feature costs ln 2.
   */
  @Test
  void zeroParametersCostLnTwoAFeature() {
    SameDiffVae vae =
        SameDiffVae.exact(
            architecture(Activation.TANH, List.of(4)), Likelihood.BERNOULLI, Reduction.SUM);

    double loss = vae.loss(draw(BATCH * FEATURES), draw(BATCH * LATENT), KL_WEIGHT);

    assertThat(loss).isCloseTo(FEATURES * Math.log(2), within(1e-9));
  }

  @Test
  void theFirstStepOfAdamMovesEveryParameterByTheLearningRate() {
    Architecture architecture = architecture(Activation.TANH, List.of(4));
    SameDiffVae vae = SameDiffVae.fast(architecture, Likelihood.BERNOULLI, Reduction.SUM);
    float[] before = draw(architecture.parameters());
    vae.setParameters(before);
    vae.useAdam(0.01);

    vae.step(draw(BATCH * FEATURES), draw(BATCH * LATENT), KL_WEIGHT);

    float[] after = vae.parameters();
    for (int i = 0; i < before.length; i++) {
      assertThat(Math.abs(after[i] - before[i])).isCloseTo(0.01f, within(1e-4f));
    }
  }

  private void check(Architecture architecture, Likelihood likelihood, Reduction reduction) {
    SameDiffVae vae = SameDiffVae.exact(architecture, likelihood, reduction);
    float[] parameters = draw(architecture.parameters());
    float[] x = draw(BATCH * FEATURES);
    float[] noise = draw(BATCH * LATENT);
    vae.setParameters(parameters);
    float[] gradient = vae.gradient(x, noise, KL_WEIGHT);
    assertThat(vae.parameters()).isEqualTo(parameters);

    for (int i = 0; i < parameters.length; i++) {
      float[] moved = parameters.clone();
      moved[i] = parameters[i] + 0x1p-10f;
      double up = moved[i];
      vae.setParameters(moved);
      double lossUp = vae.loss(x, noise, KL_WEIGHT);
      moved[i] = parameters[i] - 0x1p-10f;
      double down = moved[i];
      vae.setParameters(moved);
      double lossDown = vae.loss(x, noise, KL_WEIGHT);

      assertThat((double) gradient[i])
          .as("parameter %d", i)
          .isCloseTo((lossUp - lossDown) / (up - down), within(1e-3));
    }
  }

  private static Architecture architecture(Activation activation, List<Integer> hidden) {
    return new Architecture(
        FEATURES,
        LATENT,
        Hidden.mirrored(hidden),
        activation,
        activation,
        activation,
        activation,
        PosteriorScale.LOG_VARIANCE,
        Likelihood.BERNOULLI);
  }

  private float[] draw(int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (0.5 * random.nextGaussian());
    }
    return values;
  }
}
