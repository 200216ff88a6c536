package vaesweep.vae.reconstruction;

import java.util.Arrays;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Elementary;
import vaesweep.vae.arrays.Floats;

/** max(a, 0) − a·x + ln(1 + exp(−|a|)) from the logit a; derivative sigmoid(a) − x. */
final class BernoulliReconstruction implements Reconstruction {
  private final float[] target = new float[Floats.BLOCK];
  private final float[] logits = new float[Floats.BLOCK];
  private final float[] tanh = new float[Floats.BLOCK];
  private final float[] sums = new float[Floats.BLOCK];
  private final double[] softplus;

  BernoulliReconstruction(int features) {
    softplus = new double[features];
  }

  @Override
  public double train(Floats x, Floats output, int rows, float scale) {
    Arrays.fill(sums, 0);
    int length = rows * softplus.length;
    for (int from = 0; from < length; from += Floats.BLOCK) {
      int count = Math.min(Floats.BLOCK, length - from);
      x.get(from, target, count);
      output.get(from, logits, count);
      block(scale, count);
      output.put(from, logits, count);
    }
    double total = 0;
    for (float sum : sums) {
      total += sum;
    }
    return total;
  }

  private void block(float scale, int length) {
    Elementary.tanh(logits, 0.5f, tanh, length);
    for (int i = 0; i < length; i++) {
      sums[i] += Elementary.softplusOfMinusMagnitude(tanh[i]);
    }
    for (int i = 0; i < length; i++) {
      sums[i] += Math.max(logits[i], 0) - logits[i] * target[i];
    }
    for (int i = 0; i < length; i++) {
      logits[i] = (0.5f * tanh[i] + 0.5f - target[i]) * scale;
    }
  }

  @Override
  public int outputs() {
    return softplus.length;
  }

  @Override
  public double term(float[] x, float[] output) {
    int features = softplus.length;
    for (int j = 0; j < features; j++) {
      softplus[j] = output[j];
    }
    Elementary.softplusOfMinusMagnitude(softplus, features);
    double sum = 0;
    for (int j = 0; j < features; j++) {
      double a = output[j];
      sum += Math.max(a, 0) - a * x[j] + softplus[j];
    }
    return sum;
  }

  @Override
  public void means(float[] output, int rows, float[] means) {
    int length = rows * softplus.length;
    Activations.apply(Activation.SIGMOID, output, length);
    System.arraycopy(output, 0, means, 0, length);
  }
}
