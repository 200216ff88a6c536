package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.recommendation.Answer.Interval;
import vaesweep.trial.judged.Recommendation;

/** For each latent size the largest weight that leaves all units active, in every repeat. */
final class LiveUnits implements Question {
  @Override
  public List<Recommendation> ask(Scope scope) {
    if (scope.trials().stream().anyMatch(Subject::hasUnitFloors)) {
      return List.of(
          Answer.none(
              Purpose.LIVE_UNITS, scope.under(), "free bits hold each unit at its floor", ""));
    }
    List<Recommendation> answers = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    List<Double> dead = new ArrayList<>();
    for (int size : scope.latentSizes()) {
      List<WeightSeries> series = series(scope, size);
      Optional<WeightSeries> largest =
          series.stream()
              .filter(each -> each.lastLive().isPresent())
              .max(Comparator.comparingDouble(each -> each.weight(each.lastLive().orElseThrow())));
      largest.ifPresent(each -> answers.add(answer(scope, each).recommendation()));
      if (largest.isEmpty()) {
        (series.isEmpty() ? alone : dead).add((double) size);
      }
    }
    none(scope, dead, "no weight left all units active in every repeat").ifPresent(answers::add);
    none(scope, alone, "no two weights were trained alike in all else").ifPresent(answers::add);
    return answers;
  }

  private static Optional<Recommendation> none(Scope scope, List<Double> sizes, String reason) {
    String at = " at latent_size " + Phrases.numbers(sizes);
    return sizes.isEmpty()
        ? Optional.empty()
        : Optional.of(Answer.none(Purpose.LIVE_UNITS, scope.under() + at, reason, ""));
  }

  /** Of weights that nothing is alike, nobody knows whether the weight decided. */
  private static List<WeightSeries> series(Scope scope, int latentSize) {
    return WeightSeries.among(complete(scope, latentSize)).stream()
        .filter(series -> series.steps().size() > 1)
        .toList();
  }

  private static List<Subject> complete(Scope scope, int latentSize) {
    return scope.trials().stream()
        .filter(t -> t.isComplete() && t.configuration().latentSize() == latentSize)
        .toList();
  }

  private static Answer answer(Scope scope, WeightSeries series) {
    int place = series.lastLive().orElseThrow();
    List<Subject> trials = series.steps().get(place);
    Candidate choice = Candidate.of(Repeats.among(trials).get(0));
    int size = choice.latentSize();
    MeanInterval rate = choice.mean(trial -> trial.last().validation().rate());
    boolean isLast = place == series.steps().size() - 1;
    List<String> doubts = new ArrayList<>();
    if (isLast) {
      doubts.add("at the edge of the swept range");
    }
    smaller(series, place).ifPresent(doubts::add);
    return new Answer(
        Purpose.LIVE_UNITS,
        scope,
        choice,
        new Answer.Criterion("active_units", size, OptionalDouble.empty()),
        new Interval(
            OptionalDouble.of(choice.weight()),
            isLast ? OptionalDouble.empty() : OptionalDouble.of(series.weight(place + 1))),
        List.of(
            size == 1 ? "its unit is active" : "all " + size + " units active",
            "rate " + Amount.of(rate),
            isLast ? "no larger one tried" : "not so at " + Digits.of(series.weight(place + 1))),
        each(rate, size)
            + (isLast
                ? "No larger weight was trained alike in all else, so the limit may lie above it."
                : lost(series.steps().get(place + 1))),
        doubts);
  }

  /** A unit may be active and carry next to nothing; empty of one unit. */
  private static String each(MeanInterval rate, int size) {
    return size == 1
        ? ""
        : "Its units carry "
            + Digits.significant(rate.mean() / size, 2)
            + " nats each on average. ";
  }

  /** What the next larger weight did. */
  private static String lost(List<Subject> trials) {
    int size = trials.get(0).configuration().latentSize();
    int fewest = trials.stream().mapToInt(trial -> trial.last().activeUnits()).min().orElseThrow();
    String what =
        fewest < size
            ? "left " + fewest + " of " + size + " active" + worst(trials)
            : "has trials that " + fault(trials);
    return "The next larger weight, beta_eff "
        + Digits.of(trials.get(0).betaEff())
        + ", "
        + what
        + ".";
  }

  private static String fault(List<Subject> trials) {
    if (trials.stream().anyMatch(Subject::exploded)) {
      return "exploded";
    }
    return trials.stream().anyMatch(Subject::collapsed)
        ? "collapsed: their rate is next to nothing"
        : "may not be compared, or serve their objective worse than ignoring z";
  }

  private static String worst(List<Subject> trials) {
    return trials.size() > 1 ? " in the worst of " + trials.size() + " trials" : "";
  }

  /** Where a smaller weight lost units all the same. */
  private static Optional<String> smaller(WeightSeries series, int place) {
    List<Double> dead =
        IntStream.range(0, place)
            .filter(i -> !WeightSeries.isLive(series.steps().get(i)))
            .mapToObj(series::weight)
            .toList();
    return dead.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "smaller weights left units unused all the same: beta_eff " + Phrases.numbers(dead));
  }
}
