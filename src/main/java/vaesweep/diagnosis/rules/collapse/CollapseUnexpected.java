package vaesweep.diagnosis.rules.collapse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.consistency.Step;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Ramp;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/**
 * Trials with fewer active units than another training of the same objective, which is the better
 * one: optimisation is to blame, not the objective.
 */
public final class CollapseUnexpected implements Rule {
  /** Returns the trials and what beats each. */
  public static List<Beaten> among(Evidence evidence) {
    return Alike.among(evidence).stream()
        .map(alike -> alike.without(trial -> trial.betaEff() == 0)) // there is nothing to warm up
        .flatMap(alike -> Step.weights(alike.trials()).stream())
        .flatMap(same -> same.stream().flatMap(trial -> beaten(trial, same).stream()))
        .sorted(Comparator.comparingDouble(Beaten::nats).reversed())
        .toList();
  }

  private static Optional<Beaten> beaten(Subject trial, List<Subject> sameWeight) {
    return Beaten.worst(
        trial,
        sameWeight.stream()
            .filter(other -> other.last().activeUnits() > trial.last().activeUnits())
            .filter(other -> Alike.trainedAlike(trial, other))
            .toList());
  }

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Beaten> beaten = among(evidence);
    if (beaten.isEmpty()) {
      return Optional.empty();
    }
    Beaten worst = beaten.get(0);
    List<Subject> trials = beaten.stream().map(Beaten::trial).toList();
    String sentence =
        String.format(
            "%s fewer active units than need be. Another training of the objective is better at it: %s has %s,"
                + " and %s has %s and is %s nats better on training rows (annealing %s, seed of repeat %d).",
            Phrases.count(trials.size(), "trial", "has", "have"),
            worst.trial().label(),
            Phrases.count(worst.trial().last().activeUnits(), "active unit"),
            worst.by().label(),
            worst.by().last().activeUnits(),
            Digits.nats(worst.nats()),
            worst.by().configuration().text(Parameters.ANNEALING),
            worst.by().row().repeat());
    Finding finding =
        new Finding(
            "COLLAPSE_UNEXPECTED",
            Finding.Severity.WARNING,
            sentence,
            "Warm beta up. The sweep file does so over half of the epochs, of twice as many where it"
                + " was warmed up already.",
            Evidence.numbers(trials));
    return Optional.of(new Rerun(evidence, finding, trials).changing(Ramp::over));
  }
}
