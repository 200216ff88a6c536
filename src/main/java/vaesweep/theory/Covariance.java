package vaesweep.theory;

import java.util.Arrays;
import vaesweep.vae.arrays.SymmetricProducts;

/**
 * The mean and covariance of rows, with 1/n normalisation.
 *
 * @param means shape [N]
 * @param values shape [N, N], row by row, symmetric
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Covariance(double[] means, double[] values) {
  private static final int BLOCK = 256; // rows

  /** Returns those of at least one row. */
  public static Covariance of(Examples examples) {
    int features = examples.features();
    double[] means = means(examples);
    float[] row = new float[features];
    double[] block = new double[BLOCK * features];
    try (SymmetricProducts products = new SymmetricProducts(features, BLOCK)) {
      for (int from = 0; from < examples.count(); from += BLOCK) {
        int rows = Math.min(BLOCK, examples.count() - from);
        for (int i = 0; i < rows; i++) {
          examples.read(from + i, row);
          center(row, means, block, i * features);
        }
        products.add(block, rows);
      }
      return new Covariance(means, divided(products.toArray(), examples.count()));
    }
  }

  /** The number of features N. */
  public int features() {
    return means.length;
  }

  /** Returns the variance of one feature. */
  public double variance(int feature) {
    return values[feature * features() + feature];
  }

  /** Returns the sum of all variances. */
  public double trace() {
    double sum = 0;
    for (int i = 0; i < features(); i++) {
      sum += variance(i);
    }
    return sum;
  }

  /** Returns the eigenvalues. */
  public Spectrum spectrum() {
    return new Spectrum(SymmetricEigenvalues.of(values, features()));
  }

  /**
   * Returns the eigenvalues of S^-½ C S^-½, S the diagonal of {@code variances}. Features that are
   * constant are left out.
   *
   * @param variances shape [N], above 0 for all features that are not constant
   */
  public Spectrum spectrumRelativeTo(double[] variances) {
    int[] varying = varying();
    double[] scaled = new double[varying.length * varying.length];
    for (int i = 0; i < varying.length; i++) {
      for (int j = 0; j < varying.length; j++) {
        double scale = Math.sqrt(variances[varying[i]]) * Math.sqrt(variances[varying[j]]);
        scaled[i * varying.length + j] = values[varying[i] * features() + varying[j]] / scale;
      }
    }
    return new Spectrum(SymmetricEigenvalues.of(scaled, varying.length));
  }

  private int[] varying() {
    int[] varying = new int[features()];
    int count = 0;
    for (int i = 0; i < features(); i++) {
      if (variance(i) > 0) {
        varying[count++] = i;
      }
    }
    return Arrays.copyOf(varying, count);
  }

  private static double[] means(Examples examples) {
    double[] means = new double[examples.features()];
    float[] row = new float[means.length];
    for (int i = 0; i < examples.count(); i++) {
      examples.read(i, row);
      for (int j = 0; j < row.length; j++) {
        means[j] += row[j];
      }
    }
    for (int j = 0; j < means.length; j++) {
      means[j] /= examples.count();
    }
    return means;
  }

  private static void center(float[] row, double[] means, double[] into, int offset) {
    for (int j = 0; j < row.length; j++) {
      into[offset + j] = row[j] - means[j];
    }
  }

  private static double[] divided(double[] sums, int count) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= count;
    }
    return sums;
  }
}
