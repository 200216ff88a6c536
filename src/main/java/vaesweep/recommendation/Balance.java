package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.recommendation.Candidate.Point;
import vaesweep.trial.judged.Recommendation;

/** The knee of the frontier. */
final class Balance implements Question {
  /** More latent sizes than these are left out of a sentence. */
  private static final int MOST_SIZES = 4;

  @Override
  public List<Recommendation> ask(Scope scope) {
    return List.of(
        knee(scope)
            .map(knee -> answer(scope, knee).recommendation())
            .orElseGet(
                () -> Answer.none(Purpose.BALANCE, scope.under(), whyNone(scope), more(scope))));
  }

  static Optional<Knee> knee(Scope scope) {
    OptionalDouble baseline = scope.explained().baseline();
    return baseline.isEmpty() ? Optional.empty() : Knee.of(scope.points(), baseline.getAsDouble());
  }

  /** Returns the configuration at the knee. */
  static Candidate at(Knee knee, Scope scope) {
    return scope.frontier().stream()
        .filter(candidate -> candidate.point().equals(knee.point()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns a clause. */
  static String whyNone(Scope scope) {
    if (scope.explained().baseline().isEmpty()) {
      return scope.explained().silence();
    }
    int points = Knee.range(scope.points()).size();
    return points < Knee.LEAST_POINTS
        ? String.format(
            "a knee needs %d frontier points (beta_eff > 0, rate ≥ %s nats) and has %s",
            Knee.LEAST_POINTS, Digits.of(Knee.LEAST_RATE), points == 0 ? "none" : points)
        : "no point of the frontier lies below the chord of its ends";
  }

  /** What would bring a knee. */
  private static String more(Scope scope) {
    return scope.explained().baseline().isPresent()
            && Knee.range(scope.points()).size() < Knee.LEAST_POINTS
        ? "Sweep more weights of such rates."
        : "";
  }

  private static Answer answer(Scope scope, Knee knee) {
    Candidate choice = at(knee, scope);
    double baseline = scope.explained().baseline().orElseThrow();
    Resampling resampling = Resampling.of(scope.frontier(), scope.data().seed());
    Optional<Resampling.Interval> interval =
        resampling.interval(scope.frontier(), points -> weight(Knee.of(points, baseline)));
    List<String> doubts = new ArrayList<>();
    Doubts.resampled(resampling, interval, choice).ifPresent(doubts::add);
    doubts.add(withoutLeast(scope.points(), baseline, choice.weight()));
    Doubts.leastWeight(scope, choice).ifPresent(doubts::add);
    Doubts.largestWeight(scope, choice).ifPresent(doubts::add);
    return new Answer(
        Purpose.BALANCE,
        scope,
        choice,
        new Answer.Criterion("depth_below_chord", knee.depth(), OptionalDouble.empty()),
        Answer.Interval.of(interval),
        Stream.of(
                Doubts.between(interval),
                "distortion " + Digits.nats(knee.point().distortion()),
                "rate " + Digits.nats(knee.point().rate()) + " nats")
            .filter(part -> !part.isEmpty())
            .toList(),
        String.format(
            "It is the knee: of %d points of the frontier the farthest below the chord from (0, D0 ="
                + " %s nats) to the largest rate, by %s of the range. Beyond it more rate buys less."
                + " It depends on the range that was swept.%s",
            Knee.range(scope.points()).size(),
            Digits.nats(baseline),
            Digits.percent(knee.depth()),
            sizes(scope, baseline)),
        doubts);
  }

  /** The knees of the latent sizes alone, where there are several with one. */
  private static String sizes(Scope scope, double baseline) {
    List<String> knees = new ArrayList<>();
    scope
        .frontiers()
        .forEach(
            (size, alone) ->
                Knee.of(alone.stream().map(Candidate::point).toList(), baseline)
                    .map(knee -> Digits.of(knee.point().weight()) + " at latent_size " + size)
                    .ifPresent(knees::add));
    return scope.frontiers().size() < 2 || knees.isEmpty()
        ? ""
        : " Of one latent size alone it would be beta_eff " + Phrases.some(knees, MOST_SIZES) + ".";
  }

  private static OptionalDouble weight(Optional<Knee> knee) {
    return knee.stream().mapToDouble(each -> each.point().weight()).findFirst();
  }

  private static String withoutLeast(List<Point> points, double baseline, double weight) {
    OptionalDouble other = weight(Knee.of(Knee.withoutLeastWeight(points), baseline));
    if (other.isEmpty()) {
      return "without the least weight there is no knee to compare it with";
    }
    return other.getAsDouble() == weight
        ? "it stays when the least weight is left out"
        : "it moves to beta_eff "
            + Digits.of(other.getAsDouble())
            + " when the least weight is left out";
  }
}
