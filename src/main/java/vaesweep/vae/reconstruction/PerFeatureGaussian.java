package vaesweep.vae.reconstruction;

import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Elementary;
import vaesweep.vae.arrays.Floats;

/**
 * A Gaussian with a variance of its own for every feature and row: the decoder's first N outputs
 * are the means before their activation, the next N are numbers a of which σ² = 1e-4 + exp(a).
 */
final class PerFeatureGaussian implements Reconstruction {
  private static final double LEAST_VARIANCE = 1e-4;
  private static final double LARGEST_LOG = 20;
  private static final double LN_2_PI = StrictMath.log(2 * Math.PI);

  /** A variance lies between 1e-4 and 5e8, so that the product of so many is a normal double. */
  private static final int FACTORS = 16;

  private final int features;
  private final Activation activation;
  private final float[] target;
  private final float[] row;
  private final float[] derivative;
  private final double[] exponential;

  PerFeatureGaussian(int features, Activation activation) {
    this.features = features;
    this.activation = activation;
    target = new float[features];
    row = new float[2 * features];
    derivative = new float[features];
    exponential = new double[features];
  }

  @Override
  public double train(Floats x, Floats output, int rows, float scale) {
    double total = 0;
    for (int i = 0; i < rows; i++) {
      x.get(i * features, target, features);
      output.get(i * row.length, row, row.length);
      total += term(target, row);
      for (int j = 0; j < features; j++) {
        double variance = LEAST_VARIANCE + exponential[j];
        double error = (double) row[j] - target[j];
        derivative[j] = (float) (scale * error / variance);
        double share = exponential[j] / variance;
        boolean free = Math.abs(row[features + j]) < LARGEST_LOG;
        row[features + j] =
            free ? (float) (0.5 * scale * share * (1 - error * error / variance)) : 0;
      }
      Activations.multiplyDerivative(activation, row, derivative, features);
      System.arraycopy(derivative, 0, row, 0, features);
      output.put(i * row.length, row, row.length);
    }
    return total;
  }

  @Override
  public int outputs() {
    return row.length;
  }

  /** −log p(x|z); leaves the activated means in {@code output}. */
  @Override
  public double term(float[] x, float[] output) {
    Activations.apply(activation, output, features);
    exponentials(output);
    double squares = 0;
    double logs = 0;
    for (int from = 0; from < features; from += FACTORS) {
      double product = 1;
      for (int j = from; j < Math.min(features, from + FACTORS); j++) {
        double variance = LEAST_VARIANCE + exponential[j];
        double error = (double) output[j] - x[j];
        product *= variance;
        squares += error * error / variance;
      }
      logs += StrictMath.log(product);
    }
    return 0.5 * (features * LN_2_PI + logs + squares);
  }

  private void exponentials(float[] output) {
    for (int j = 0; j < features; j++) {
      exponential[j] = Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, output[features + j]));
    }
    Elementary.exp(exponential, features);
  }

  /** Features whose variance owes more to its least value than to the decoder. */
  @Override
  public int floored(float[] output) {
    exponentials(output);
    int count = 0;
    for (double each : exponential) {
      count += each < LEAST_VARIANCE ? 1 : 0;
    }
    return count;
  }

  @Override
  public void means(float[] output, int rows, float[] means) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(output, i * 2 * features, means, i * features, features);
    }
    Activations.apply(activation, means, rows * features);
  }
}
