package vaesweep.measure;

/**
 * The three parts of the rate: R = I(x;z) + TC + Σⱼ KL(q(zⱼ)‖p(zⱼ)), from samples of the posteriors
 * and the aggregated posterior q(z) = 1/n Σ q(z|x) of the same n rows. The parts sum to the
 * Monte-Carlo rate exactly. I cannot exceed ln n: where it comes near, the rows are too few, the
 * true I is larger and the true TC smaller.
 *
 * <p>The standard errors are those of the rows' own parts. That the rows also make up q(z) adds
 * nothing of the first order: an entropy's change with its density has mean zero.
 *
 * @param rate the Monte-Carlo estimate of the KL, in nats as the rest
 * @param mutualInformation of row and z
 * @param totalCorrelation of the units under q(z)
 * @param dimensionWiseKl of each unit's q(zⱼ) from its prior, summed
 * @param rows each row's parts
 * @see <a href="http://approximateinference.org/accepted/HoffmanJohnson2016.pdf">Hoffman and
 *     Johnson 2016</a>
 * @see <a href="https://arxiv.org/abs/1802.04942">Chen et al. 2018, equation 2</a>
 */
public record RateDecomposition(
    Estimate rate,
    Estimate mutualInformation,
    Estimate totalCorrelation,
    Estimate dimensionWiseKl,
    Rows rows) {

  /**
   * The parts row by row, in nats; their means are the parts.
   *
   * @param rate shape [n], as the others
   */
  @SuppressWarnings("ArrayRecordComponent") // identity is never asked for
  public record Rows(
      double[] rate, double[] information, double[] correlation, double[] dimensions) {
    /** Returns I + weight·TC + Σⱼ KL(q(zⱼ)‖p(zⱼ)) of every row (Chen et al. 2018, equation 2). */
    public double[] weighted(double weight) {
      double[] weighted = new double[rate.length];
      for (int row = 0; row < rate.length; row++) {
        weighted[row] = information[row] + weight * correlation[row] + dimensions[row];
      }
      return weighted;
    }
  }

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
        AggregatedPosterior.LogDensity density = aggregated.at(samples.z()[k], row);
        rate[row] += (own - prior) / samples.samples();
        information[row] += (own - density.joint()) / samples.samples();
        correlation[row] += (density.joint() - density.marginals()) / samples.samples();
        dimensions[row] += (density.marginals() - prior) / samples.samples();
      }
    }
    return new RateDecomposition(
        Estimate.ofMean(rate),
        Estimate.ofMean(information),
        Estimate.ofMean(correlation),
        Estimate.ofMean(dimensions),
        new Rows(rate, information, correlation, dimensions));
  }

  /** Whether I comes within a nat of ln n, so that it says no more than that it is as large. */
  public boolean isCapped() {
    return mutualInformation.value() > StrictMath.log(rows.rate().length) - 1;
  }
}
