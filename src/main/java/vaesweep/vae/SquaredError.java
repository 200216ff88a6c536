package vaesweep.vae;

import vaesweep.spec.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Floats;

/**
 * The summed squared error, which is a Gaussian of variance one half without its constant ½·ln π a
 * feature.
 */
final class SquaredError implements Reconstruction {
  private static final double HALF_LN_PI = 0.5 * StrictMath.log(Math.PI);

  private final Activation outputActivation;
  private final float[] error = new float[Floats.BLOCK];

  SquaredError(Activation outputActivation) {
    this.outputActivation = outputActivation;
  }

  @Override
  public void train(float[] x, float[] output, float scale, float[] sums, int length) {
    Activations.apply(outputActivation, output, length);
    float twice = 2 * scale;
    for (int i = 0; i < length; i++) {
      error[i] = output[i] - x[i];
    }
    for (int i = 0; i < length; i++) {
      sums[i] += error[i] * error[i];
    }
    for (int i = 0; i < length; i++) {
      error[i] *= twice;
    }
    Activations.multiplyDerivative(outputActivation, output, error, length);
    System.arraycopy(error, 0, output, 0, length);
  }

  @Override
  public double distortion(float[] x, float[] output) {
    Activations.apply(outputActivation, output, output.length);
    double sum = 0;
    for (int i = 0; i < output.length; i++) {
      double error = (double) output[i] - x[i];
      sum += error * error;
    }
    return sum + HALF_LN_PI * output.length;
  }

  @Override
  public void toMean(float[] output, int length) {
    Activations.apply(outputActivation, output, length);
  }
}
