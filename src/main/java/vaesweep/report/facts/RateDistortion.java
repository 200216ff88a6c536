package vaesweep.report.facts;

import java.util.List;
import java.util.stream.DoubleStream;
import vaesweep.diagnosis.evidence.Subject;

/** The plane of rate (across) and distortion (up), both in nats per example. */
public record RateDistortion(
    Axis rate, Axis distortion, List<IsoElbo> lines, List<Frontier> frontiers) {
  public static RateDistortion of(List<Subject> trials) {
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
        rate, distortion, IsoElbo.across(rate, distortion), Frontier.of(trials));
  }
}
