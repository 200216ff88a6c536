package vaesweep.vae.latent;

import vaesweep.spec.network.Activation;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.arrays.Activations;
import vaesweep.vae.arrays.Floats;

/**
 * The Gaussian posterior q(z|x) of a batch: means, log-variances and sampled z from the encoder's
 * heads, the KL terms and all their derivatives.
 *
 * @see <a href="https://arxiv.org/abs/1312.6114">Kingma and Welling 2014, appendix B</a>
 */
public final class Posterior {
  /** Log-variances are clamped to this interval; clamps are counted. */
  static final float LEAST_LOG_VARIANCE = -30;

  static final float LARGEST_LOG_VARIANCE = 20;

  /** What a softplus scale is raised by. */
  public static final double LEAST_SCALE = 1e-6;

  private final int latentSize;
  private final Activation meanActivation;
  private final ScaleHead scaleHead;
  private final float[] means;
  private final float[] logVariances;
  private final float[] clamped;
  private final float[] deviations;
  private final float[] noise;
  private final float[] sampled;
  private final float[] derivative;
  private final float[] heads;

  /**
   * @param latentSize units M
   * @param meanActivation of the first head
   * @param scale what the second head says
   * @param scaleActivation of the second head, where it is a log-variance
   * @param rows the largest batch
   */
  public Posterior(
      int latentSize,
      Activation meanActivation,
      PosteriorScale scale,
      Activation scaleActivation,
      int rows) {
    this.latentSize = latentSize;
    this.meanActivation = meanActivation;
    scaleHead = ScaleHead.of(scale, scaleActivation, rows * latentSize);
    means = new float[rows * latentSize];
    logVariances = new float[rows * latentSize];
    clamped = new float[rows * latentSize];
    deviations = new float[rows * latentSize];
    noise = new float[rows * latentSize];
    sampled = new float[rows * latentSize];
    derivative = new float[rows * latentSize];
    heads = new float[rows * 2 * latentSize];
  }

  /** Returns the log-variance that is calculated with. */
  public static float clamped(float logVariance) {
    return Math.max(LEAST_LOG_VARIANCE, Math.min(LARGEST_LOG_VARIANCE, logVariance));
  }

  /** Shape [rows, M]. */
  public float[] means() {
    return means;
  }

  /** Shape [rows, M], before clamping. */
  public float[] logVariances() {
    return logVariances;
  }

  /** Where the caller puts standard normal draws, shape [rows, M], before {@link #sample}. */
  public float[] noise() {
    return noise;
  }

  /** Reads the heads' outputs, shape [rows, 2M]: means, then log-variances. */
  public void read(Floats outputs, int rows) {
    outputs.get(0, heads, rows * 2 * latentSize);
    for (int row = 0; row < rows; row++) {
      System.arraycopy(heads, 2 * row * latentSize, means, row * latentSize, latentSize);
      System.arraycopy(
          heads, (2 * row + 1) * latentSize, logVariances, row * latentSize, latentSize);
    }
    int length = rows * latentSize;
    Activations.apply(meanActivation, means, length);
    scaleHead.read(logVariances, clamped, deviations, length);
  }

  /**
   * Writes z = mean + deviation·noise, shape [rows, M], and returns an array that begins with it.
   */
  public float[] sample(Floats z, int rows) {
    for (int i = 0; i < rows * latentSize; i++) {
      sampled[i] = means[i] + deviations[i] * noise[i];
    }
    z.put(0, sampled, rows * latentSize);
    return sampled;
  }

  /** Units M. */
  int latentSize() {
    return latentSize;
  }

  /** Shape [rows, M], after {@link #sample}. */
  float[] sampled() {
    return sampled;
  }

  /** Shape [rows, M]: the log-variances that are calculated with. */
  public float[] calculatedLogVariances() {
    return clamped;
  }

  /** Shape [rows, M]. */
  float[] deviations() {
    return deviations;
  }

  /** Returns KL(q(z|x)‖p(z)) of one row and unit, in nats. */
  public double kl(int index) {
    double mean = means[index];
    double deviation = deviations[index];
    return 0.5 * (mean * mean + deviation * deviation - 1 - clamped[index]);
  }

  /** Returns the KL summed over the first {@code rows} rows and all units, in nats. */
  public double totalKl(int rows) {
    double total = 0;
    for (int i = 0; i < rows * latentSize; i++) {
      total += kl(i);
    }
    return total;
  }

  /** Whether one row's and unit's log-variance was clamped. */
  public boolean isClamped(int index) {
    return clamped[index] != logVariances[index];
  }

  /**
   * Writes the derivative of the loss by the heads' outputs.
   *
   * @param byZ the derivative of the reconstruction term by z, shape [rows, M]
   * @param term the latent term, after its value was taken
   * @param byHeads shape [rows, 2M]
   */
  public void backward(Floats byZ, LatentTerm term, Floats byHeads, int rows) {
    int length = rows * latentSize;
    float[] byMean = derivative;
    byZ.get(0, byMean, length);
    term.addByZ(byMean);
    float[] byLogVariance = noise;
    float[] klScales = term.klScales();
    for (int row = 0; row < length; row += latentSize) {
      for (int unit = 0; unit < latentSize; unit++) {
        int i = row + unit;
        float deviation = deviations[i];
        float klScale = klScales[unit];
        byLogVariance[i] =
            0.5f * (byMean[i] * noise[i] * deviation + klScale * (deviation * deviation - 1));
        byMean[i] += klScale * means[i];
      }
    }
    term.addByPosterior(byMean, byLogVariance);
    scaleHead.backward(logVariances, clamped, byLogVariance, length);
    Activations.multiplyDerivative(meanActivation, means, byMean, length);
    for (int row = 0; row < rows; row++) {
      System.arraycopy(byMean, row * latentSize, heads, 2 * row * latentSize, latentSize);
      System.arraycopy(
          byLogVariance, row * latentSize, heads, (2 * row + 1) * latentSize, latentSize);
    }
    byHeads.put(0, heads, rows * 2 * latentSize);
  }
}
