package vaesweep.measure;

/**
 * The structural similarity of two grey images with values in [0, 1]: means, variances and the
 * covariance under a Gaussian window of 11×11 pixels with σ = 1.5, at every place where the window
 * lies whole in the image. A window does not exceed the image: in a smaller one it is the largest
 * of odd side that fits.
 *
 * @see <a href="https://doi.org/10.1109/TIP.2003.819861">Wang et al. 2004</a>
 */
public final class StructuralSimilarity {
  private static final int SIDE = 11;
  private static final double SIGMA = 1.5;
  private static final double C1 = 0.01 * 0.01;
  private static final double C2 = 0.03 * 0.03;

  private final int height;
  private final int width;
  private final double[] window;

  /**
   * @param height of an image, in pixels
   * @param width of an image, in pixels
   */
  public StructuralSimilarity(int height, int width) {
    this.height = height;
    this.width = width;
    int fits = Math.min(SIDE, Math.min(height, width));
    window = window(fits % 2 == 0 ? fits - 1 : fits);
  }

  private static double[] window(int side) {
    double[] window = new double[side];
    double sum = 0;
    for (int i = 0; i < side; i++) {
      double distance = (i - side / 2) / SIGMA;
      window[i] = StrictMath.exp(-0.5 * distance * distance);
      sum += window[i];
    }
    for (int i = 0; i < side; i++) {
      window[i] /= sum;
    }
    return window;
  }

  /** Returns the mean over all places, from −1 to 1; 1 for equal images. */
  public double of(float[] a, float[] b) {
    double[] meanA = new double[a.length];
    double[] meanB = new double[a.length];
    double[] squares = new double[a.length];
    double[] products = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      meanA[i] = a[i];
      meanB[i] = b[i];
      squares[i] = meanA[i] * meanA[i] + meanB[i] * meanB[i];
      products[i] = meanA[i] * meanB[i];
    }
    return mean(blurred(meanA), blurred(meanB), blurred(squares), blurred(products));
  }

  /** Returns the mean of the formula over all places, from what the window makes of the images. */
  private double mean(double[] meanA, double[] meanB, double[] squares, double[] products) {
    double sum = 0;
    for (int y = 0; y <= height - window.length; y++) {
      for (int i = y * width; i <= y * width + width - window.length; i++) {
        double product = meanA[i] * meanB[i];
        double square = meanA[i] * meanA[i] + meanB[i] * meanB[i];
        double variances = squares[i] - square;
        double covariance = products[i] - product;
        sum += (2 * product + C1) * (2 * covariance + C2) / ((square + C1) * (variances + C2));
      }
    }
    return sum / (height - window.length + 1) / (width - window.length + 1);
  }

  /**
   * Returns the windowed mean, shape [height, width], at the window's upper left corner: first
   * along rows, then down. Where the window leaves the image there is nothing of use.
   */
  private double[] blurred(double[] image) {
    return blurred(blurred(image, 1), width);
  }

  /** Adds the window's values at places that are {@code step} apart. */
  private double[] blurred(double[] image, int step) {
    double[] result = new double[image.length];
    for (int k = 0; k < window.length; k++) {
      double weight = window[k];
      int ahead = k * step;
      for (int i = 0; i < image.length - ahead; i++) {
        result[i] += weight * image[i + ahead];
      }
    }
    return result;
  }
}
