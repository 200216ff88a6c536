package vaesweep.vae.reconstruction;

import java.util.Arrays;
import java.util.OptionalDouble;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Floats;

/** A Gaussian or a Laplace distribution around the decoder's activated output. */
final class LocationReconstruction implements Reconstruction {
  private final int features;
  private final Activation activation;
  private final Width width;
  private final float[] target = new float[Floats.BLOCK];
  private final float[] location = new float[Floats.BLOCK];
  private final float[] derivative = new float[Floats.BLOCK];
  private final float[] sums = new float[Floats.BLOCK];

  LocationReconstruction(int features, Activation activation, Width width) {
    this.features = features;
    this.activation = activation;
    this.width = width;
  }

  @Override
  public double train(Floats x, Floats output, int rows, float scale) {
    int length = rows * features;
    double factor = width.factor(width.isOptimal() ? error(x, output, length) / rows : Double.NaN);
    float slope = (float) (width.squared ? 2 * factor * scale : factor * scale);
    Arrays.fill(sums, 0);
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      difference(x, output, from, count);
      accumulate(count);
      if (width.squared) {
        for (int i = 0; i < count; i++) {
          derivative[i] *= slope;
        }
      } else {
        for (int i = 0; i < count; i++) {
          derivative[i] = Math.signum(derivative[i]) * slope;
        }
      }
      Activations.multiplyDerivative(activation, location, derivative, count);
      output.put(from, derivative, count);
    }
    double error = total();
    width.trained(error, rows, scale);
    return factor * error + (width.countsConstant() ? rows * width.constant(factor) : 0);
  }

  private double error(Floats x, Floats output, int length) {
    Arrays.fill(sums, 0);
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      difference(x, output, from, count);
      accumulate(count);
    }
    return total();
  }

  private void difference(Floats x, Floats output, int from, int count) {
    x.get(from, target, count);
    output.get(from, location, count);
    Activations.apply(activation, location, count);
    for (int i = 0; i < count; i++) {
      derivative[i] = location[i] - target[i];
    }
  }

  private void accumulate(int count) {
    if (width.squared) {
      for (int i = 0; i < count; i++) {
        sums[i] += derivative[i] * derivative[i];
      }
    } else {
      for (int i = 0; i < count; i++) {
        sums[i] += Math.abs(derivative[i]);
      }
    }
  }

  private double total() {
    double total = 0;
    for (float sum : sums) {
      total += sum;
    }
    return total;
  }

  @Override
  public int outputs() {
    return features;
  }

  /** The summed squared or absolute error. */
  @Override
  public double term(float[] x, float[] output) {
    Activations.apply(activation, output, features);
    double sum = 0;
    for (int i = 0; i < features; i++) {
      double error = (double) output[i] - x[i];
      sum += width.squared ? error * error : Math.abs(error);
    }
    return sum;
  }

  @Override
  public double distortion(double term, double meanTerm) {
    double factor = width.factor(meanTerm);
    return width.constant(factor) + factor * term;
  }

  @Override
  public OptionalDouble fittedScale(double meanTerm) {
    return width.isFitted()
        ? OptionalDouble.of(width.scale(width.factor(meanTerm)))
        : OptionalDouble.empty();
  }

  @Override
  public void means(float[] output, int rows, float[] means) {
    Activations.apply(activation, output, rows * features);
    System.arraycopy(output, 0, means, 0, rows * features);
  }
}
