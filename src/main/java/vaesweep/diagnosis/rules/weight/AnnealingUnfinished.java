package vaesweep.diagnosis.rules.weight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.ScheduleLength;
import vaesweep.trial.Finding;

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
            "%s ended before the KL weight or the capacity was full: %s stopped at a share of %s with annealing %s"
                + " over %s."
                + " Such trials are drawn hollow and not compared.",
            Phrases.count(unfinished.size(), "trial"),
            worst.label(),
            Digits.significant(worst.share().orElse(1), 2),
            schedule(worst),
            Phrases.count(worst.configuration().epochs(), "epoch"));
    Finding finding =
        new Finding(
            "ANNEALING_UNFINISHED",
            Finding.Severity.WARNING,
            sentence,
            remedy(length(evidence, worst)),
            Evidence.numbers(unfinished));
    List<Subject> curable =
        unfinished.stream().filter(t -> length(evidence, t).isPresent()).toList();
    return Optional.of(
        new Rerun(evidence, finding, curable)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.EPOCHS.name(), length(evidence, trial).orElseThrow())));
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

  private static String remedy(OptionalInt needed) {
    return needed.isEmpty()
        ? "No number of epochs is enough for this schedule: let its ramp end before the training does."
        : String.format(
            "It needs %d epochs to the full weight: raise epochs, or let the annealing end earlier.",
            needed.getAsInt());
  }
}
