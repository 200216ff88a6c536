package vaesweep.preflight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.type.Parameter;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.DataReference.Matrix;
import vaesweep.trial.judged.Judgement;

/**
 * What the theory says of one configuration. From {@code largestBeta} on, leaving all units dead is
 * a minimum that no small change of the networks improves on.
 *
 * @param betaEff weight of the summed KL against the summed reconstruction term
 * @param largestBeta the beta_eff from which on no unit can live
 * @param units how many live in the linear network's optimum; for networks with hidden layers a
 *     reference that trained ones miss both ways
 * @param rate of the linear network's optimum, in nats; infinite at weight 0
 * @param exact whether the configuration is that linear network
 */
public record Forecast(double betaEff, double largestBeta, int units, double rate, boolean exact) {
  /** The variance of the Gaussian that the likelihood {@code mse} is. */
  public static final double MSE_VARIANCE = 0.5;

  /** Whether the optimum itself is collapsed, as a trained network would be called. */
  public boolean totalCollapse() {
    return rate < Judgement.NO_RATE;
  }

  /**
   * Returns the beta_eff from which on no unit can live, whatever the objective; empty for
   * likelihoods that the theory does not cover, and where the spectrum is not known.
   */
  public static OptionalDouble largestBeta(Likelihood likelihood, DataReference reference) {
    return matrix(likelihood).flatMap(each -> spectrum(reference, each)).stream()
        .mapToDouble(spectrum -> largestBeta(spectrum, likelihood))
        .findFirst();
  }

  private static double largestBeta(Spectrum spectrum, Likelihood likelihood) {
    double widest = spectrum.sumBehind(0) / spectrum.size();
    return spectrum.largest() / (isFitted(likelihood) ? widest : variance(likelihood).orElse(1));
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
    double largest = largestBeta(spectrum.get(), likelihood);
    Optional<LinearOracle> optimum =
        beta > 0 ? optimum(spectrum.get(), most, beta, likelihood) : Optional.empty();
    return Optional.of(
        new Forecast(
            beta,
            largest,
            optimum
                .map(LinearOracle::activeUnits)
                .orElseGet(() -> spectrum.get().countAbove(0, most)),
            optimum.map(LinearOracle::rate).orElse(Double.POSITIVE_INFINITY),
            isLinear(configuration)));
  }

  /** Empty where σ is fitted and falls to 0: no unit's variance is too small to live then. */
  private static Optional<LinearOracle> optimum(
      Spectrum spectrum, int most, double beta, Likelihood likelihood) {
    return isFitted(likelihood)
        ? LinearOracle.withOptimalVariance(spectrum, most, beta)
        : Optional.of(new LinearOracle(spectrum, most, beta, variance(likelihood).orElse(1)));
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
