package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;

/**
 * Guards against a gradient that is right on toy networks alone: blocks that do not end where a
 * layer ends, many black pixels, units that are off.
 */
final class ImageGradientTest {
  private static final int BATCH = 16;
  private static final int LATENT = 5;
  private static final double KL_WEIGHT = 1.5;

  private final BundledImages images = BundledImages.open();

  @ParameterizedTest
  @CsvSource({
    "BERNOULLI, SUM",
    "BERNOULLI, MEAN",
    "BERNOULLI, MEAN_SUM",
    "BERNOULLI, SUM_MEAN",
    "MSE, SUM",
    "MSE, MEAN",
    "MSE, MEAN_SUM",
    "MSE, SUM_MEAN"
  })
  void gradientOnRealImagesMatchesAutomaticDifferentiation(
      EachLikelihood each, Reduction reduction) {
    Likelihood likelihood = each.likelihood();
    Architecture architecture =
        Networks.of(BundledImages.FEATURES, LATENT, List.of(30), likelihood, Activation.RELU);
    Optimiser optimiser = Optimiser.adam(1e-3, OptionalDouble.empty());
    try (VaeTraining training =
        new VaeTraining(architecture, Loss.elbo(reduction), optimiser, BATCH)) {
      Streams streams = new Streams(7);
      Streams.Normal normal = streams.normal(Streams.Purpose.TRAINING_NOISE, 0);
      training.initialize(streams);
      for (int step = 1; step <= 20; step++) {
        normal.fill(training.noise(), BATCH * LATENT);
        training.step(images.batch(step * BATCH, BATCH), KL_WEIGHT);
      }
      RowSource batch = images.batch(0, BATCH);
      normal.fill(training.noise(), BATCH * LATENT);
      float[] noise = training.noise().clone();

      StepTerms terms = training.differentiate(batch, KL_WEIGHT, 0);

      SameDiffVae reference = SameDiffVae.exact(architecture, likelihood, reduction);
      reference.setParameters(training.parameters());
      float[] x = BundledImages.flat(batch);
      double loss = reference.loss(x, noise, KL_WEIGHT);
      assertThat(terms.loss()).isCloseTo(loss, within(2e-6 * loss));
      assertClose(training.gradient(), reference.gradient(x, noise, KL_WEIGHT));
    }
  }

  /** Every entry within some last bits of the largest, and all together closer still. */
  private static void assertClose(float[] gradient, float[] expected) {
    assertThat(gradient).hasSameSizeAs(expected);
    double largest = 0;
    double squares = 0;
    double errors = 0;
    for (int i = 0; i < expected.length; i++) {
      double error = (double) gradient[i] - expected[i];
      largest = Math.max(largest, Math.abs(expected[i]));
      squares += (double) expected[i] * expected[i];
      errors += error * error;
    }
    assertThat(Math.sqrt(errors / squares)).isLessThan(2e-6);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.abs(gradient[i] - expected[i]))
          .as("parameter %d", i)
          .isLessThan((float) (1e-5 * largest));
    }
  }
}
