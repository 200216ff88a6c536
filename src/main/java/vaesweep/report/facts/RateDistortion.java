package vaesweep.report.facts;

import java.util.List;
import java.util.stream.DoubleStream;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.trial.DataReference;

/** The plane of rate (across) and distortion (up), both in nats per example. */
public record RateDistortion(
    Axis rate,
    Axis distortion,
    List<IsoElbo> lines,
    List<Frontier> frontiers,
    List<Limits> limits,
    List<LinearCurve> linear) {
  /**
   * Returns the plane of a sweep's trials.
   *
   * @param reference what is known of the data
   * @param features the data's number of features N
   */
  public static RateDistortion of(List<Subject> trials, DataReference reference, int features) {
    List<Subject> complete = trials.stream().filter(Subject::isComplete).toList();
    DoubleStream rates = complete.stream().mapToDouble(t -> t.last().validation().rate());
    DoubleStream distortions =
        complete.stream().mapToDouble(t -> t.last().validation().distortion());
    Axis rate =
        Axis.of(
            complete.isEmpty()
                ? DoubleStream.empty()
                : DoubleStream.concat(DoubleStream.of(0), rates.filter(Double::isFinite)));
    Axis distortion = Axis.of(distortions.filter(Double::isFinite));
    return new RateDistortion(
        rate,
        distortion,
        IsoElbo.across(rate, distortion),
        Frontier.of(trials),
        Limits.of(trials, reference, features),
        LinearCurve.of(trials, reference, rate.high()));
  }
}
