package vaesweep.theory;

import java.util.Optional;

/**
 * The exact optimum of a β-weighted variational autoencoder whose networks are linear, with biases,
 * and whose decoder is a Gaussian with one variance σ²: it keeps the leading principal components
 * whose eigenvalue exceeds e = β·σ². It holds on the rows that the eigenvalues are of. Units are
 * counted from 0, those of the largest eigenvalues first.
 *
 * @param spectrum of the covariance of the training rows, λ
 * @param latentSize latent units M
 * @param beta weight of the summed KL against the summed reconstruction term, above 0
 * @param variance σ² of the decoder, above 0
 * @see <a href="https://arxiv.org/abs/1911.02469">Lucas, Tucker, Grosse and Norouzi 2019</a>
 */
public record LinearOracle(Spectrum spectrum, int latentSize, double beta, double variance) {
  /** Checks that both factors of e are above 0. */
  public LinearOracle {
    if (!(beta > 0) || !(variance > 0)) {
      throw new IllegalArgumentException(
          "beta and variance must be > 0, but were " + beta + " and " + variance);
    }
  }

  /**
   * Returns the optimum where σ² is fitted too: σ² = Σ_{j>q} λⱼ / (N − qβ), with q the units that
   * live at that σ². There is exactly one such q: the derivative of the objective by ln σ² grows
   * continuously. Empty where σ² falls to 0, because the units explain all variance.
   *
   * @see <a href="https://arxiv.org/abs/2006.13202">Rybkin, Daniilidis and Levine 2021</a>
   */
  public static Optional<LinearOracle> withOptimalVariance(
      Spectrum spectrum, int latentSize, double beta) {
    for (int q = 0; q <= Math.min(latentSize, spectrum.size()); q++) {
      double variance = spectrum.sumBehind(q) / (spectrum.size() - q * beta);
      if (variance > 0
          && Double.isFinite(variance)
          && spectrum.countAbove(beta * variance, latentSize) == q) {
        return Optional.of(new LinearOracle(spectrum, latentSize, beta, variance));
      }
    }
    return Optional.empty();
  }

  /** The eigenvalue e = β·σ² above which a unit lives. */
  public double threshold() {
    return beta * variance;
  }

  /** How many units live, q. */
  public int activeUnits() {
    return spectrum.countAbove(threshold(), latentSize);
  }

  /** R = Σ_{j≤q} ½ ln(λⱼ/e), in nats. */
  public double rate() {
    double sum = 0;
    for (int j = 0; j < activeUnits(); j++) {
      sum += rate(j);
    }
    return sum;
  }

  /** The part of one unit in {@link #rate()}, in nats; 0 where it is dead. */
  public double rate(int unit) {
    return isActive(unit) ? 0.5 * Math.log(spectrum.value(unit) / threshold()) : 0;
  }

  /** The squared error with z sampled, summed over features: q·e + Σ_{j>q} λⱼ. */
  public double squaredError() {
    return activeUnits() * threshold() + spectrum.sumBehind(activeUnits());
  }

  /** The squared error at z = mean, summed over features: Σ_{j≤q} e²/λⱼ + Σ_{j>q} λⱼ. */
  public double squaredErrorAtMean() {
    double sum = spectrum.sumBehind(activeUnits());
    for (int j = 0; j < activeUnits(); j++) {
      sum += threshold() * threshold() / spectrum.value(j);
    }
    return sum;
  }

  /** D = N/2·ln(2πσ²) + SSE/(2σ²), in nats. */
  public double distortion() {
    return 0.5 * spectrum.size() * Math.log(2 * Math.PI * variance)
        + squaredError() / (2 * variance);
  }

  /** −(D + R), in nats; at β = 1 the log-likelihood of probabilistic PCA. */
  public double elbo() {
    return -(distortion() + rate());
  }

  /** The variance of a unit's posterior, the same for every row: e/λⱼ, or 1 where it is dead. */
  public double posteriorVariance(int unit) {
    return isActive(unit) ? threshold() / spectrum.value(unit) : 1;
  }

  /** The variance over rows of a unit's posterior mean: 1 − e/λⱼ, or 0 where it is dead. */
  public double varianceOfMeans(int unit) {
    return 1 - posteriorVariance(unit);
  }

  private boolean isActive(int unit) {
    return unit < activeUnits();
  }
}
