package vaesweep.diagnosis.rules.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.consistency.Beaten;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Ramp;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/**
 * Trials whose own objective the best decoder that ignores z serves better. Exploded trials are
 * worse still and have a finding of their own.
 */
public final class WorseThanBaseline implements Rule {
  /** How many times as long the remedy trains what was not trained enough. */
  private static final int TIMES = 4;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> worse = evidence.complete(t -> t.worseThanBaseline() && !t.exploded());
    if (worse.isEmpty()) {
      return Optional.empty();
    }
    List<Subject> overfit = worse.stream().filter(t -> overfit(evidence, t)).toList();
    Twins twins = Twins.of(evidence);
    String sentence =
        String.format(
            "%s of %s worse than ignoring z. The best decoder that ignores it serves their own objective better, on"
                + " validation rows:%s Such"
                + " trials are the best of nothing.%s",
            worse.size(),
            Phrases.count(evidence.complete().count(), "trial", "is", "are"),
            extremes(evidence, worse),
            cause(worse.size(), overfit.size()));
    Finding finding =
        new Finding(
            "WORSE_THAN_BASELINE",
            Finding.Severity.WARNING,
            sentence,
            remedy(evidence, worse, twins),
            Evidence.numbers(worse));
    return Optional.of(
        new Rerun(evidence, finding, worse)
            .changing((trial, parameters) -> change(evidence, trial, twins, parameters)));
  }

  /** Whether training rows do not show it: what was learnt there does not hold elsewhere. */
  private static boolean overfit(Evidence evidence, Subject trial) {
    OptionalDouble baseline = evidence.baseline(trial);
    return trial.kind(Parameters.OBJECTIVE).equals("elbo")
        && baseline.isPresent()
        && Beaten.objective(trial.betaEff(), trial) < baseline.getAsDouble();
  }

  private static Optional<Subject> better(Twins twins, Subject trial) {
    return twins.nearest(trial, other -> !other.worseThanBaseline());
  }

  private static void change(
      Evidence evidence, Subject trial, Twins twins, Map<String, Object> parameters) {
    Optional<Subject> better = better(twins, trial);
    if (better.filter(other -> !Adoption.words(trial, other).isEmpty()).isPresent()) {
      Adoption.of(trial, better.get(), parameters);
    } else if (overfit(evidence, trial)) {
      parameters.put(Parameters.EPOCHS.name(), Math.max(1L, trial.configuration().epochs() / 2));
    } else {
      Ramp.longer(trial, TIMES, parameters);
    }
  }

  /** The worst and the least bad, each with its own D0. */
  private static String extremes(Evidence evidence, List<Subject> worse) {
    Comparator<Subject> byExcess = Comparator.comparingDouble(t -> excess(t).orElse(0));
    Subject worst = worse.stream().max(byExcess).orElseThrow();
    Subject least = worse.stream().min(byExcess).orElseThrow();
    String first = describe(evidence, worst);
    return worst.number() == least.number()
        ? " " + first + "."
        : " " + first + "; the least is " + describe(evidence, least) + ".";
  }

  private static String describe(Evidence evidence, Subject trial) {
    OptionalDouble excess = excess(trial);
    OptionalDouble error = trial.error("objective_over_baseline");
    OptionalDouble baseline = evidence.baseline(trial);
    return trial.label()
        + (excess.isPresent() ? " by " + Digits.nats(excess.getAsDouble()) + " nats" : "")
        + (error.isPresent() ? " ± " + Digits.nats(error.getAsDouble()) : "")
        + (baseline.isPresent()
            ? String.format(
                " (D %s, R %s, D0 %s)",
                Digits.nats(trial.last().validation().distortion()),
                Digits.nats(trial.last().validation().rate()),
                Digits.nats(baseline.getAsDouble()))
            : "");
  }

  private static OptionalDouble excess(Subject trial) {
    return trial.measured("objective_over_baseline");
  }

  private static String cause(int all, int overfit) {
    if (overfit == 0) {
      return "";
    }
    String which =
        overfit == all
            ? (all == 1 ? "It is" : "All are")
            : overfit + (overfit == 1 ? " is" : " are");
    return " " + which + " better than it on training rows: overfitted.";
  }

  private static String remedy(Evidence evidence, List<Subject> worse, Twins twins) {
    Optional<Subject> taught =
        worse.stream()
            .filter(
                trial ->
                    better(twins, trial)
                        .filter(other -> !Adoption.words(trial, other).isEmpty())
                        .isPresent())
            .findFirst();
    if (taught.isPresent()) {
      Subject better = better(twins, taught.get()).orElseThrow();
      return String.format(
          "Copy what is better. %s is, and differs from %s in its training: %s. Where none is"
              + " better, the sweep file trains %s times as long, or half as long what overfitted.",
          Phrases.first(better.label()),
          taught.get().label(),
          Adoption.words(taught.get(), better),
          TIMES);
    }
    boolean all = worse.stream().allMatch(trial -> overfit(evidence, trial));
    return all
        ? "Train half as long. Narrower hidden layers or more data help too."
            + Phrases.unsure("the least number of epochs may be too many for so few rows")
        : "Train longer. The sweep file takes "
            + TIMES
            + " times the epochs, and half of them for what overfitted."
            + Phrases.unsure("no trial of the same objective is better than ignoring z");
  }
}
