package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.TrialState;

/** What makes an answer less sure, in clauses. */
final class Doubts {
  /** Repeats below which an interval is wide. */
  private static final int FEW = 5;

  /** Repeats up to which resamples that agree say next to nothing. */
  private static final int AGREEING = 2;

  private Doubts() {}

  static String repeats(Candidate choice) {
    int count = choice.trials().size();
    return count == 1
        ? "one repeat, so how far seeds move it is not known"
        : count + " repeats" + (count < FEW ? ", which are few" : "");
  }

  /** Where the weights of a sweep differ together with other parameters. */
  static Optional<String> confounded(Scope scope, Candidate choice) {
    return scope.alike(choice).size() > 1
        ? Optional.empty()
        : Optional.of(
            "no other weight was trained alike in all else, so what decided may not be the weight");
  }

  /** What the sweep has still to say. */
  static Optional<String> untrained(Scope scope) {
    List<Double> weights = scope.untrained();
    long open = scope.trials().stream().filter(Doubts::isOpen).count();
    if (open == 0 && weights.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (open > 0) {
      parts.add(Phrases.count(open, "trial") + " of " + scope.trials().size() + " to come");
    }
    if (!weights.isEmpty()) {
      parts.add("no complete trial at beta_eff " + Phrases.numbers(weights));
    }
    return Optional.of(String.join(", and ", parts));
  }

  private static boolean isOpen(Subject trial) {
    TrialState state = trial.row().state();
    return state == TrialState.WAITING || state == TrialState.RUNNING;
  }

  /** Where the weight is the least trained of its latent size. */
  static Optional<String> leastWeight(Scope scope, Candidate choice) {
    List<Double> trained = scope.trained(choice.latentSize());
    return trained.size() > 1 && choice.weight() <= trained.get(0)
        ? Optional.of(edge(scope, choice, "smaller"))
        : Optional.empty();
  }

  /** Where the weight is the largest trained of its latent size. */
  static Optional<String> largestWeight(Scope scope, Candidate choice) {
    List<Double> trained = scope.trained(choice.latentSize());
    return trained.size() > 1 && choice.weight() >= trained.get(trained.size() - 1)
        ? Optional.of(edge(scope, choice, "larger"))
        : Optional.empty();
  }

  private static String edge(Scope scope, Candidate choice, String other) {
    return String.format(
        "at the edge of the swept range: no %s weight was trained%s",
        other, scope.onlyLatentSize().isPresent() ? "" : " at latent_size " + choice.latentSize());
  }

  /** Returns a part of a line; empty where nothing else may be the weight. */
  static String between(Optional<Resampling.Interval> interval) {
    return interval
        .filter(ends -> ends.low() < ends.high())
        .map(ends -> "between " + Digits.of(ends.low()) + " and " + Digits.of(ends.high()))
        .orElse("");
  }

  /**
   * Where resamples of the repeats put the weight; silent where two repeats put it in one place.
   */
  static Optional<String> resampled(
      Resampling resampling, Optional<Resampling.Interval> interval, Candidate choice) {
    if (interval.isEmpty() && choice.trials().size() > 1) {
      return Optional.of(
          resampling.repeats().size() < 2
              ? "no interval, for the frontier's configurations have no two repeats in common"
              : "no interval, for most resamples of whole repeats had no answer");
    }
    return interval
        .filter(ends -> ends.low() < ends.high() || resampling.repeats().size() > AGREEING)
        .map(
            ends ->
                (ends.low() == ends.high()
                        ? "the same weight"
                        : "beta_eff " + Digits.of(ends.low()) + " to " + Digits.of(ends.high()))
                    + " in 95% of "
                    + Resampling.DRAWS
                    + " resamples of whole repeats"
                    + (ends.unanswered() > 0
                        ? ", of which " + Digits.percent(ends.unanswered()) + " had no answer"
                        : ""));
  }
}
