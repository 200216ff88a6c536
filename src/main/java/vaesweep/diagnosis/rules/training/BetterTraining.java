package vaesweep.diagnosis.rules.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.evidence.DeadUnits;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.LearningRates;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Untried;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/**
 * How trials that are worse than ignoring z should have been trained: as a better one of the same
 * objective, else shorter where they overfitted, slower where their hidden units died and nothing
 * slower was as bad, and longer elsewhere. None is told what another has tried in vain.
 *
 * @param rates those of the trials whose hidden units died
 */
record BetterTraining(Evidence evidence, Twins twins, Untried untried, LearningRates rates) {
  private static final int TIMES = 4;

  static BetterTraining of(Evidence evidence, List<Subject> worse) {
    List<Subject> dead = worse.stream().filter(DeadUnits::many).toList();
    Twins twins = Twins.of(evidence);
    return new BetterTraining(
        evidence, twins, new Untried(twins, worse), LearningRates.of(dead, evidence));
  }

  /** Whether training rows do not show it: what was learnt there does not hold elsewhere. */
  boolean isOverfit(Subject trial) {
    OptionalDouble baseline = evidence.baseline(trial);
    return trial.kind(Parameters.OBJECTIVE).equals("elbo")
        && baseline.isPresent()
        && Beaten.objective(trial.betaEff(), trial) < baseline.getAsDouble();
  }

  /** The nearest other training of the same objective that is better than ignoring z. */
  private Optional<Subject> better(Subject trial) {
    return twins.nearest(
        trial, other -> other.competes() && !Adoption.words(trial, other).isEmpty());
  }

  /** Whether a smaller learning rate may help. */
  private boolean isTooFast(Subject trial) {
    return !isOverfit(trial)
        && DeadUnits.many(trial)
        && !untried.wasTried(trial, rates.below(trial));
  }

  /** Trains a trial so. */
  void change(Subject trial, Map<String, Object> parameters) {
    Optional<Subject> better = better(trial);
    if (better.isPresent()) {
      Adoption.of(trial, better.get(), parameters);
    } else if (isOverfit(trial)) {
      parameters.put(Parameters.EPOCHS.name(), Math.max(1L, trial.configuration().epochs() / 2));
    } else if (isTooFast(trial)) {
      parameters.put(Parameters.LEARNING_RATE.name(), JsonWriter.number(rates.below(trial)));
    } else {
      parameters.put(Parameters.EPOCHS.name(), untried.longer(trial, TIMES));
    }
  }

  /** Returns the remedy of a finding. */
  String words(List<Subject> worse) {
    List<Subject> alone = worse.stream().filter(trial -> better(trial).isEmpty()).toList();
    if (alone.size() == worse.size()) {
      return first(alone) + file(alone);
    }
    Subject taught =
        worse.stream().filter(trial -> better(trial).isPresent()).findFirst().orElseThrow();
    Subject better = better(taught).orElseThrow();
    return String.format(
        "Copy what is better. %s is, and differs from %s in its training: %s.%s",
        Phrases.first(better.label()),
        taught.label(),
        Adoption.words(taught, better),
        alone.isEmpty() ? "" : file(alone));
  }

  private String first(List<Subject> alone) {
    if (alone.stream().allMatch(this::isOverfit)) {
      return "Train half as long.";
    }
    return alone.stream().anyMatch(this::isTooFast) ? "Lower learning_rate." : "Train longer.";
  }

  /** What the sweep file does where nothing alike is better. */
  private String file(List<Subject> alone) {
    List<String> ways = new ArrayList<>();
    if (alone.stream().anyMatch(this::isOverfit)) {
      ways.add("half of the epochs for what overfitted");
    }
    if (alone.stream().anyMatch(this::isTooFast)) {
      ways.add("a smaller learning_rate for what has most hidden units of a layer dead");
    }
    List<Subject> slow =
        alone.stream().filter(trial -> !isOverfit(trial) && !isTooFast(trial)).toList();
    if (!slow.isEmpty()) {
      ways.add(untried.longerInWords(slow, TIMES) + " for what was not trained enough");
    }
    return " Where nothing alike is better, the sweep file takes "
        + Phrases.and(ways)
        + "."
        + Phrases.unsure("no other training of those objectives is better than ignoring z");
  }
}
