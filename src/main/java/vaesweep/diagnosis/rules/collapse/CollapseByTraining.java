package vaesweep.diagnosis.rules.collapse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.DeadUnits;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.LearningRates;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Untried;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.judged.Finding;

/**
 * Trials whose decoder ignores z though their objective does not ask it to: under this weight
 * something lives, by theory or in another training. The learning rate is asked first, the weight
 * never.
 */
public final class CollapseByTraining implements Rule {
  private static final int TIMES = 4;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    Twins twins = Twins.of(evidence);
    Set<Integer> told =
        CollapseUnexpected.among(evidence).stream()
            .map(each -> each.trial().number())
            .collect(Collectors.toSet());
    List<Subject> trained =
        among(evidence, twins).stream().filter(trial -> !told.contains(trial.number())).toList();
    if (trained.isEmpty()) {
      return Optional.empty();
    }
    Remedies remedies =
        new Remedies(twins, new Untried(twins, trained), LearningRates.of(trained, evidence));
    Subject worst =
        trained.stream().max(Comparator.comparingDouble(DeadUnits::share)).orElseThrow();
    Finding finding =
        new Finding(
            "COLLAPSE_BY_TRAINING",
            Finding.Severity.WARNING,
            String.format(
                "%s of %s collapsed in training. The KL weight is not to blame: %s.%s",
                trained.size(),
                Phrases.count(evidence.complete().count(), "trial"),
                lives(evidence, twins, worst),
                DeadUnits.words(worst)),
            remedies.words(trained),
            Evidence.numbers(trained));
    return Optional.of(new Rerun(evidence, finding, trained).changing(remedies::change));
  }

  /** Returns the trials that collapsed in training. */
  public static List<Subject> among(Evidence evidence, Twins twins) {
    return evidence.complete(
        trial -> trial.collapsed() && Blame.of(evidence, twins, trial) == Blame.TRAINING);
  }

  private static String lives(Evidence evidence, Twins twins, Subject trial) {
    Optional<Subject> twin = twins.nearest(trial, Subject::lives);
    if (twin.isPresent()) {
      return String.format(
          "%s has the objective of %s and lives, with a rate of %s nats",
          twin.get().label(), trial.label(), Digits.nats(twin.get().last().validation().rate()));
    }
    return trial.betaEff() == 0
        ? trial.label() + " has none"
        : evidence
            .forecast(trial)
            .map(forecast -> predicted(trial, forecast))
            .orElse("something lives under it");
  }

  private static String predicted(Subject trial, Forecast forecast) {
    return String.format(
        "units can live below beta_eff %s, and %s has %s",
        Digits.of(forecast.largestBeta()), trial.label(), Digits.of(trial.betaEff()));
  }

  /** What is done about each trial. */
  private record Remedies(Twins twins, Untried untried, LearningRates rates) {
    private static final String UNPROVEN = Phrases.unsure("it may be the seed");

    /** The nearest training that lives and was another training. */
    private Optional<Subject> better(Subject trial) {
      return twins.nearest(
          trial, other -> other.lives() && !Adoption.words(trial, other).isEmpty());
    }

    /** Whether the learning rate is to blame, and not that there were too few steps. */
    private boolean isTooFast(Subject trial) {
      return DeadUnits.many(trial) || rates.provenInTime(trial).isPresent();
    }

    private double lower(Subject trial) {
      return rates.provenInTime(trial).orElse(rates.below(trial));
    }

    private void change(Subject trial, Map<String, Object> parameters) {
      Optional<Subject> better = better(trial);
      if (better.isPresent()) {
        Adoption.of(trial, better.get(), parameters);
      } else if (isTooFast(trial)) {
        parameters.put(Parameters.LEARNING_RATE.name(), JsonWriter.number(lower(trial)));
      } else {
        parameters.put(Parameters.EPOCHS.name(), untried.longer(trial, TIMES));
      }
    }

    private String words(List<Subject> trials) {
      Optional<Subject> taught = trials.stream().filter(t -> better(t).isPresent()).findFirst();
      if (taught.isPresent()) {
        Subject better = better(taught.get()).orElseThrow();
        return String.format(
            "Copy what lives. For %s take %s, as %s has; so does the sweep file, and a lower"
                + " learning_rate or more epochs where nothing alike lives.",
            taught.get().label(), Adoption.words(taught.get(), better), better.label());
      }
      List<Subject> fast = trials.stream().filter(this::isTooFast).toList();
      List<Subject> slow = trials.stream().filter(trial -> !isTooFast(trial)).toList();
      String longer = untried.longerInWords(slow, TIMES);
      if (fast.isEmpty()) {
        return "Train longer. The sweep file takes " + longer + "." + UNPROVEN;
      }
      int others = trials.size() - fast.size();
      boolean proven = fast.stream().allMatch(trial -> rates.provenInTime(trial).isPresent());
      return String.format(
          "%s The sweep file takes %s for %s, below all that collapsed so%s.%s",
          others == 0 ? "Lower learning_rate." : "Train slower or more.",
          others == 0
              ? Digits.of(lower(fast.get(0)))
              : "learning_rate " + Digits.of(lower(fast.get(0))),
          fast.get(0).label(),
          others == 0
              ? ""
              : ", and "
                  + longer
                  + " for "
                  + others
                  + " of which that is not known to be the cause",
          proven
              ? (others == 0 ? "" : UNPROVEN)
              : Phrases.unsure("no trial alike is known to live with it"));
    }
  }
}
