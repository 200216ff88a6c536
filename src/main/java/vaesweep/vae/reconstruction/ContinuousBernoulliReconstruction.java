package vaesweep.vae.reconstruction;

import java.util.OptionalDouble;
import vaesweep.vae.arrays.Elementary;
import vaesweep.vae.arrays.Floats;

/**
 * A(a) − a·x from the natural parameter a, with A(a) = ln((exp(a) − 1)/a); derivative μ(a) − x with
 * the mean μ(a) = 1/(1 − exp(−a)) − 1/a.
 *
 * <p>With m = |a|: A(a) = max(a, 0) + ln q and q = (1 − exp(−m))/m; μ(−m) = 1 − μ(m).
 *
 * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019</a>
 */
final class ContinuousBernoulliReconstruction implements Reconstruction {
  /** Beyond this exp(−m) is nothing beside 1. */
  private static final double LARGEST_EXPONENT = 40;

  /** A float's q is at least 3e-39, so that the product of so many is a normal double. */
  private static final int FACTORS = 7;

  private final int features;
  private final float bound;
  private final float[] target = new float[Floats.BLOCK];
  private final float[] parameter = new float[Floats.BLOCK];
  private final float[] unbounded = new float[Floats.BLOCK];
  private final double[] exponential = new double[Floats.BLOCK];
  private final double[] quotient = new double[Floats.BLOCK];

  /**
   * @param bound of |a|: beyond it a counts as the bound, and no gradient passes
   */
  ContinuousBernoulliReconstruction(int features, OptionalDouble bound) {
    this.features = features;
    this.bound = (float) bound.orElse(Float.MAX_VALUE);
  }

  @Override
  public double train(Floats x, Floats output, int rows, float scale) {
    double total = 0;
    int length = rows * features;
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      x.get(from, target, count);
      output.get(from, unbounded, count);
      System.arraycopy(unbounded, 0, parameter, 0, count);
      limit(parameter, 0, count);
      exponentials(parameter, count, 0);
      total += block(target, parameter, count, 0);
      for (int i = 0; i < count; i++) {
        parameter[i] =
            Math.abs(unbounded[i]) > bound
                ? 0
                : (float) (ContinuousBernoulli.mean(parameter[i], exponential[i]) - target[i])
                    * scale;
      }
      output.put(from, parameter, count);
    }
    return total;
  }

  private void limit(float[] a, int from, int count) {
    for (int i = from; i < from + count; i++) {
      a[i] = Math.max(-bound, Math.min(bound, a[i]));
    }
  }

  /** Writes exp(−|a|) for the numbers from {@code from} on. */
  private void exponentials(float[] a, int count, int from) {
    for (int i = 0; i < count; i++) {
      exponential[i] = -Math.min(Math.abs((double) a[from + i]), LARGEST_EXPONENT);
    }
    Elementary.exp(exponential, count);
  }

  private double block(float[] x, float[] a, int count, int from) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double natural = a[from + i];
      quotient[i] = ContinuousBernoulli.quotient(natural, exponential[i]);
      sum += Math.max(natural, 0) - natural * x[from + i];
    }
    return sum + sumOfLogs(count);
  }

  private double sumOfLogs(int count) {
    double sum = 0;
    for (int from = 0; from < count; from += FACTORS) {
      double product = 1;
      for (int i = from; i < Math.min(count, from + FACTORS); i++) {
        product *= quotient[i];
      }
      sum += StrictMath.log(product);
    }
    return sum;
  }

  @Override
  public int outputs() {
    return features;
  }

  @Override
  public double term(float[] x, float[] output) {
    double sum = 0;
    for (int from = 0; from < features; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, features - from);
      limit(output, from, count);
      exponentials(output, count, from);
      sum += block(x, output, count, from);
    }
    return sum;
  }

  @Override
  public void means(float[] output, int rows, float[] means) {
    int length = rows * features;
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      limit(output, from, count);
      exponentials(output, count, from);
      for (int i = 0; i < count; i++) {
        means[from + i] = (float) ContinuousBernoulli.mean(output[from + i], exponential[i]);
      }
    }
  }
}
