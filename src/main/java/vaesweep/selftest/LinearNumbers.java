package vaesweep.selftest;

import vaesweep.vae.Evaluation;

/**
 * What was measured of a trained linear network, on the rows it was trained on.
 *
 * @param distortion in nats, mean over several draws of z
 * @param distortionError standard error of {@code distortion} over these draws
 * @param rate in nats
 * @param squaredErrorAtMean summed over features
 */
record LinearNumbers(
    double distortion,
    double distortionError,
    double rate,
    double squaredErrorAtMean,
    int activeUnits) {
  static LinearNumbers of(double[] distortions, Evaluation last, int activeUnits) {
    double mean = 0;
    for (double distortion : distortions) {
      mean += distortion / distortions.length;
    }
    double squares = 0;
    for (double distortion : distortions) {
      squares += (distortion - mean) * (distortion - mean);
    }
    double error = Math.sqrt(squares / (distortions.length - 1) / distortions.length);
    return new LinearNumbers(mean, error, last.rate(), last.squaredError(), activeUnits);
  }

  double elbo() {
    return -(distortion + rate);
  }
}
