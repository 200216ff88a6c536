package vaesweep.diagnosis.rules.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.consistency.Alike;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.consistency.Step;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.rules.collapse.CollapseUnexpected;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** Trials that another trial's network beats at their own objective. */
public final class Regret implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    Set<Integer> told =
        CollapseUnexpected.among(evidence).stream()
            .map(each -> each.trial().number())
            .collect(Collectors.toSet());
    List<Beaten> beaten =
        Beaten.among(evidence).stream()
            .filter(each -> !told.contains(each.trial().number()))
            .toList();
    if (beaten.isEmpty()) {
      return Optional.empty();
    }
    Beaten worst = beaten.get(0);
    List<Subject> trials = beaten.stream().map(Beaten::trial).toList();
    String sentence =
        String.format(
            "%s beaten at %s own objective by the network of another: on training rows D + beta_eff·R is %s nats"
                + " for %s, and %s for %s, %s nats better.%s",
            trials.size() == 1 ? "1 trial was" : trials.size() + " trials were",
            trials.size() == 1 ? "its" : "their",
            Digits.nats(Beaten.objective(worst.trial().betaEff(), worst.trial())),
            worst.trial().label(),
            Digits.nats(Beaten.objective(worst.trial().betaEff(), worst.by())),
            worst.by().label(),
            Digits.nats(worst.nats()),
            order(evidence));
    Finding finding =
        new Finding(
            "REGRET",
            Finding.Severity.WARNING,
            sentence,
            "They were trained too short, too slowly or from an unlucky seed: train them twice as long, or with"
                + " the learning rate of the trial that beats them.",
            Evidence.numbers(trials));
    return Optional.of(
        new Rerun(evidence, finding, trials)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.EPOCHS.name(),
                        Math.min(1_000_000L, 2L * trial.configuration().epochs()))));
  }

  /** What the steps from weight to weight say: which way they go, and how steep. */
  private static String order(Evidence evidence) {
    List<Step> steps =
        Alike.among(evidence).stream().flatMap(alike -> Step.of(alike).stream()).toList();
    if (steps.isEmpty()) {
      return "";
    }
    long astray = steps.stream().filter(step -> !step.isMonotone()).count();
    String monotone =
        String.format(
            " From weight to weight of alike trials the rate must fall and the distortion rise: %s of %s do"
                + " otherwise.",
            astray, Phrases.count(steps.size(), "step"));
    return steps.stream()
        .filter(step -> step.hasSlope() && !step.isOnSlope())
        .findFirst()
        .map(step -> monotone + slope(step))
        .orElse(monotone);
  }

  private static String slope(Step step) {
    return String.format(
        " From beta_eff %s to %s the slope dD/dR is %s, and between optima it lies between −%s and −%s.",
        Digits.of(step.from()),
        Digits.of(step.to()),
        Digits.significant(step.slope(), 3).replace('-', '−'),
        Digits.of(step.to()),
        Digits.of(step.from()));
  }
}
