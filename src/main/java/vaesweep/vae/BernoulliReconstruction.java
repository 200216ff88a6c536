package vaesweep.vae;

import vaesweep.spec.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Elementary;
import vaesweep.vae.arrays.Floats;

/** max(a, 0) − a·x + ln(1 + exp(−|a|)) from the logit a; derivative sigmoid(a) − x. */
final class BernoulliReconstruction implements Reconstruction {
  private final float[] tanh = new float[Floats.BLOCK];
  private final double[] softplus;

  BernoulliReconstruction(int features) {
    softplus = new double[features];
  }

  @Override
  public void train(float[] x, float[] logits, float scale, float[] sums, int length) {
    Elementary.tanh(logits, 0.5f, tanh, length);
    for (int i = 0; i < length; i++) {
      sums[i] += Elementary.softplusOfMinusMagnitude(tanh[i]);
    }
    for (int i = 0; i < length; i++) {
      sums[i] += Math.max(logits[i], 0) - logits[i] * x[i];
    }
    for (int i = 0; i < length; i++) {
      logits[i] = (0.5f * tanh[i] + 0.5f - x[i]) * scale;
    }
  }

  @Override
  public double distortion(float[] x, float[] logits) {
    int features = softplus.length;
    for (int j = 0; j < features; j++) {
      softplus[j] = logits[j];
    }
    Elementary.softplusOfMinusMagnitude(softplus, features);
    double sum = 0;
    for (int j = 0; j < features; j++) {
      double a = logits[j];
      sum += Math.max(a, 0) - a * x[j] + softplus[j];
    }
    return sum;
  }

  @Override
  public void toMean(float[] logits, int length) {
    Activations.apply(Activation.SIGMOID, logits, length);
  }
}
