package vaesweep.measure;

import vaesweep.vae.Evaluation.Latent;
import vaesweep.vae.RowSource;
import vaesweep.vae.VaeInference;

/**
 * Several z of every row's posterior, and what its importance weight is made of.
 *
 * @param latent the posteriors of n rows
 * @param samples of every row, k
 * @param z shape [k, n, M]
 * @param distortions −log p(x|z), shape [k][n], in nats
 */
public record PosteriorSamples(Latent latent, int samples, float[][] z, double[][] distortions) {
  private static final double LN_2_PI = StrictMath.log(2 * Math.PI);

  /** Fills an array with standard normal draws. */
  public interface Noise {
    void fill(float[] into, int length);
  }

  /**
   * Draws the samples and decodes them.
   *
   * @param latent the posteriors of the rows
   * @param meanTerm what an optimal width of the decoder is fitted to
   */
  public static PosteriorSamples draw(
      VaeInference inference,
      RowSource rows,
      Latent latent,
      double meanTerm,
      int samples,
      Noise noise) {
    int length = latent.rows() * latent.size();
    float[][] z = new float[samples][length];
    double[][] distortions = new double[samples][];
    for (int k = 0; k < samples; k++) {
      noise.fill(z[k], length);
      for (int i = 0; i < length; i++) {
        z[k][i] = (float) (latent.means()[i] + Math.sqrt(latent.variance(i)) * z[k][i]);
      }
      distortions[k] = inference.distortions(rows, z[k], meanTerm);
    }
    return new PosteriorSamples(latent, samples, z, distortions);
  }

  /** Returns each row's distortion, mean over its samples. */
  public double[] meanDistortions() {
    double[] means = new double[latent.rows()];
    for (double[] sample : distortions) {
      for (int row = 0; row < means.length; row++) {
        means[row] += sample[row] / samples;
      }
    }
    return means;
  }

  /** Returns ln of the importance weight p(x|z)p(z)/q(z|x) of one sample of one row. */
  double logWeight(int sample, int row) {
    return -distortions[sample][row] + logPrior(sample, row) - logPosterior(sample, row);
  }

  /** Returns ln p(z). */
  double logPrior(int sample, int row) {
    double sum = latent.size() * LN_2_PI;
    for (int i = row * latent.size(); i < (row + 1) * latent.size(); i++) {
      sum += (double) z[sample][i] * z[sample][i];
    }
    return -0.5 * sum;
  }

  /** Returns ln q(z|x) of the row's own posterior. */
  double logPosterior(int sample, int row) {
    double sum = latent.size() * LN_2_PI;
    for (int i = row * latent.size(); i < (row + 1) * latent.size(); i++) {
      double variance = latent.variance(i);
      double distance = (double) z[sample][i] - latent.means()[i];
      sum += StrictMath.log(variance) + distance * distance / variance;
    }
    return -0.5 * sum;
  }
}
