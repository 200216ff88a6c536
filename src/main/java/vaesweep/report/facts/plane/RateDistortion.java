package vaesweep.report.facts.plane;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.measured.SplitNumbers;

/**
 * The plane of rate (across) and distortion (up), both in nats per example. Exploded trials do not
 * stretch its axes.
 *
 * @param outside how many complete trials lie outside its axes
 * @param frontiers as the database finds them
 */
public record RateDistortion(
    Axis rate,
    Axis distortion,
    int outside,
    List<IsoElbo> lines,
    List<Frontier> frontiers,
    List<TheoreticalLimits> limits,
    LinearCurves linear) {
  /**
   * Returns the plane of a sweep's trials.
   *
   * @param reference what is known of the data
   */
  public static RateDistortion of(
      List<Subject> trials,
      List<Frontier> frontiers,
      List<TheoreticalLimits> limits,
      DataReference reference) {
    List<SplitNumbers> points = points(trials, Predicate.not(Subject::exploded));
    Axis rate =
        Axis.of(
            points.isEmpty()
                ? DoubleStream.empty()
                : DoubleStream.concat(
                    DoubleStream.of(0), points.stream().mapToDouble(SplitNumbers::rate)));
    Axis distortion = Axis.of(points.stream().mapToDouble(SplitNumbers::distortion));
    long inside =
        points(trials, any -> true).stream()
            .filter(point -> rate.has(point.rate()) && distortion.has(point.distortion()))
            .count();
    return new RateDistortion(
        rate,
        distortion,
        (int) (trials.stream().filter(Subject::isComplete).count() - inside),
        IsoElbo.across(rate, distortion),
        List.copyOf(frontiers),
        List.copyOf(limits),
        LinearCurves.of(trials, reference, rate, distortion));
  }

  private static List<SplitNumbers> points(List<Subject> trials, Predicate<Subject> condition) {
    return trials.stream()
        .filter(Subject::isComplete)
        .filter(condition)
        .map(trial -> trial.last().validation())
        .filter(numbers -> Double.isFinite(numbers.elbo()))
        .toList();
  }
}
