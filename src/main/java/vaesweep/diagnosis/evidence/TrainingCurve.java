package vaesweep.diagnosis.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.schedule.Annealing;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;

/**
 * What rules ask of a training's curve: the curves themselves, of 100,000 trials, would not fit
 * into the memory.
 *
 * @param largestLogVariance the largest |log-variance| of all epochs; 0 where none was measured
 * @param mostClamped the most log-variances that were clamped in an epoch
 * @param peak of the epochs from the first under the full KL weight on, the one of the greatest
 *     rate; the untrained network does not count
 * @param best of the same epochs, the one whose D + beta_eff·R is least on validation rows
 */
public record TrainingCurve(
    double largestLogVariance,
    long mostClamped,
    Optional<CurvePoint> peak,
    Optional<CurvePoint> best) {
  static final TrainingCurve NONE = new TrainingCurve(0, 0, Optional.empty(), Optional.empty());

  /**
   * @param points epochs in order
   * @param row the trial whose epochs they are
   */
  static TrainingCurve of(List<CurvePoint> points, TrialRow row) {
    double largest = 0;
    long clamped = 0;
    for (CurvePoint point : points) {
      largest = point.largestLogVariance() > largest ? point.largestLogVariance() : largest;
      clamped = Math.max(clamped, point.clampedLogVariances());
    }
    List<CurvePoint> full =
        points.stream()
            .filter(point -> point.epoch() > 0)
            .dropWhile(point -> !isFull(point.klWeight(), row.beta()))
            .toList();
    return new TrainingCurve(
        largest,
        clamped,
        full.stream().max(Comparator.comparingDouble(point -> point.validation().rate())),
        full.stream().min(Comparator.comparingDouble(point -> objective(point, row.betaEff()))));
  }

  /** One of 0 is, and so is a capacity's, which has no beta. */
  private static boolean isFull(double klWeight, double beta) {
    return !(beta > 0) || Annealing.isFull(klWeight, beta);
  }

  /** Returns D + beta_eff·R on validation rows, in nats. */
  private static double objective(CurvePoint point, double betaEff) {
    return point.validation().distortion() + betaEff * point.validation().rate();
  }

  /**
   * Returns by how many nats the last epoch's D + beta_eff·R on validation rows is above that of
   * the best epoch; 0 where no epoch had the full weight.
   */
  double lost(CurvePoint last, double betaEff) {
    return best.map(point -> objective(last, betaEff) - objective(point, betaEff)).orElse(0.0);
  }
}
