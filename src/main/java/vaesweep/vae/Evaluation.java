package vaesweep.vae;

import java.util.Arrays;
import java.util.OptionalDouble;
import vaesweep.vae.latent.Posterior;

/**
 * What the networks make of some rows.
 *
 * @param distortion −log p(x|z), z sampled, with all constants, mean over rows, in nats
 * @param rate KL(q(z|x)‖p(z)), mean over rows, in nats
 * @param squaredError of the reconstruction at z = mean, summed over features, mean over rows
 * @param meanTerm what an optimal width is fitted to
 * @param width of the decoder's distribution, where it follows the data
 * @param latent the posteriors
 * @param distortions −log p(x|z) of every row, in nats, whose mean is {@code distortion} up to
 *     rounding
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for
public record Evaluation(
    double distortion,
    double rate,
    double squaredError,
    double meanTerm,
    Width width,
    Latent latent,
    double[] distortions) {
  /**
   * How wide p(x|z) is.
   *
   * @param scale the one width of all features: σ, or b of a Laplace distribution; empty where it
   *     is fixed, or every feature has its own
   * @param flooredShare the share of features, over all rows, whose fitted width is the least that
   *     there is
   */
  public record Width(OptionalDouble scale, double flooredShare) {}

  /**
   * The posteriors of all rows.
   *
   * @param rows their number n
   * @param size latent units M
   * @param means shape [n, M]
   * @param logVariances shape [n, M], before clamping
   * @param kl KL of every row and unit, shape [n, M], in nats
   * @param clamps how many log-variances were clamped
   */
  public record Latent(
      int rows, int size, float[] means, float[] logVariances, float[] kl, long clamps) {
    /** Returns the posteriors of the first {@code count} rows. */
    public Latent first(int count) {
      int length = count * size;
      return new Latent(
          count,
          size,
          Arrays.copyOf(means, length),
          Arrays.copyOf(logVariances, length),
          Arrays.copyOf(kl, length),
          clamps);
    }

    /** Returns how many rows have a log-variance that was clamped. */
    public int clampedRows() {
      int clamped = 0;
      for (int row = 0; clamps > 0 && row < rows; row++) {
        clamped += isClamped(row) ? 1 : 0;
      }
      return clamped;
    }

    private boolean isClamped(int row) {
      for (int i = row * size; i < (row + 1) * size; i++) {
        if (Posterior.clamped(logVariances[i]) != logVariances[i]) {
          return true;
        }
      }
      return false;
    }

    /** Returns the variance of one row and unit, from the clamped log-variance. */
    public double variance(int index) {
      return StrictMath.exp(Posterior.clamped(logVariances[index]));
    }
  }
}
