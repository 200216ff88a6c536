package vaesweep.diagnosis.consistency;

import java.util.List;
import java.util.function.Predicate;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;

/**
 * Trials whose objectives differ in the KL weight alone: one data set, one likelihood, one network,
 * objective elbo. How they were trained (annealing, reduction, epochs, learning rate …) may differ.
 *
 * @param trials complete, at full weight and not exploded, no two of them the same training,
 *     measured on training rows, by ascending beta_eff
 */
public record Alike(List<Subject> trials) {
  public Alike {
    trials = List.copyOf(trials);
  }

  /** Returns the groups that the sweep has, in the order of their least weights. */
  public static List<Alike> among(Evidence evidence) {
    return groups(evidence, Likeness.PROBLEM);
  }

  /** Returns groups that are alike in their training too. */
  public static List<Alike> trainedAlike(Evidence evidence) {
    return groups(evidence, Likeness.TRAINING);
  }

  private static List<Alike> groups(Evidence evidence, Likeness likeness) {
    List<Subject> comparable =
        evidence.independent().stream()
            .filter(trial -> trial.comparable() && !trial.exploded() && trial.isWeighted())
            .filter(trial -> trial.kind(Parameters.OBJECTIVE).equals("elbo"))
            .filter(trial -> Double.isFinite(trial.last().train().elbo()))
            .sorted((a, b) -> Double.compare(a.betaEff(), b.betaEff()))
            .toList();
    return likeness.groups(comparable).stream().map(Alike::new).toList();
  }

  /** Whether two alike trials were trained alike but for annealing and seed. */
  public static boolean trainedAlike(Subject one, Subject other) {
    return Likeness.differing(one, other).stream().allMatch(Parameters.ANNEALING::equals);
  }

  /** Returns the group without some of its trials. */
  public Alike without(Predicate<Subject> some) {
    return new Alike(trials.stream().filter(some.negate()).toList());
  }
}
