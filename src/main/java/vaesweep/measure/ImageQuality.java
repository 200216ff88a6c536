package vaesweep.measure;

/** How close reconstructions come to images with values in [0, 1]. */
public final class ImageQuality {
  /** Where nothing visible is left to tell two images apart, in dB. */
  private static final double BEST_PSNR = 100;

  private ImageQuality() {}

  /**
   * Returns the peak signal-to-noise ratio of one image in dB, 10·log10(1/mse), and never more than
   * 100, so that one image that comes back exactly does not make the mean of many infinite.
   */
  public static double psnr(float[] original, float[] image) {
    double squares = 0;
    for (int i = 0; i < original.length; i++) {
      double error = (double) original[i] - image[i];
      squares += error * error;
    }
    return Math.min(BEST_PSNR, -10 * StrictMath.log10(squares / original.length));
  }
}
