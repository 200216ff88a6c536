package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/**
 * Guards pairing and independence: streams that depend on what was drawn elsewhere, that repeat for
 * another purpose, epoch or seed, or whose normals are none.
 */
final class StreamsTest {
  private static final int DRAWS = 100_000;

  @Test
  void aStreamIsTheSameWheneverItIsAskedFor() {
    Streams streams = new Streams(5);
    float[] first = normals(streams, Streams.Purpose.PRIOR, 2, 50);
    streams.uniform(Streams.Purpose.PRIOR, 2).nextLong();

    assertThat(normals(streams, Streams.Purpose.PRIOR, 2, 50)).isEqualTo(first);
    assertThat(normals(new Streams(5), Streams.Purpose.PRIOR, 2, 50)).isEqualTo(first);
    assertThat(Arrays.copyOf(normals(streams, Streams.Purpose.PRIOR, 2, 80), 50)).isEqualTo(first);
  }

  @Test
  void streamsOfAllPurposesIndicesAndSeedsDiffer() {
    Set<Long> first = new HashSet<>();
    int count = 0;
    for (long seed : new long[] {0, 1, 2, -1, Long.MAX_VALUE, 1L << 48}) {
      for (Streams.Purpose purpose : Streams.Purpose.values()) {
        for (int index = 0; index < 500; index++) {
          first.add(new Streams(seed).uniform(purpose, index).nextLong());
          count++;
        }
      }
    }
    assertThat(first).hasSize(count);
  }

  @Test
  void neighbouringStreamsAreUncorrelated() {
    float[] noise = normals(new Streams(1), Streams.Purpose.TRAINING_NOISE, 0, DRAWS);

    for (float[] other :
        new float[][] {
          normals(new Streams(1), Streams.Purpose.TRAINING_NOISE, 1, DRAWS),
          normals(new Streams(1), Streams.Purpose.EVALUATION_NOISE, 0, DRAWS),
          normals(new Streams(2), Streams.Purpose.TRAINING_NOISE, 0, DRAWS)
        }) {
      double products = 0;
      for (int i = 0; i < DRAWS; i++) {
        products += (double) noise[i] * other[i];
      }
      assertThat(products / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    }
  }

  /** Three moments and the largest distance from the normal distribution function. */
  @Test
  void normalsAreStandardNormal() {
    float[] draws = normals(new Streams(42), Streams.Purpose.TRAINING_NOISE, 3, DRAWS);
    double sum = 0;
    double squares = 0;
    double cubes = 0;
    for (double draw : draws) {
      sum += draw;
      squares += draw * draw;
      cubes += draw * draw * draw;
    }
    double root = Math.sqrt(DRAWS);
    assertThat(sum / DRAWS).isCloseTo(0, within(4 / root));
    assertThat(squares / DRAWS).isCloseTo(1, within(4 * Math.sqrt(2) / root));
    assertThat(cubes / DRAWS).isCloseTo(0, within(4 * Math.sqrt(15) / root));

    Arrays.sort(draws);
    double distance = 0;
    for (int i = 0; i < DRAWS; i++) {
      double expected = normalDistribution(draws[i]);
      distance = Math.max(distance, Math.abs(expected - (double) i / DRAWS));
      distance = Math.max(distance, Math.abs(expected - (i + 1.0) / DRAWS));
    }
    assertThat(distance).as("Kolmogorov and Smirnov at 0.1 %").isLessThan(1.95 / root);
  }

  @Test
  void initialWeightsFillTheirIntervalEvenly() {
    UniformRandomProvider uniform = new Streams(4).uniform(Streams.Purpose.ENCODER_WEIGHTS, 0);
    int[] counts = new int[20];
    for (int i = 0; i < DRAWS; i++) {
      counts[(int) (uniform.nextDouble() * counts.length)]++;
    }
    double expected = (double) DRAWS / counts.length;
    for (int count : counts) {
      assertThat((double) count).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }
  }

  /** By its power series, exact to 1e-12 within ±6. */
  private static double normalDistribution(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; Math.abs(term) > 1e-16; k++) {
      term *= x * x / (2 * k + 1);
      sum += term;
    }
    return 0.5 + sum * Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
  }

  private static float[] normals(Streams streams, Streams.Purpose purpose, int index, int count) {
    float[] values = new float[count];
    streams.normal(purpose, index).fill(values, count);
    return values;
  }
}
