package vaesweep.measure;

/** How close reconstructions come to images with values in [0, 1]. */
public final class ImageQuality {
  private ImageQuality() {}

  /**
   * Returns the peak signal-to-noise ratio, 10·log10(1/mse), in dB.
   *
   * @param mse the squared error averaged over features and examples, above 0
   */
  public static double psnr(double mse) {
    return -10 * StrictMath.log10(mse);
  }
}
