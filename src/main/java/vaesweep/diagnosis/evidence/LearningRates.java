package vaesweep.diagnosis.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import vaesweep.spec.Parameters;

/**
 * Which learning rates some trials could not bear, by problem, and which learning rates others
 * could.
 */
public final class LearningRates {
  /** Adam's usual step. */
  private static final double USUAL = 0.001;

  /**
   * @param epochs by learning rate the fewest in which something lived
   */
  private record Borne(
      NavigableSet<Double> bad,
      NavigableSet<Double> good,
      Set<Double> failed,
      Map<Double, Integer> epochs) {
    private Borne() {
      this(new TreeSet<>(), new TreeSet<>(), new HashSet<>(), new HashMap<>());
    }
  }

  private final Map<Map<String, Object>, Borne> problems = new HashMap<>();

  private LearningRates() {}

  /**
   * Returns the learning rates of a sweep.
   *
   * @param bad trials whose learning rate may be to blame
   * @param evidence where a learning rate went well if something lives with it, and nothing fails
   *     with it under a weight under which another training lives
   */
  public static LearningRates of(List<Subject> bad, Evidence evidence) {
    LearningRates rates = new LearningRates();
    Twins twins = Twins.of(evidence);
    bad.forEach(trial -> rates.at(trial).bad.add(rate(trial)));
    evidence
        .complete()
        .filter(Subject::lives)
        .forEach(
            trial -> {
              Borne borne = rates.at(trial);
              borne.good.add(rate(trial));
              borne.epochs.merge(rate(trial), trial.configuration().epochs(), Math::min);
            });
    evidence
        .complete()
        .filter(trial -> rates.at(trial).good.contains(rate(trial)))
        .filter(trial -> trial.comparable() && !trial.lives())
        .filter(trial -> twins.anyOf(trial, Subject::lives))
        .forEach(trial -> rates.at(trial).failed.add(rate(trial)));
    rates.problems.values().forEach(borne -> borne.good.removeAll(borne.failed));
    return rates;
  }

  public static double rate(Subject trial) {
    return trial
        .configuration()
        .number(Parameters.LEARNING_RATE, Parameters.LEARNING_RATE.defaultValue());
  }

  private Borne at(Subject trial) {
    return problems.computeIfAbsent(Likeness.PROBLEM.key(trial), key -> new Borne());
  }

  /**
   * Returns the greatest learning rate below all bad ones at which trials of the same problem went
   * well; empty where there is none, so that the learning rate is not known to be the cause.
   */
  public OptionalDouble proven(Subject trial) {
    Borne borne = at(trial);
    Double lower = borne.bad.isEmpty() ? null : borne.good.lower(borne.bad.first());
    return lower == null ? OptionalDouble.empty() : OptionalDouble.of(lower);
  }

  /**
   * The same of trials that went well in no more epochs than this one had: more might have been
   * enough for it too, so that the learning rate is not known to be the cause.
   */
  public OptionalDouble provenInTime(Subject trial) {
    Borne borne = at(trial);
    return borne.bad.isEmpty()
        ? OptionalDouble.empty()
        : borne.good.headSet(borne.bad.first(), false).descendingSet().stream()
            .filter(rate -> borne.epochs.get(rate) <= trial.configuration().epochs())
            .mapToDouble(rate -> rate)
            .findFirst();
  }

  /** Returns a learning rate below all that were bad: a proven one, else a tenth, or Adam's. */
  public double below(Subject trial) {
    Borne borne = at(trial);
    double least = borne.bad.isEmpty() ? rate(trial) : borne.bad.first();
    return proven(trial).orElse(Math.min(USUAL, least / 10));
  }
}
