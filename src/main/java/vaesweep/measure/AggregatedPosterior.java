package vaesweep.measure;

import java.util.Arrays;
import vaesweep.vae.Evaluation.Latent;

/** The density of q(z) = 1/n Σ q(z|x), the mixture of all rows' posteriors, and of each unit's. */
final class AggregatedPosterior {
  private static final double LN_2_PI = StrictMath.log(2 * Math.PI);

  private final int n;
  private final int size;

  // shape [M, n]: a unit's numbers of all rows lie side by side
  private final double[] means;
  private final double[] halfPrecisions;
  private final double[] constants;
  private final double[] joint;
  private final double[] marginal;

  AggregatedPosterior(Latent latent) {
    n = latent.rows();
    size = latent.size();
    means = new double[n * size];
    halfPrecisions = new double[n * size];
    constants = new double[n * size];
    joint = new double[n];
    marginal = new double[n];
    for (int row = 0; row < n; row++) {
      for (int unit = 0; unit < size; unit++) {
        int to = unit * n + row;
        double variance = latent.variance(row * size + unit);
        means[to] = latent.means()[row * size + unit];
        halfPrecisions[to] = 0.5 / variance;
        constants[to] = -0.5 * (LN_2_PI + StrictMath.log(variance));
      }
    }
  }

  /**
   * Logarithms of densities at one z.
   *
   * @param joint ln q(z)
   * @param marginals Σⱼ ln q(zⱼ)
   */
  record LogDensity(double joint, double marginals) {}

  /**
   * Returns the densities at one row's z.
   *
   * @param z shape [n, M]
   */
  LogDensity at(float[] z, int row) {
    Arrays.fill(joint, 0);
    double marginals = 0;
    for (int unit = 0; unit < size; unit++) {
      double place = z[row * size + unit];
      int from = unit * n;
      for (int i = 0; i < n; i++) {
        double distance = place - means[from + i];
        marginal[i] = constants[from + i] - distance * distance * halfPrecisions[from + i];
      }
      for (int i = 0; i < n; i++) {
        joint[i] += marginal[i];
      }
      marginals += LogMeanExp.of(marginal);
    }
    return new LogDensity(LogMeanExp.of(joint), marginals);
  }
}
