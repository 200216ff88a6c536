package vaesweep.diagnosis.rules.weight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Ramp;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.ScheduleLength;
import vaesweep.trial.judged.Finding;

/** Trials that ended before the KL weight was full, and so have another objective than written. */
public final class AnnealingUnfinished implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> unfinished = evidence.complete(t -> !t.comparable());
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        unfinished.stream().min(Comparator.comparingDouble(t -> t.share().orElse(1))).orElseThrow();
    String sentence =
        String.format(
            "%s ended before the full weight or capacity. %s stopped at a share of %s with annealing %s"
                + " over %s."
                + " Such trials are drawn hollow and not compared.",
            Phrases.count(unfinished.size(), "trial"),
            Phrases.first(worst.label()),
            Digits.significant(worst.share().orElse(1), 2),
            schedule(worst),
            Phrases.count(worst.configuration().epochs(), "epoch"));
    Finding finding =
        new Finding(
            "ANNEALING_UNFINISHED",
            Finding.Severity.WARNING,
            sentence,
            remedy(worst, length(evidence, worst)),
            Evidence.numbers(unfinished));
    return Optional.of(
        new Rerun(evidence, finding, unfinished)
            .changing((trial, parameters) -> change(evidence, trial, parameters)));
  }

  /** As many epochs as the schedule needs, else a ramp that ends. */
  private static void change(Evidence evidence, Subject trial, Map<String, Object> parameters) {
    OptionalInt needed = length(evidence, trial);
    if (needed.isPresent()) {
      parameters.put(Parameters.EPOCHS.name(), needed.getAsInt());
    } else if (trial.configuration().has(Parameters.ANNEALING)) {
      parameters.put(
          Parameters.ANNEALING.name(), Ramp.ofLength(trial.configuration().epochs() / 2.0));
    } else {
      CapacityTerm.anneal(parameters, Ramp.ofLength(trial.configuration().epochs() / 2.0));
    }
  }

  private static OptionalInt length(Evidence evidence, Subject trial) {
    return ScheduleLength.epochs(
        Configuration.parse(trial.row().configuration()), evidence.data().trainRows());
  }

  private static String schedule(Subject trial) {
    return trial.configuration().has(Parameters.ANNEALING)
        ? trial.configuration().text(Parameters.ANNEALING)
        : "of the " + trial.configuration().text(Parameters.OBJECTIVE);
  }

  private static String remedy(Subject worst, OptionalInt needed) {
    return needed.isEmpty()
        ? "End the ramp earlier. No number of epochs is enough for this schedule: the sweep file takes a"
            + " straight ramp over half of the epochs."
        : String.format(
            "Raise epochs. %s needs %s to the full weight; or let the annealing end earlier.",
            Phrases.first(worst.label()), Phrases.count(needed.getAsInt(), "epoch"));
  }
}
