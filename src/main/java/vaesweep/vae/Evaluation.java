package vaesweep.vae;

/**
 * What the networks make of some rows.
 *
 * @param distortion −log p(x|z), z sampled, with all constants, mean over rows, in nats
 * @param rate KL(q(z|x)‖p(z)), mean over rows, in nats
 * @param squaredError of the reconstruction at z = mean, summed over features, mean over rows
 * @param latent the posteriors
 */
public record Evaluation(double distortion, double rate, double squaredError, Latent latent) {
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
    /** Returns the variance of one row and unit, from the clamped log-variance. */
    public double variance(int index) {
      return StrictMath.exp(Posterior.clamped(logVariances[index]));
    }
  }
}
