package vaesweep.spec.loss;

import vaesweep.spec.type.Spelled;

/**
 * How the reconstruction term is summed over features and the KL term over latent units, in that
 * order; always the mean over the batch. A mean divides its term by the number of features N, or by
 * the latent size M, which makes it a weight in disguise.
 */
public enum Reduction implements Spelled {
  SUM("sum", false, false),
  MEAN("mean", true, true),
  MEAN_SUM("mean/sum", true, false),
  SUM_MEAN("sum/mean", false, true);

  private final String spelling;
  private final boolean meanOverFeatures;
  private final boolean meanOverUnits;

  Reduction(String spelling, boolean meanOverFeatures, boolean meanOverUnits) {
    this.spelling = spelling;
    this.meanOverFeatures = meanOverFeatures;
    this.meanOverUnits = meanOverUnits;
  }

  @Override
  public String spelling() {
    return spelling;
  }

  /** Returns what the summed reconstruction term is divided by: N or 1. */
  public int reconstructionDivisor(int features) {
    return meanOverFeatures ? features : 1;
  }

  /** Returns what the summed KL term is divided by: M or 1. */
  public int klDivisor(int latentSize) {
    return meanOverUnits ? latentSize : 1;
  }

  /**
   * Returns the weight of the summed KL against the summed reconstruction term that has the same
   * minimiser as weight {@code beta} under this reduction.
   */
  public double betaEff(double beta, int features, int latentSize) {
    return beta * reconstructionDivisor(features) / klDivisor(latentSize);
  }

  /**
   * Returns the weight to write under this reduction for a given {@code betaEff}: the inverse of
   * {@link #betaEff}.
   */
  public double beta(double betaEff, int features, int latentSize) {
    return betaEff * klDivisor(latentSize) / reconstructionDivisor(features);
  }
}
