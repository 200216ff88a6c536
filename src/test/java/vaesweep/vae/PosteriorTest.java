package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.vae.arrays.Floats;
import vaesweep.vae.latent.LatentTerm;
import vaesweep.vae.latent.Posterior;

/**
 * Guards against a log-variance taken for a deviation, a KL off by a half, a sample with the wrong
 * spread, and a clamp that goes uncounted or lets a gradient through.
 */
final class PosteriorTest {
  private static final int LATENT = 2;

  private final Architecture architecture =
      Networks.tanh(3, LATENT, List.of(), Likelihood.BERNOULLI);

  @Test
  void klIsThatOfTwoGaussians() {
    double[][] cases = {{0, 0}, {1.5, 0}, {0, -2}, {-0.7, 1.3}, {3, -9}, {-8, 19.5}};
    for (double[] of : cases) {
      double mean = (float) of[0];
      double logVariance = (float) of[1];
      Posterior posterior = read(1, (float) mean, 0, (float) logVariance, 0);

      double expected = 0.5 * (mean * mean + Math.exp(logVariance) - 1 - logVariance);
      assertThat(posterior.kl(0)).isCloseTo(expected, within(1e-6 * Math.max(1, expected)));
      assertThat(posterior.kl(1)).isCloseTo(0, within(1e-9));
      assertThat(posterior.totalKl(1)).isEqualTo(posterior.kl(0) + posterior.kl(1));
    }
  }

  @Test
  void klIsTheMeanLogRatioOfItsOwnSamples() {
    int rows = 50_000;
    double[] means = {0.8, -0.3};
    double[] logVariances = {-1.2, 0.5};
    Posterior posterior =
        read(
            rows,
            (float) means[0],
            (float) means[1],
            (float) logVariances[0],
            (float) logVariances[1]);
    new Streams(1).normal(Streams.Purpose.TRAINING_NOISE, 0).fill(posterior.noise(), rows * LATENT);
    float[] z = sample(posterior, rows);

    double sum = 0;
    double squares = 0;
    for (int row = 0; row < rows; row++) {
      double ratio = 0;
      for (int j = 0; j < LATENT; j++) {
        double at = z[row * LATENT + j];
        double distance = at - means[j];
        double logQ = -0.5 * (logVariances[j] + distance * distance / Math.exp(logVariances[j]));
        ratio += logQ + 0.5 * at * at;
      }
      sum += ratio;
      squares += ratio * ratio;
    }

    double estimate = sum / rows;
    double error = Math.sqrt((squares / rows - estimate * estimate) / rows);
    assertThat(error).isLessThan(0.01);
    assertThat(posterior.kl(0) + posterior.kl(1)).isCloseTo(estimate, within(4 * error));
  }

  @Test
  void aClampedLogVarianceIsMarkedAndCalculatedWithAtItsBound() {
    Posterior posterior = read(1, 0, 0, 25, -40);

    assertThat(posterior.isClamped(0)).isTrue();
    assertThat(posterior.isClamped(1)).isTrue();
    assertThat(posterior.logVariances()).containsExactly(25, -40);
    assertThat(posterior.kl(0)).isCloseTo(0.5 * (Math.exp(20) - 21), within(100.0));
    assertThat(posterior.kl(1)).isCloseTo(0.5 * (Math.exp(-30) + 29), within(1e-6));
  }

  @Test
  void boundsThemselvesAreNotClamped() {
    Posterior posterior = read(1, 0, 0, 20, -30);

    assertThat(posterior.isClamped(0)).isFalse();
    assertThat(posterior.isClamped(1)).isFalse();
  }

  @Test
  void noGradientPassesAClampButTheMeansGoesOn() {
    Posterior posterior = read(1, 0.5f, -2, 25, -1);
    Arrays.fill(posterior.noise(), 1);
    sample(posterior, 1);
    float klScale = 0.25f;
    LatentTerm term = LatentTerm.of(new Objective.Elbo(), Reduction.SUM, LATENT, 1, 1);
    term.value(posterior, 1, klScale, 0);
    try (Floats byZ = floats(3, 3);
        Floats byHeads = new Floats(2 * LATENT)) {
      posterior.backward(byZ, term, byHeads, 1);
      float[] slopes = new float[2 * LATENT];
      byHeads.get(0, slopes, slopes.length);

      double deviation = Math.exp(-0.5);
      double expected = 0.5 * (3 * deviation + klScale * (deviation * deviation - 1));
      assertThat(slopes[0]).isEqualTo(3 + klScale * 0.5f);
      assertThat(slopes[1]).isEqualTo(3 - klScale * 2);
      assertThat(slopes[2]).as("clamped").isEqualTo(0);
      assertThat((double) slopes[3]).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void notANumberStaysOne() {
    Posterior posterior = read(1, Float.NaN, 0, 0, Float.NaN);

    assertThat(posterior.kl(0)).isNaN();
    assertThat(posterior.kl(1)).isNaN();
  }

  /** Reads the same heads for every row: two means, two log-variances. */
  private Posterior read(int rows, float... heads) {
    Posterior posterior = architecture.posterior(rows);
    float[] all = new float[rows * heads.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = heads[i % heads.length];
    }
    try (Floats outputs = floats(all)) {
      posterior.read(outputs, rows);
    }
    return posterior;
  }

  private static float[] sample(Posterior posterior, int rows) {
    float[] z = new float[rows * LATENT];
    try (Floats floats = new Floats(z.length)) {
      posterior.sample(floats, rows);
      floats.get(0, z, z.length);
    }
    return z;
  }

  private static Floats floats(float... values) {
    Floats floats = new Floats(values.length);
    floats.put(0, values, values.length);
    return floats;
  }
}
