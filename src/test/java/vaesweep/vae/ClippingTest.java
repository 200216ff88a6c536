package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;

/**
 * Guards against clipping that never happens, that cuts each number by itself, or that loses a very
 * large gradient. Adam hides the size of a first gradient unless its epsilon is large, as here.
 */
final class ClippingTest {
  private static final int BATCH = 8;
  private static final int LATENT = 3;
  private static final double RATE = 0.01;
  private static final double EPSILON = 5;

  private final Architecture architecture =
      Networks.tanh(20, LATENT, List.of(6), Likelihood.BERNOULLI);
  private final ArrayRows rows = Networks.rows(new SplittableRandom(4), BATCH, 20);

  @Test
  void aGradientAboveTheNormIsScaledDownToIt() {
    try (VaeTraining free = training(OptionalDouble.empty())) {
      float[] before = free.parameters();
      step(free, 1);
      double[] gradient = Networks.doubles(free.gradient());
      double norm = norm(gradient);
      assertThat(free.gradientNorm()).isCloseTo(norm, within(1e-6 * norm));

      try (VaeTraining clipped = training(OptionalDouble.of(norm / 4))) {
        step(clipped, 1);

        assertThat(clipped.gradientNorm()).as("before clipping").isEqualTo(free.gradientNorm());
        float[] after = clipped.parameters();
        for (int i = 0; i < after.length; i++) {
          double slope = gradient[i] / 4;
          double moved = RATE * slope / (Math.abs(slope) + EPSILON);
          assertThat((double) after[i]).isCloseTo(before[i] - moved, within(1e-7));
        }
      }
    }
  }

  @Test
  void aGradientBelowTheNormIsLeftAlone() {
    try (VaeTraining free = training(OptionalDouble.empty())) {
      step(free, 1);
      double norm = norm(Networks.doubles(free.gradient()));

      try (VaeTraining bounded = training(OptionalDouble.of(norm * 1.01))) {
        step(bounded, 1);

        assertThat(bounded.parameters()).isEqualTo(free.parameters());
      }
    }
  }

  @Test
  void aGradientWhoseSquaredNormIsNoFloatIsClippedAndNotLost() {
    try (VaeTraining clipped = training(OptionalDouble.of(1))) {
      float[] before = clipped.parameters();

      step(clipped, 1e25);

      double[] gradient = Networks.doubles(clipped.gradient());
      double norm = norm(gradient);
      assertThat(norm).isGreaterThan(1e20);
      assertThat(clipped.gradientNorm()).isCloseTo(norm, within(1e-6 * norm));
      float[] after = clipped.parameters();
      for (int i = 0; i < after.length; i++) {
        double slope = gradient[i] / norm;
        double moved = RATE * slope / (Math.abs(slope) + EPSILON);
        assertThat((double) after[i]).isCloseTo(before[i] - moved, within(1e-7));
      }
    }
  }

  private VaeTraining training(OptionalDouble clipNorm) {
    VaeTraining training =
        new VaeTraining(
            architecture, Loss.elbo(Reduction.SUM), new Optimiser(RATE, EPSILON, clipNorm), BATCH);
    training.initialize(new Streams(2));
    return training;
  }

  private void step(VaeTraining training, double klWeight) {
    new Streams(2).normal(Streams.Purpose.TRAINING_NOISE, 0).fill(training.noise(), BATCH * LATENT);
    training.step(rows, klWeight);
  }

  private static double norm(double[] values) {
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    return Math.sqrt(squares);
  }
}
