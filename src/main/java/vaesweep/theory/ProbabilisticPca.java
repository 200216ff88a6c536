package vaesweep.theory;

/**
 * Probabilistic principal component analysis: x is Gaussian with covariance WWᵀ + σ²I, W of M
 * columns.
 *
 * @see <a href="https://doi.org/10.1111/1467-9868.00196">Tipping and Bishop 1999</a>
 */
public final class ProbabilisticPca {
  private ProbabilisticPca() {}

  /**
   * Returns the log-likelihood of the best mean and W at a given σ², mean over the rows that the
   * eigenvalues are of, in nats: the covariance has the eigenvalue λⱼ where λⱼ > σ² and j ≤ M, and
   * σ² elsewhere.
   *
   * @param latentSize columns of W, M
   * @param variance σ²
   */
  public static double logLikelihood(Spectrum spectrum, int latentSize, double variance) {
    int kept = spectrum.countAbove(variance, latentSize);
    int features = spectrum.size();
    double sum = features * Math.log(2 * Math.PI) + (features - kept) * Math.log(variance);
    for (int j = 0; j < kept; j++) {
      sum += Math.log(spectrum.value(j)) + 1;
    }
    return -0.5 * (sum + spectrum.sumBehind(kept) / variance);
  }
}
