package vaesweep.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Configuration;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Parameters;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.trial.DataReference;

/**
 * The best that networks without hidden layers reach on the training rows, over all KL weights.
 *
 * @param likelihood in words
 * @param latentSize latent units
 * @param points rate and distortion in nats, by rising rate
 */
public record LinearCurve(String likelihood, int latentSize, List<List<Double>> points) {
  private static final int MOST_CURVES = 4;
  private static final int POINTS = 160;

  /** Weights go down by this factor from point to point. */
  private static final double FACTOR = Math.pow(10, -0.05);

  /** Returns the curves of the likelihoods that have one, as far as {@code mostRate}. */
  static List<LinearCurve> of(List<Subject> trials, DataReference reference, double mostRate) {
    Optional<List<Double>> eigenvalues = reference.spectrum(DataReference.Matrix.COVARIANCE);
    if (eigenvalues.isEmpty()) {
      return List.of();
    }
    Spectrum spectrum =
        new Spectrum(eigenvalues.get().stream().mapToDouble(Double::doubleValue).toArray());
    Map<String, LinearCurve> curves = new LinkedHashMap<>();
    trials.stream()
        .sorted(Comparator.comparing(trial -> -trial.configuration().latentSize()))
        .forEach(trial -> add(trial, spectrum, mostRate, curves));
    return curves.values().stream().limit(MOST_CURVES).toList();
  }

  private static void add(
      Subject trial, Spectrum spectrum, double mostRate, Map<String, LinearCurve> curves) {
    Configuration configuration = Limits.configuration(trial);
    Likelihood likelihood = configuration.get(Parameters.LIKELIHOOD);
    if (Forecast.isFitted(likelihood) || Forecast.variance(likelihood).isPresent()) {
      int latentSize = trial.configuration().latentSize();
      String words = trial.configuration().text(Parameters.LIKELIHOOD);
      curves.computeIfAbsent(
          words + latentSize,
          key ->
              new LinearCurve(
                  words, latentSize, points(spectrum, latentSize, likelihood, mostRate)));
    }
  }

  private static List<List<Double>> points(
      Spectrum spectrum, int latentSize, Likelihood likelihood, double mostRate) {
    OptionalDouble variance = Forecast.variance(likelihood);
    double widest = spectrum.sumBehind(0) / spectrum.size();
    double beta = spectrum.largest() / variance.orElse(widest);
    List<List<Double>> points = new ArrayList<>();
    for (int i = 0; i < POINTS && beta > 0; i++) {
      Optional<LinearOracle> oracle =
          variance.isPresent()
              ? Optional.of(new LinearOracle(spectrum, latentSize, beta, variance.getAsDouble()))
              : LinearOracle.withOptimalVariance(spectrum, latentSize, beta);
      if (oracle.isEmpty() || oracle.get().rate() > mostRate) {
        break;
      }
      points.add(
          List.of(Curve.rounded(oracle.get().rate()), Curve.rounded(oracle.get().distortion())));
      beta *= FACTOR;
    }
    return List.copyOf(points);
  }
}
