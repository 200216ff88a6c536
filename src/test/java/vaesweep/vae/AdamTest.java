package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.vae.arrays.Floats;

/**
 * Guards against an optimiser that is nearly Adam: a missing correction, a decay off by a digit.
 */
final class AdamTest {
  /** Two blocks and a part of one. */
  private static final int LENGTH = 2 * Floats.BLOCK + 77;

  /** Algorithm 1 of Kingma and Ba 2015, number by number in double precision. */
  private static final class Reference {
    private final double[] m = new double[LENGTH];
    private final double[] v = new double[LENGTH];
    private final double[] parameters;
    private final double rate;
    private int steps;

    Reference(double[] parameters, double rate) {
      this.parameters = parameters;
      this.rate = rate;
    }

    void step(float[] gradient, double scale) {
      steps++;
      for (int i = 0; i < LENGTH; i++) {
        double g = gradient[i] * scale;
        m[i] = 0.9 * m[i] + 0.1 * g;
        v[i] = 0.999 * v[i] + 0.001 * g * g;
        double mean = m[i] / (1 - Math.pow(0.9, steps));
        double square = v[i] / (1 - Math.pow(0.999, steps));
        parameters[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 1e-2, 1})
  void threeHundredStepsFollowTheAlgorithmInDoublePrecision(double rate) {
    SplittableRandom random = new SplittableRandom(9);
    float[] start = new float[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      start[i] = (float) (rate * (random.nextDouble() - 0.5));
    }
    Reference reference = new Reference(Networks.doubles(start), rate);
    Adam adam = new Adam(rate, Adam.EPSILON, LENGTH);
    try (Floats weights = floats(start);
        Floats gradient = new Floats(LENGTH)) {
      for (int step = 0; step < 300; step++) {
        float[] slopes = slopes(random, step);
        gradient.put(0, slopes, LENGTH);
        float scale = step % 3 == 0 ? 0.25f : 1;
        adam.step(weights, gradient, scale);
        reference.step(slopes, scale);
      }
      float[] moved = values(weights);
      for (int i = 0; i < LENGTH; i++) {
        assertThat((double) moved[i])
            .as("parameter %d", i)
            .isCloseTo(reference.parameters[i], within(2e-3 * rate));
      }
    }
  }

  /**
   * Slopes of very different sizes, one size a parameter, with a drift; every seventh parameter has
   * none after the first steps, so that its moments are cleared.
   */
  private static float[] slopes(SplittableRandom random, int step) {
    float[] slopes = new float[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      double size = Math.pow(10, i % 9 - 6);
      double slope = size * (random.nextDouble() - 0.4);
      slopes[i] = i % 7 == 0 && step > 5 ? 0 : (float) slope;
    }
    return slopes;
  }

  @Test
  void momentsWithoutGradientVanishInsteadOfSinkingIntoDenormals() {
    Adam adam = new Adam(1e-3, 1e-20, 1); // an epsilon so small that tiny moments move something
    try (Floats weights = floats(new float[1]);
        Floats gradient = floats(new float[] {1e-25f})) {
      float[] places = new float[200];
      for (int step = 0; step < places.length; step++) {
        adam.step(weights, gradient, 1);
        gradient.put(0, new float[1], 1);
        places[step] = values(weights)[0];
      }

      assertThat(places[127]).isNotEqualTo(places[100]);
      for (int step = 128; step < places.length; step++) {
        assertThat(places[step]).isEqualTo(places[127]);
      }
    }
  }

  @Test
  void aGradientWhoseSquareIsNoFloatIsNoticed() {
    Adam adam = new Adam(1e-3, Adam.EPSILON, LENGTH);
    float[] slopes = new float[LENGTH];
    slopes[LENGTH - 1] = 0x1p60f;
    try (Floats weights = new Floats(LENGTH);
        Floats gradient = floats(slopes)) {
      weights.put(0, new float[LENGTH], LENGTH);
      adam.step(weights, gradient, 1);
      assertThat(adam.hasOverflowed()).isFalse();

      slopes[LENGTH - 1] = 0x1p73f;
      gradient.put(0, slopes, LENGTH);
      adam.step(weights, gradient, 1);
      assertThat(adam.hasOverflowed()).isTrue();
    }
  }

  private static Floats floats(float[] values) {
    Floats floats = new Floats(values.length);
    floats.put(0, values, values.length);
    return floats;
  }

  private static float[] values(Floats floats) {
    float[] values = new float[floats.length()];
    floats.get(0, values, values.length);
    return values;
  }
}
