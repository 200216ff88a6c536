package vaesweep.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.preflight.Forecast;
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
    return trials.stream()
        .sorted(Comparator.comparing(trial -> -trial.configuration().latentSize()))
        .filter(distinct(trial -> trial.likelihood() + trial.configuration().latentSize()))
        .flatMap(trial -> of(trial, spectrum, mostRate).stream())
        .limit(MOST_CURVES)
        .toList();
  }

  private static Predicate<Subject> distinct(Function<Subject, String> name) {
    Set<String> seen = new HashSet<>();
    return trial -> seen.add(name.apply(trial));
  }

  private static Optional<LinearCurve> of(Subject trial, Spectrum spectrum, double mostRate) {
    Likelihood likelihood = Limits.configuration(trial).get(Parameters.LIKELIHOOD);
    if (!Forecast.isFitted(likelihood) && Forecast.variance(likelihood).isEmpty()) {
      return Optional.empty();
    }
    int latentSize = trial.configuration().latentSize();
    String words = trial.configuration().text(Parameters.LIKELIHOOD);
    return Optional.of(
        new LinearCurve(words, latentSize, points(spectrum, latentSize, likelihood, mostRate)));
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
