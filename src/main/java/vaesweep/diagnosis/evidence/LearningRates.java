package vaesweep.diagnosis.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import vaesweep.spec.Parameters;

/**
 * Which learning rates some trials could not bear, by problem, and which learning rates others
 * could.
 */
public final class LearningRates {
  /** Adam's usual step. */
  private static final double USUAL = 0.001;

  private record Borne(NavigableSet<Double> bad, NavigableSet<Double> good) {
    private Borne() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private final Map<Map<String, Object>, Borne> problems = new HashMap<>();

  private LearningRates() {}

  /**
   * Returns the learning rates of a sweep.
   *
   * @param bad trials whose learning rate may be to blame
   * @param others of the sweep; those count that are of use
   */
  public static LearningRates of(List<Subject> bad, Collection<Subject> others) {
    LearningRates rates = new LearningRates();
    bad.forEach(trial -> rates.at(trial).bad.add(rate(trial)));
    others.stream().filter(Subject::lives).forEach(trial -> rates.at(trial).good.add(rate(trial)));
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
   * Returns the greatest learning rate below all bad ones at which a trial of the same problem went
   * well; empty where there is none, so that the learning rate is not known to be the cause.
   */
  public OptionalDouble proven(Subject trial) {
    Borne borne = at(trial);
    Double lower = borne.bad.isEmpty() ? null : borne.good.lower(borne.bad.first());
    return lower == null ? OptionalDouble.empty() : OptionalDouble.of(lower);
  }

  /** Returns a learning rate below all that were bad: a proven one, else a tenth, or Adam's. */
  public double below(Subject trial) {
    Borne borne = at(trial);
    double least = borne.bad.isEmpty() ? rate(trial) : borne.bad.first();
    return proven(trial).orElse(Math.min(USUAL, least / 10));
  }
}
