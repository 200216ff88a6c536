package vaesweep.diagnosis.rules.training;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.consistency.Regrets;
import vaesweep.diagnosis.consistency.Step;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Ramp;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.rules.collapse.CollapseByTraining;
import vaesweep.diagnosis.rules.collapse.CollapseUnexpected;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/**
 * Trials that the network of another configuration beats at their own objective. One that a repeat
 * of its own beats is the seed's matter.
 */
public final class Regret implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Beaten> all = Regrets.of(evidence).byTraining();
    Set<Integer> told = all.isEmpty() ? Set.of() : told(evidence);
    List<Beaten> beaten =
        all.stream()
            .filter(each -> !told.contains(each.trial().number()))
            .filter(each -> !each.trial().worseThanBaseline())
            .toList();
    if (beaten.isEmpty()) {
      return Optional.empty();
    }
    List<Subject> trials = beaten.stream().map(Beaten::trial).toList();
    Finding finding =
        new Finding(
            "REGRET",
            Finding.Severity.WARNING,
            sentence(evidence, beaten),
            remedy(beaten),
            Evidence.numbers(trials));
    Map<Integer, Subject> better =
        beaten.stream().collect(Collectors.toMap(each -> each.trial().number(), Beaten::by));
    return Optional.of(
        new Rerun(evidence, finding, trials)
            .changing(
                (trial, parameters) -> change(trial, better.get(trial.number()), parameters)));
  }

  /** What other findings explain better. */
  static Set<Integer> told(Evidence evidence) {
    Set<Integer> told = new HashSet<>();
    CollapseUnexpected.among(evidence).forEach(each -> told.add(each.trial().number()));
    CollapseByTraining.among(evidence, Twins.of(evidence)).forEach(t -> told.add(t.number()));
    return told;
  }

  private static void change(Subject trial, Subject better, Map<String, Object> parameters) {
    if (Adoption.words(trial, better).isEmpty()) {
      Ramp.longer(trial, 2, parameters);
    } else {
      Adoption.of(trial, better, parameters);
    }
  }

  private static String sentence(Evidence evidence, List<Beaten> beaten) {
    Beaten worst = beaten.get(0);
    String change = Adoption.words(worst.trial(), worst.by());
    return String.format(
        "%s beaten at %s own objective. On training rows D + beta_eff·R is %s nats for %s, and %s for %s, %s nats"
            + " better; the latter has %s.%s",
        Phrases.count(beaten.size(), "trial", "was", "were"),
        beaten.size() == 1 ? "its" : "their",
        Digits.nats(Beaten.objective(worst.trial().betaEff(), worst.trial())),
        worst.trial().label(),
        Digits.nats(Beaten.objective(worst.trial().betaEff(), worst.by())),
        worst.by().label(),
        Digits.nats(worst.nats()),
        change.isEmpty() ? "the same training" : change,
        order(evidence, worst.trial()));
  }

  private static String remedy(List<Beaten> beaten) {
    List<Beaten> taught =
        beaten.stream().filter(b -> !Adoption.words(b.trial(), b.by()).isEmpty()).toList();
    String reason =
        "the trials that beat them were trained alike, so the seed or the weight may be to blame";
    if (taught.isEmpty()) {
      return "Train them longer. The sweep file doubles the epochs." + Phrases.unsure(reason);
    }
    Beaten first = taught.get(0);
    return String.format(
        "Copy what beats them. For %s take %s; so does the sweep file for each.%s",
        first.trial().label(),
        Adoption.words(first.trial(), first.by()),
        taught.size() == beaten.size()
            ? ""
            : " It doubles the epochs where nothing differs." + Phrases.unsure(reason));
  }

  /** What the steps from weight to weight say of a trial's group: which way they go, how steep. */
  private static String order(Evidence evidence, Subject trial) {
    List<Step> steps =
        Alike.trainedAlike(evidence).stream()
            .filter(alike -> Likeness.TRAINING.holds(alike.trials().get(0), trial))
            .flatMap(alike -> Step.of(alike).stream())
            .toList();
    long astray = steps.stream().filter(step -> !step.isMonotone()).count();
    if (astray == 0) {
      return "";
    }
    String group = trial.group(Likeness.TRAINING);
    return String.format(
        " From weight to weight%s the rate must fall and the distortion rise: %s %s otherwise.%s",
        group.isEmpty() ? "" : " with " + group,
        astray + " of " + Phrases.count(steps.size(), "step"),
        astray == 1 ? "does" : "do",
        steps.stream()
            .filter(step -> step.hasSlope() && !step.isOnSlope())
            .findFirst()
            .map(Regret::slope)
            .orElse(""));
  }

  private static String slope(Step step) {
    return String.format(
        " From beta_eff %s to %s the slope dD/dR is %s, and between optima it lies between %s and %s.",
        Digits.of(step.from()),
        Digits.of(step.to()),
        Digits.significant(step.slope(), 3),
        Digits.of(-step.to()),
        Digits.of(-step.from()));
  }
}
