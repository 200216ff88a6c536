package vaesweep.selftest;

import vaesweep.vae.Evaluation;

/**
 * What was measured of a trained linear network, on the rows it was trained on.
 *
 * @param distortion in nats, mean over several draws of z
 * @param distortionError standard error of {@code distortion} over these draws
 * @param rate in nats
 * @param squaredErrorAtMean summed over features
 * @param bounds importance-weighted bounds of 1, 4 and 16 samples, in nats
 */
record LinearNumbers(
    double distortion,
    double distortionError,
    double rate,
    double squaredErrorAtMean,
    int activeUnits,
    Bounds bounds) {
  /** Importance-weighted bounds on the log-likelihood by their samples of a row, in nats. */
  record Bounds(double of1, double of4, double of16) {}

  static LinearNumbers of(double[] distortions, Evaluation last, int activeUnits, Bounds bounds) {
    double mean = 0;
    for (double distortion : distortions) {
      mean += distortion / distortions.length;
    }
    double squares = 0;
    for (double distortion : distortions) {
      squares += (distortion - mean) * (distortion - mean);
    }
    double error = Math.sqrt(squares / (distortions.length - 1) / distortions.length);
    return new LinearNumbers(mean, error, last.rate(), last.squaredError(), activeUnits, bounds);
  }

  double elbo() {
    return -(distortion + rate);
  }
}
