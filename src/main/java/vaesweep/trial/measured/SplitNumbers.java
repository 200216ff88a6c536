package vaesweep.trial.measured;

/**
 * What is measured on one set of rows.
 *
 * @param distortion −E log p(x|z) with all constants, z sampled from the fixed noise, in nats per
 *     example
 * @param rate KL(q(z|x)‖p(z)), in nats per example
 * @param mse squared error of the reconstruction at z = mean, averaged over features and examples
 */
public record SplitNumbers(double distortion, double rate, double mse) {
  /** What stands where nothing was measured: NaN in memory, NULL in the database. */
  public static final SplitNumbers UNMEASURED =
      new SplitNumbers(Double.NaN, Double.NaN, Double.NaN);

  /** The evidence lower bound, −(distortion + rate), in nats per example. */
  public double elbo() {
    return -(distortion + rate);
  }
}
