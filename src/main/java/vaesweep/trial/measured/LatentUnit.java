package vaesweep.trial.measured;

/**
 * One latent unit, on the validation rows.
 *
 * @param unit counted from 1
 * @param kl its part of the rate, in nats per example
 * @param meanOfMeans the mean over rows of the posterior mean
 * @param varianceOfMeans the variance over rows of the posterior mean
 * @param posteriorVariance the mean over rows of the posterior variance
 */
public record LatentUnit(
    int unit, double kl, double meanOfMeans, double varianceOfMeans, double posteriorVariance) {
  /** The variance of means above which a unit counts as active (Burda et al. 2015). */
  public static final double ACTIVE_VARIANCE = 0.01;

  public boolean active() {
    return varianceOfMeans > ACTIVE_VARIANCE;
  }
}
