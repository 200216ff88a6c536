package vaesweep.diagnosis.rules.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/**
 * Trials whose own objective the best decoder that ignores z serves better. Exploded trials are
 * worse still and have a finding of their own; those whose weight asks for a collapse are told
 * there.
 */
public final class WorseThanBaseline implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> worse = evidence.complete(t -> isOfTraining(evidence, t));
    if (worse.isEmpty()) {
      return Optional.empty();
    }
    BetterTraining better = BetterTraining.of(evidence, worse);
    long overfit = worse.stream().filter(better::isOverfit).count();
    String sentence =
        String.format(
            "%s of %s %s worse than ignoring z. The best decoder that ignores it %s, on"
                + " validation rows:%s %s"
                + " left out of every comparison.%s",
            worse.size(),
            Phrases.count(evidence.complete().count(), "trial"),
            worse.size() == 1 ? "is" : "are",
            better(worse),
            extremes(evidence, worse),
            worse.size() == 1 ? "It is" : "They are",
            cause(worse.size(), overfit));
    Finding finding =
        new Finding(
            "WORSE_THAN_BASELINE",
            Finding.Severity.WARNING,
            sentence,
            better.words(worse),
            Evidence.numbers(worse));
    return Optional.of(new Rerun(evidence, finding, worse).changing(better::change));
  }

  /** Where the best network ignores z too, a little more than that is no fault of the training. */
  private static boolean isOfTraining(Evidence evidence, Subject trial) {
    return trial.worseThanBaseline()
        && !trial.exploded()
        && !(trial.collapsed() && evidence.collapseIsOptimal(trial));
  }

  /** At what: some serve their objective, and reconstruct worse than without z. */
  private static String better(List<Subject> worse) {
    boolean byObjective = worse.stream().noneMatch(WorseThanBaseline::isByDistortion);
    String whose = worse.size() == 1 ? "its" : "their";
    return byObjective
        ? "serves " + whose + " own objective better"
        : worse.stream().allMatch(WorseThanBaseline::isByDistortion)
            ? "reconstructs better"
            : "serves " + whose + " own objective, or reconstructs, better";
  }

  private static boolean isByDistortion(Subject trial) {
    OptionalDouble excess = trial.measured("objective_over_baseline");
    return excess.isPresent() && excess.getAsDouble() <= 0;
  }

  /** The worst and the least bad, each with its own D0. */
  private static String extremes(Evidence evidence, List<Subject> worse) {
    Comparator<Subject> byExcess = Comparator.comparingDouble(t -> excess(evidence, t).orElse(0));
    Subject worst = worse.stream().max(byExcess).orElseThrow();
    Subject least = worse.stream().min(byExcess).orElseThrow();
    String first = describe(evidence, worst);
    return worst.number() == least.number()
        ? " " + first + "."
        : " " + first + "; the least is " + describe(evidence, least) + ".";
  }

  private static String describe(Evidence evidence, Subject trial) {
    OptionalDouble excess = excess(evidence, trial);
    OptionalDouble error =
        isByDistortion(trial) ? OptionalDouble.empty() : trial.error("objective_over_baseline");
    OptionalDouble baseline = evidence.baseline(trial);
    return trial.label()
        + (excess.isPresent() ? " by " + Digits.nats(excess.getAsDouble()) + " nats" : "")
        + (isByDistortion(trial) ? " of distortion" : "")
        + (error.isPresent() ? " ± " + Digits.nats(error.getAsDouble()) : "")
        + (baseline.isPresent()
            ? String.format(
                " (D %s, R %s, D0 %s)",
                Digits.nats(trial.last().validation().distortion()),
                Digits.nats(trial.last().validation().rate()),
                Digits.nats(baseline.getAsDouble()))
            : "");
  }

  /** Nats above what ignores z: of the objective, or of the distortion where that alone is. */
  private static OptionalDouble excess(Evidence evidence, Subject trial) {
    if (!isByDistortion(trial)) {
      return trial.measured("objective_over_baseline");
    }
    OptionalDouble baseline = evidence.baseline(trial);
    return baseline.isPresent()
        ? OptionalDouble.of(trial.last().validation().distortion() - baseline.getAsDouble())
        : OptionalDouble.empty();
  }

  private static String cause(long all, long overfit) {
    if (overfit == 0) {
      return "";
    }
    String which =
        overfit == all
            ? (all == 1 ? "It is" : "All are")
            : overfit + (overfit == 1 ? " is" : " are");
    return " " + which + " better than it on training rows: overfitted.";
  }
}
