package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;

/**
 * Guards the product's central claim: a reduction is a KL weight in disguise. One objective written
 * in two ways, with Adam's epsilon scaled as the gradient is, gives one network.
 *
 * <p>Adam sets moments below 1e-30 to zero every 64 steps, which does not scale with the gradient.
 * So the case that must agree bit for bit has no black pixel, no unit that can be off and gradients
 * far above that: all of its moments are exact multiples by a power of two.
 */
final class TwoWordingsTest {
  private static final int STEPS = 200;
  private static final int BATCH = 16;
  private static final double LEARNING_RATE = 1e-3;

  /** A way to write the loss: the reduction, and what it divides the summed loss by. */
  private record Wording(Architecture architecture, Reduction reduction) {
    float[] train(double betaEff, IntFunction<RowSource> batches) {
      int n = architecture.features();
      int m = architecture.latentSize();
      double epsilon = Adam.EPSILON / reduction.reconstructionDivisor(n);
      double beta = reduction.beta(betaEff, n, m);
      Optimiser optimiser = new Optimiser(LEARNING_RATE, epsilon, OptionalDouble.empty());
      Loss loss = Loss.elbo(reduction);
      try (VaeTraining training = new VaeTraining(architecture, loss, optimiser, BATCH)) {
        Streams streams = new Streams(21);
        training.initialize(streams);
        Streams.Normal normal = streams.normal(Streams.Purpose.TRAINING_NOISE, 0);
        for (int step = 0; step < STEPS; step++) {
          normal.fill(training.noise(), BATCH * m);
          training.step(batches.apply(step), beta);
        }
        return training.parameters();
      }
    }

    Wording with(Reduction other) {
      return new Wording(architecture, other);
    }
  }

  @ParameterizedTest
  @CsvSource({"BERNOULLI, MEAN", "BERNOULLI, MEAN_SUM", "MSE, MEAN", "MSE, SUM_MEAN"})
  void oneObjectiveInTwoWordingsGivesOneNetworkOnRealImages(
      EachLikelihood each, Reduction reduction) {
    Likelihood likelihood = each.likelihood();
    BundledImages images = BundledImages.open();
    Architecture architecture =
        Networks.of(BundledImages.FEATURES, 5, List.of(30), likelihood, Activation.RELU);
    Wording sum = new Wording(architecture, Reduction.SUM);

    float[] expected = sum.train(2, step -> images.batch(step * BATCH, BATCH));
    float[] actual = sum.with(reduction).train(2, step -> images.batch(step * BATCH, BATCH));

    assertThat(largestDifference(actual, expected)).isLessThan(1e-4f);
    float[] other = sum.with(reduction).train(3, step -> images.batch(step * BATCH, BATCH));
    assertThat(largestDifference(other, expected)).isGreaterThan(1e-2f);
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void whereSizesArePowersOfTwoTheyAgreeBitForBit(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    int features = 256;
    ArrayRows[] batches = new ArrayRows[8];
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < batches.length; i++) {
      batches[i] = Networks.rows(random, BATCH, features);
    }
    Wording sum = new Wording(Networks.tanh(features, 4, List.of(12), likelihood), Reduction.SUM);

    float[] expected = sum.train(0.7, step -> batches[step % batches.length]);

    for (Reduction reduction : Reduction.values()) {
      assertThat(sum.with(reduction).train(0.7, step -> batches[step % batches.length]))
          .as("%s", reduction)
          .isEqualTo(expected);
    }
  }

  private static float largestDifference(float[] a, float[] b) {
    float largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
