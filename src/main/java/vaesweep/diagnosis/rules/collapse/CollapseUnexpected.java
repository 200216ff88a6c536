package vaesweep.diagnosis.rules.collapse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.consistency.Step;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.Finding;

/**
 * Trials with fewer active units than another training of the same objective, which is the better
 * one: optimisation is to blame, not the objective.
 */
public final class CollapseUnexpected implements Rule {
  /** Returns the trials and what beats each. */
  public static List<Beaten> among(Evidence evidence) {
    return Alike.among(evidence).stream()
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
            "%s fewer active units than another training of the same objective that is better at it: %s has %s,"
                + " and %s has %s and is %s nats better on training rows (annealing %s, seed of repeat %d).",
            trials.size() == 1 ? "1 trial has" : trials.size() + " trials have",
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
            "The objective allows more units than the optimisation found: warm the KL weight up over half of"
                + " the epochs, or over as many again where it was warmed up already.",
            Evidence.numbers(trials));
    return Optional.of(new Rerun(evidence, finding, trials).changing(CollapseUnexpected::warmUp));
  }

  /** A ramp over half of the epochs; where there was a schedule, over twice as many epochs. */
  private static void warmUp(Subject trial, Map<String, Object> parameters) {
    int epochs = trial.configuration().epochs();
    boolean annealed = !trial.kind(Parameters.ANNEALING).equals("none");
    long total = Math.min(annealed ? 2L * epochs : Math.max(2, epochs), 1_000_000);
    Map<String, Object> ramp = new LinkedHashMap<>();
    ramp.put("type", "linear");
    ramp.put("start", 0);
    ramp.put("length", JsonWriter.number(total / 2.0));
    parameters.put(Parameters.ANNEALING.name(), ramp);
    parameters.put(Parameters.EPOCHS.name(), total);
  }
}
