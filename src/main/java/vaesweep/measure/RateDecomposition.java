package vaesweep.measure;

import java.util.Arrays;
import vaesweep.vae.Evaluation.Latent;
import vaesweep.vae.arrays.Elementary;

/**
 * The three parts of the rate: R = I(x;z) + TC + Σⱼ KL(q(zⱼ)‖p(zⱼ)), from samples of the posteriors
 * and the aggregated posterior q(z) = 1/n Σ q(z|x) of the same n rows. The parts sum to the
 * Monte-Carlo rate exactly. I cannot exceed ln n, and is a lower bound where it comes near.
 *
 * @param rate the Monte-Carlo estimate of the KL, in nats as the rest
 * @param mutualInformation of row and z
 * @param totalCorrelation of the units under q(z)
 * @param dimensionWiseKl of each unit's q(zⱼ) from its prior, summed
 * @param rows n
 * @see <a href="http://approximateinference.org/accepted/HoffmanJohnson2016.pdf">Hoffman and
 *     Johnson 2016</a>
 * @see <a href="https://arxiv.org/abs/1802.04942">Chen et al. 2018, equation 2</a>
 */
public record RateDecomposition(
    Estimate rate,
    Estimate mutualInformation,
    Estimate totalCorrelation,
    Estimate dimensionWiseKl,
    int rows) {

  public static RateDecomposition of(PosteriorSamples samples) {
    int n = samples.latent().rows();
    AggregatedPosterior aggregated = new AggregatedPosterior(samples.latent());
    double[] rate = new double[n];
    double[] information = new double[n];
    double[] correlation = new double[n];
    double[] dimensions = new double[n];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < samples.samples(); k++) {
        double own = samples.logPosterior(k, row);
        double prior = samples.logPrior(k, row);
        double joint = aggregated.logDensity(samples.z()[k], row);
        double marginals = aggregated.sumOfMarginals();
        rate[row] += (own - prior) / samples.samples();
        information[row] += (own - joint) / samples.samples();
        correlation[row] += (joint - marginals) / samples.samples();
        dimensions[row] += (marginals - prior) / samples.samples();
      }
    }
    return new RateDecomposition(
        Estimate.ofMean(rate),
        Estimate.ofMean(information),
        Estimate.ofMean(correlation),
        Estimate.ofMean(dimensions),
        n);
  }

  /** Whether I comes within a nat of ln n, so that it says no more than that it is as large. */
  public boolean isCapped() {
    return mutualInformation.value() > StrictMath.log(rows) - 1;
  }

  /** The mixture of all posteriors, and of each unit's. */
  private static final class AggregatedPosterior {
    private static final double LN_2_PI = StrictMath.log(2 * Math.PI);

    /** Below this a density is nothing beside the largest. */
    private static final double LEAST = -40;

    private final int n;
    private final int size;

    // shape [M, n]: a unit's numbers of all rows lie side by side
    private final double[] means;
    private final double[] halfPrecisions;
    private final double[] constants;
    private final double[] joint;
    private final double[] marginal;
    private double sumOfMarginals;

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

    /** Returns ln q(z) at one row's z, and keeps the sum of the marginals' logarithms. */
    double logDensity(float[] z, int row) {
      Arrays.fill(joint, 0);
      sumOfMarginals = 0;
      for (int unit = 0; unit < size; unit++) {
        double at = z[row * size + unit];
        for (int other = 0, i = unit * n; other < n; other++, i++) {
          double distance = at - means[i];
          marginal[other] = constants[i] - distance * distance * halfPrecisions[i];
          joint[other] += marginal[other];
        }
        sumOfMarginals += logMeanExp(marginal);
      }
      return logMeanExp(joint);
    }

    double sumOfMarginals() {
      return sumOfMarginals;
    }

    private double logMeanExp(double[] a) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double each : a) {
        largest = Math.max(largest, each);
      }
      for (int i = 0; i < n; i++) {
        a[i] = Math.max(LEAST, a[i] - largest);
      }
      Elementary.exp(a, n);
      double sum = 0;
      for (double each : a) {
        sum += each;
      }
      return largest + StrictMath.log(sum / n);
    }
  }
}
