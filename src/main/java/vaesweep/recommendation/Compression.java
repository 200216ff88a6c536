package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.words.Digits;
import vaesweep.recommendation.Candidate.Point;
import vaesweep.trial.judged.Recommendation;

/** The least rate that explains nine tenths of what the frontier's best network explains. */
final class Compression implements Question {
  private static final double KEPT = 0.9;

  @Override
  public List<Recommendation> ask(Scope scope) {
    OptionalDouble baseline = scope.explained().baseline();
    if (baseline.isEmpty()) {
      return none(scope, scope.explained().silence());
    }
    if (scope.explained().least().isEmpty()) {
      return none(scope, "no configuration is on the frontier");
    }
    double most = baseline.getAsDouble() - scope.explained().least().getAsDouble();
    Optional<Point> least = least(scope.points(), baseline.getAsDouble() - KEPT * most);
    if (most <= 0) {
      return none(scope, "no network explains more than the best decoder that ignores z");
    }
    return least.isEmpty()
        ? none(scope, "none of its networks explains 90% of what the likelihood's best explains")
        : List.of(answer(scope, least.get(), baseline.getAsDouble(), most).recommendation());
  }

  private static List<Recommendation> none(Scope scope, String reason) {
    return List.of(Answer.none(Purpose.COMPRESSION, scope.under(), reason, ""));
  }

  private static Optional<Point> least(List<Point> points, double distortion) {
    return points.stream()
        .filter(point -> point.distortion() <= distortion)
        .min(Comparator.comparingDouble(Point::rate));
  }

  /** Of a draw's own largest: what is explained moves with the seeds too. */
  private static OptionalDouble weight(List<Point> points, double baseline) {
    double best = points.stream().mapToDouble(Point::distortion).min().orElse(baseline);
    return least(points, baseline - KEPT * (baseline - best)).stream()
        .mapToDouble(Point::weight)
        .findFirst();
  }

  private static Answer answer(Scope scope, Point point, double baseline, double most) {
    Candidate choice =
        scope.frontier().stream()
            .filter(candidate -> candidate.point().equals(point))
            .findFirst()
            .orElseThrow();
    Resampling resampling = Resampling.of(scope.frontier(), scope.data().seed());
    Optional<Resampling.Interval> interval =
        resampling.interval(scope.frontier(), points -> weight(points, baseline));
    MeanInterval rate = choice.mean(trial -> trial.last().validation().rate());
    List<String> doubts = new ArrayList<>();
    Doubts.resampled(resampling, interval, choice).ifPresent(doubts::add);
    Doubts.leastWeight(scope, choice).ifPresent(doubts::add);
    Doubts.largestWeight(scope, choice).ifPresent(doubts::add);
    String share = percent((baseline - point.distortion()) / most);
    return new Answer(
        Purpose.COMPRESSION,
        scope,
        choice,
        Answer.Criterion.of("rate", rate),
        Answer.Interval.of(interval),
        Stream.of(
                Doubts.between(interval),
                "rate " + Amount.of(rate),
                share + " of what the frontier explains")
            .filter(part -> !part.isEmpty())
            .toList(),
        String.format(
            "Of the configurations that keep 90%% of the %s nats by which the frontier's best falls below"
                + " D0 = %s nats, it has the least rate; its distortion is %s.%s",
            Digits.nats(most),
            Digits.nats(baseline),
            Digits.nats(point.distortion()),
            next(scope, point, baseline, most)),
        doubts);
  }

  /** With three digits: 89.9% is not the 90% that was asked for. */
  private static String percent(double share) {
    return Digits.significant(100 * share, 3) + "%";
  }

  private static String next(Scope scope, Point point, double baseline, double most) {
    return scope.points().stream()
        .filter(each -> each.rate() < point.rate())
        .max(Comparator.comparingDouble(Point::rate))
        .map(
            each ->
                String.format(
                    " The next of less rate, beta_eff %s, keeps %s at %s nats.",
                    Digits.of(each.weight()),
                    percent((baseline - each.distortion()) / most),
                    Digits.nats(each.rate())))
        .orElse("");
  }
}
