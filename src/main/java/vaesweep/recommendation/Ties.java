package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Phrases;

/**
 * The configurations that a number cannot tell from its best one.
 *
 * @param equal the best one among them, first
 * @param sure whether an error was known for all comparisons
 */
record Ties(List<Candidate> equal, boolean sure) {
  /** Standard errors of a difference within which two numbers are one. */
  private static final double ERRORS = 2;

  /**
   * A number that decides.
   *
   * @param value of a trial; the larger, the better
   * @param rowError of a trial's value, as the rows it was estimated on give it
   */
  record Score(ToDoubleFunction<Subject> value, RowError rowError) {
    double mean(Candidate candidate) {
      return candidate.mean(value).mean();
    }
  }

  /** The standard error of one trial's number, where it has one. */
  interface RowError {
    OptionalDouble of(Subject trial);
  }

  /** Returns the best of some candidates and those that equal it within error. */
  static Ties of(List<Candidate> candidates, Score score) {
    Candidate best = candidates.stream().max(Comparator.comparingDouble(score::mean)).orElseThrow();
    List<Candidate> equal = new ArrayList<>(List.of(best));
    boolean sure = true;
    for (Candidate other : candidates) {
      if (other.first().number() != best.first().number()) {
        Optional<Boolean> same = same(best, other, score);
        sure &= same.isPresent();
        if (same.orElse(false)) {
          equal.add(other);
        }
      }
    }
    return new Ties(List.copyOf(equal), sure);
  }

  /**
   * Whether two means are equal within error: by the paired differences of common repeats, since
   * these share seeds, and of one repeat by the rows' errors; empty where there is neither.
   */
  private static Optional<Boolean> same(Candidate one, Candidate other, Score score) {
    double[] differences =
        one.trials().keySet().stream()
            .filter(other.trials()::containsKey)
            .mapToDouble(
                repeat ->
                    score.value().applyAsDouble(one.trials().get(repeat))
                        - score.value().applyAsDouble(other.trials().get(repeat)))
            .toArray();
    if (differences.length > 1) {
      return Optional.of(!MeanInterval.of(Arrays.stream(differences)).excludesZero());
    }
    OptionalDouble oneError = score.rowError().of(one.first());
    OptionalDouble otherError = score.rowError().of(other.first());
    if (oneError.isEmpty() || otherError.isEmpty()) {
      return Optional.empty();
    }
    double error = Math.hypot(oneError.getAsDouble(), otherError.getAsDouble());
    return Optional.of(Math.abs(score.mean(one) - score.mean(other)) <= ERRORS * error);
  }

  /** Returns the weights of all that are equal; unknown where an error was missing. */
  Answer.Interval interval() {
    List<Double> weights = weights(equal);
    return sure
        ? new Answer.Interval(
            OptionalDouble.of(weights.get(0)), OptionalDouble.of(weights.get(weights.size() - 1)))
        : Answer.Interval.UNKNOWN;
  }

  /** Returns the clause that names the others' weights, where there are others. */
  Optional<String> clause(Candidate choice) {
    List<Double> others =
        weights(equal).stream().filter(weight -> weight != choice.weight()).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("equal within error to beta_eff " + Phrases.numbers(others));
  }

  private static List<Double> weights(List<Candidate> candidates) {
    return Phrases.distinct(candidates.stream().map(Candidate::weight).toList());
  }
}
