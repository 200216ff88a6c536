package vaesweep.vae;

import vaesweep.spec.Activation;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Elementary;
import vaesweep.vae.arrays.Floats;

/**
 * The Gaussian posterior q(z|x) of a batch: means, log-variances and sampled z from the encoder's
 * heads, the KL terms and all their derivatives.
 *
 * @see <a href="https://arxiv.org/abs/1312.6114">Kingma and Welling 2014, appendix B</a>
 */
final class Posterior {
  /** Log-variances are clamped to this interval; clamps are counted. */
  static final float LEAST_LOG_VARIANCE = -30;

  static final float LARGEST_LOG_VARIANCE = 20;

  private final int latentSize;
  private final Activation meanActivation;
  private final Activation logVarianceActivation;
  private final float[] means;
  private final float[] logVariances;
  private final float[] clamped;
  private final float[] deviations;
  private final float[] noise;
  private final float[] sampled;
  private final double[] exponents;
  private final float[] heads;

  Posterior(Architecture architecture, int rows) {
    latentSize = architecture.latentSize();
    meanActivation = architecture.meanActivation();
    logVarianceActivation = architecture.logVarianceActivation();
    means = new float[rows * latentSize];
    logVariances = new float[rows * latentSize];
    clamped = new float[rows * latentSize];
    deviations = new float[rows * latentSize];
    noise = new float[rows * latentSize];
    sampled = new float[rows * latentSize];
    exponents = new double[rows * latentSize];
    heads = new float[rows * 2 * latentSize];
  }

  /** Returns the log-variance that is calculated with. */
  static float clamped(float logVariance) {
    return Math.max(LEAST_LOG_VARIANCE, Math.min(LARGEST_LOG_VARIANCE, logVariance));
  }

  /** Shape [rows, M]. */
  float[] means() {
    return means;
  }

  /** Shape [rows, M], before clamping. */
  float[] logVariances() {
    return logVariances;
  }

  /** Where the caller puts standard normal draws, shape [rows, M], before {@link #sample}. */
  float[] noise() {
    return noise;
  }

  /** Reads the heads' outputs, shape [rows, 2M]: means, then log-variances. */
  void read(Floats outputs, int rows) {
    outputs.get(0, heads, rows * 2 * latentSize);
    for (int row = 0; row < rows; row++) {
      System.arraycopy(heads, 2 * row * latentSize, means, row * latentSize, latentSize);
      System.arraycopy(
          heads, (2 * row + 1) * latentSize, logVariances, row * latentSize, latentSize);
    }
    int length = rows * latentSize;
    Activations.apply(meanActivation, means, length);
    Activations.apply(logVarianceActivation, logVariances, length);
    for (int i = 0; i < length; i++) {
      clamped[i] = clamped(logVariances[i]);
      exponents[i] = 0.5 * clamped[i];
    }
    Elementary.exp(exponents, length);
    for (int i = 0; i < length; i++) {
      deviations[i] = (float) exponents[i];
    }
  }

  /** Writes z = mean + deviation·noise, shape [rows, M]. */
  void sample(Floats z, int rows) {
    for (int i = 0; i < rows * latentSize; i++) {
      sampled[i] = means[i] + deviations[i] * noise[i];
    }
    z.put(0, sampled, rows * latentSize);
  }

  /** Returns KL(q(z|x)‖p(z)) of one row and unit, in nats. */
  double kl(int index) {
    double mean = means[index];
    double deviation = deviations[index];
    return 0.5 * (mean * mean + deviation * deviation - 1 - clamped[index]);
  }

  /** Returns the KL summed over the first {@code rows} rows and all units, in nats. */
  double totalKl(int rows) {
    double total = 0;
    for (int i = 0; i < rows * latentSize; i++) {
      total += kl(i);
    }
    return total;
  }

  /** Whether one row's and unit's log-variance was clamped. */
  boolean isClamped(int index) {
    return clamped[index] != logVariances[index];
  }

  /**
   * Writes the derivative of the loss by the heads' outputs.
   *
   * @param byZ the derivative of the reconstruction term by z, shape [rows, M]
   * @param klScale what the summed KL is multiplied with in the loss
   * @param byHeads shape [rows, 2M]
   */
  void backward(Floats byZ, float klScale, Floats byHeads, int rows) {
    int length = rows * latentSize;
    float[] byMean = sampled;
    byZ.get(0, byMean, length);
    float[] byLogVariance = noise;
    for (int i = 0; i < length; i++) {
      float deviation = deviations[i];
      float d = 0.5f * (byMean[i] * noise[i] * deviation + klScale * (deviation * deviation - 1));
      byLogVariance[i] = clamped[i] == logVariances[i] ? d : 0;
      byMean[i] += klScale * means[i];
    }
    Activations.multiplyDerivative(meanActivation, means, byMean, length);
    Activations.multiplyDerivative(logVarianceActivation, logVariances, byLogVariance, length);
    for (int row = 0; row < rows; row++) {
      System.arraycopy(byMean, row * latentSize, heads, 2 * row * latentSize, latentSize);
      System.arraycopy(
          byLogVariance, row * latentSize, heads, (2 * row + 1) * latentSize, latentSize);
    }
    byHeads.put(0, heads, rows * 2 * latentSize);
  }
}
