package vaesweep.diagnosis.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.Annealing;
import vaesweep.storage.CurvePoint;

/**
 * What rules ask of a training's curve: the curves themselves, of 100,000 trials, would not fit
 * into the memory.
 *
 * @param largestLogVariance the largest |log-variance| of all epochs; 0 where none was measured
 * @param mostClamped the most log-variances that were clamped in an epoch
 * @param peak of the epochs from the first under the full KL weight on, the one of the greatest
 *     rate; the untrained network does not count
 */
public record Course(double largestLogVariance, long mostClamped, Optional<CurvePoint> peak) {
  static final Course NONE = new Course(0, 0, Optional.empty());

  /**
   * @param points epochs in order
   * @param beta the full KL weight
   */
  static Course of(List<CurvePoint> points, double beta) {
    double largest = 0;
    long clamped = 0;
    for (CurvePoint point : points) {
      largest = point.largestLogVariance() > largest ? point.largestLogVariance() : largest;
      clamped = Math.max(clamped, point.clampedLogVariances());
    }
    Optional<CurvePoint> peak =
        points.stream()
            .filter(point -> point.epoch() > 0)
            .dropWhile(point -> point.klWeight() < Annealing.FULL * beta)
            .max(Comparator.comparingDouble(point -> point.validation().rate()));
    return new Course(largest, clamped, peak);
  }
}
