package vaesweep.preflight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.Activation;
import vaesweep.spec.Configuration;
import vaesweep.spec.Hidden;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.spec.Scale;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.trial.DataReference;
import vaesweep.trial.DataReference.Matrix;

/**
 * What the theory says of one configuration. Total collapse is predicted where leaving all units
 * dead is a minimum that no small change of the networks improves on.
 *
 * @param betaEff weight of the summed KL against the summed reconstruction term
 * @param largestBeta the beta_eff from which on no unit can live
 * @param units how many live in the linear network's optimum; for networks with hidden layers a
 *     reference that trained ones miss both ways
 * @param exact whether the configuration is that linear network
 */
public record Forecast(double betaEff, double largestBeta, int units, boolean exact) {
  /** The variance of the Gaussian that the likelihood {@code mse} is. */
  public static final double MSE_VARIANCE = 0.5;

  /** Whether all units are predicted to die. */
  public boolean totalCollapse() {
    return betaEff >= largestBeta;
  }

  /**
   * Returns the forecast; empty where there is none: under another objective than elbo, for
   * likelihoods that the theory does not cover, and where the spectrum is not known.
   *
   * @param features the data's number of features N
   */
  public static Optional<Forecast> of(
      Configuration configuration, int features, DataReference reference) {
    OptionalDouble betaEff = configuration.betaEff(features);
    Likelihood likelihood = configuration.get(Parameters.LIKELIHOOD);
    Optional<Spectrum> spectrum = matrix(likelihood).flatMap(each -> spectrum(reference, each));
    if (betaEff.isEmpty()
        || spectrum.isEmpty()
        || !(configuration.get(Parameters.OBJECTIVE) instanceof Objective.Elbo)) {
      return Optional.empty();
    }
    double beta = betaEff.getAsDouble();
    int most = configuration.get(Parameters.LATENT_SIZE);
    boolean exact = isLinear(configuration);
    return Optional.of(
        isFitted(likelihood)
            ? fitted(spectrum.get(), most, beta, exact)
            : fixed(spectrum.get(), most, beta, variance(likelihood).orElse(1), exact));
  }

  /** Returns the decoder's σ² where the likelihood is a Gaussian that fixes it. */
  public static OptionalDouble variance(Likelihood likelihood) {
    if (likelihood instanceof Likelihood.Mse) {
      return OptionalDouble.of(MSE_VARIANCE);
    }
    return likelihood instanceof Likelihood.Gaussian gaussian
            && gaussian.sigma() instanceof Scale.Fixed fixed
        ? OptionalDouble.of(fixed.value() * fixed.value())
        : OptionalDouble.empty();
  }

  /** Whether the likelihood is a Gaussian with one σ for all features that follows the data. */
  public static boolean isFitted(Likelihood likelihood) {
    return likelihood instanceof Likelihood.Gaussian gaussian
        && (gaussian.sigma() == Scale.Fitted.OPTIMAL || gaussian.sigma() == Scale.Fitted.LEARNED);
  }

  /** Returns the matrix whose eigenvalues decide which units live; empty for other likelihoods. */
  static Optional<Matrix> matrix(Likelihood likelihood) {
    if (likelihood instanceof Likelihood.Bernoulli) {
      return Optional.of(Matrix.BERNOULLI);
    }
    if (likelihood.equals(Likelihood.CONTINUOUS_BERNOULLI)) { // a bounded one has other variances
      return Optional.of(Matrix.CONTINUOUS_BERNOULLI);
    }
    return isFitted(likelihood) || variance(likelihood).isPresent()
        ? Optional.of(Matrix.COVARIANCE)
        : Optional.empty();
  }

  private static Optional<Spectrum> spectrum(DataReference reference, Matrix matrix) {
    return reference
        .spectrum(matrix)
        .map(values -> new Spectrum(values.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static Forecast fixed(
      Spectrum spectrum, int most, double beta, double variance, boolean exact) {
    return new Forecast(
        beta, spectrum.largest() / variance, spectrum.countAbove(beta * variance, most), exact);
  }

  /** The total variance over N is σ² where no unit lives; where σ falls to 0, none is too small. */
  private static Forecast fitted(Spectrum spectrum, int most, double beta, boolean exact) {
    int units =
        beta == 0
            ? spectrum.countAbove(0, most)
            : LinearOracle.withOptimalVariance(spectrum, most, beta)
                .map(LinearOracle::activeUnits)
                .orElse(spectrum.countAbove(0, most));
    double widest = spectrum.sumBehind(0) / spectrum.size();
    return new Forecast(beta, spectrum.largest() / widest, units, exact);
  }

  private static boolean isLinear(Configuration configuration) {
    return configuration.get(Parameters.HIDDEN).equals(Hidden.mirrored(List.of()))
        && isIdentity(configuration, Parameters.MEAN_ACTIVATION)
        && isIdentity(configuration, Parameters.LOG_VARIANCE_ACTIVATION)
        && configuration.has(Parameters.OUTPUT_ACTIVATION)
        && isIdentity(configuration, Parameters.OUTPUT_ACTIVATION);
  }

  private static boolean isIdentity(Configuration configuration, Parameter<Activation> parameter) {
    return !configuration.has(parameter) || configuration.get(parameter) == Activation.IDENTITY;
  }
}
