package vaesweep.report.facts.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.preflight.Forecast;
import vaesweep.report.facts.trial.Curve;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;

/**
 * The best that networks without hidden layers reach on the training rows, over all KL weights.
 *
 * @param likelihood in words
 * @param latentSize latent units
 * @param points rate and distortion in nats, by rising rate
 */
public record LinearCurve(String likelihood, int latentSize, List<List<Double>> points) {
  private static final int POINTS = 160;

  /** The share of an axis from which on a distance is seen. */
  private static final double VISIBLE = 0.01;

  /** Weights go down by this factor from point to point. */
  private static final double FACTOR = Math.pow(10, -0.05);

  /**
   * Returns the curve of a trial's likelihood and latent size as far as {@code mostRate}; empty
   * where no closed form is known.
   */
  static Optional<LinearCurve> of(Subject trial, Spectrum spectrum, double mostRate) {
    Likelihood likelihood = TheoreticalLimits.configuration(trial).get(Parameters.LIKELIHOOD);
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

  /** Whether a part of it that is more than a dot lies in the plane. */
  boolean crosses(Axis rate, Axis distortion) {
    return points.stream().filter(point -> isIn(point, rate, distortion)).count() > 1;
  }

  /**
   * Whether its line and another's of the same likelihood can be told apart in the plane: of one
   * weight, to which a point of each belongs, they have points farther apart than a hundredth of an
   * axis.
   */
  boolean isVisiblyOff(LinearCurve other, Axis rate, Axis distortion) {
    for (int i = 0; i < Math.min(points.size(), other.points.size()); i++) {
      List<Double> mine = points.get(i);
      List<Double> its = other.points.get(i);
      boolean seen = isIn(mine, rate, distortion) || isIn(its, rate, distortion);
      if (seen
          && (isApart(mine.get(0), its.get(0), rate)
              || isApart(mine.get(1), its.get(1), distortion))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(double one, double other, Axis axis) {
    return Math.abs(one - other) > VISIBLE * (axis.high() - axis.low());
  }

  private static boolean isIn(List<Double> point, Axis rate, Axis distortion) {
    return rate.has(point.get(0)) && distortion.has(point.get(1));
  }
}
