package vaesweep.measure;

/** How far a distortion that is measured with one draw of z a row lies from its expectation. */
public final class SamplingError {
  private SamplingError() {}

  /**
   * Returns the standard error, in nats, of a mean distortion over rows that one draw each was made
   * for: √(v/n), where v is the variance of a row's distortion over its draws (k − 1), averaged
   * over the rows of {@code samples}.
   *
   * @param rows n
   */
  public static double ofDistortion(PosteriorSamples samples, int rows) {
    int draws = samples.samples();
    int count = samples.latent().rows();
    double variance = 0;
    for (int row = 0; row < count; row++) {
      double mean = 0;
      for (int k = 0; k < draws; k++) {
        mean += samples.distortions()[k][row] / draws;
      }
      for (int k = 0; k < draws; k++) {
        double distance = samples.distortions()[k][row] - mean;
        variance += distance * distance / (draws - 1) / count;
      }
    }
    return Math.sqrt(variance / rows);
  }
}
