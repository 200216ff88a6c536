package vaesweep.explanation;

import java.util.OptionalDouble;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;
import vaesweep.spec.Scale;

/**
 * A loss as somebody wrote it: reconstruction term plus {@code beta} times KL, each reduced, and
 * the mean over the batch.
 *
 * @param features of one example, N
 * @param latentSize units, M
 * @param reduction of the reconstruction term over features and of the KL over units
 * @param beta the KL weight as written
 * @param likelihood names the reconstruction term
 */
public record WrittenLoss(
    int features, int latentSize, Reduction reduction, double beta, Likelihood likelihood) {

  /** Returns the weight of the summed KL against the summed reconstruction term. */
  public double betaEff() {
    return reduction.betaEff(beta, features, latentSize);
  }

  /** Returns beta_eff · M / N (Higgins et al. 2017). */
  public double betaNorm() {
    return betaEff() * latentSize / features;
  }

  /** Returns the weight to write under another reduction for the same minimiser. */
  public double betaUnder(Reduction other) {
    return other.beta(betaEff(), features, latentSize);
  }

  /** Returns the gradient's size against that of the same objective under sum/sum. */
  public double gradientScale() {
    return 1.0 / reduction.reconstructionDivisor(features);
  }

  /**
   * Returns the width of the decoder's distribution, σ or the Laplace distribution's b, of which
   * this loss is the ELBO with weight one: only the product of weight and σ², or b, counts. Empty
   * for likelihoods that have none, or a width that follows the data.
   */
  public OptionalDouble equivalentScale() {
    if (betaEff() == 0) {
      return OptionalDouble.empty();
    }
    if (likelihood instanceof Likelihood.Mse) {
      return OptionalDouble.of(Math.sqrt(betaEff() / 2));
    }
    if (likelihood.width().orElse(null) instanceof Scale.Fixed fixed) {
      boolean laplace = likelihood instanceof Likelihood.Laplace;
      return OptionalDouble.of(fixed.value() * (laplace ? betaEff() : Math.sqrt(betaEff())));
    }
    return OptionalDouble.empty();
  }
}
