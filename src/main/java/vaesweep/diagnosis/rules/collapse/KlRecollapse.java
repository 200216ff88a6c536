package vaesweep.diagnosis.rules.collapse;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.Finding;

/** Trials that lost what they had learnt once the full weight was on. */
public final class KlRecollapse implements Rule {
  private static final double LEFT = 0.1;

  /** What was lost: the epoch of the greatest rate under the full weight, and the last one. */
  private record Loss(Subject trial, CurvePoint peak) {
    private static Optional<Loss> of(Subject trial) {
      return trial.course().peak().map(peak -> new Loss(trial, peak)).filter(Loss::isCollapse);
    }

    private boolean isCollapse() {
      CurvePoint last = trial.last();
      return last.validation().rate() < LEFT * peak.validation().rate()
          && peak.activeUnits() > 0
          && 2 * last.activeUnits() <= peak.activeUnits();
    }

    private double lost() {
      return peak.validation().rate() - trial.last().validation().rate();
    }
  }

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Loss> losses =
        evidence
            .complete()
            .filter(trial -> trial.isWeighted() && trial.row().beta() > 0)
            .flatMap(trial -> Loss.of(trial).stream())
            .toList();
    if (losses.isEmpty()) {
      return Optional.empty();
    }
    Loss worst = Collections.max(losses, Comparator.comparingDouble(Loss::lost));
    List<Subject> trials = losses.stream().map(Loss::trial).toList();
    String sentence =
        String.format(
            "%s collapsed again under the full KL weight: in %s the rate was %s nats with %s after epoch %d and %s"
                + " with %d after epoch %d (annealing %s).",
            Phrases.count(losses.size(), "trial"),
            worst.trial().label(),
            Digits.nats(worst.peak().validation().rate()),
            Phrases.count(worst.peak().activeUnits(), "active unit"),
            worst.peak().epoch(),
            Digits.nats(worst.trial().last().validation().rate()),
            worst.trial().last().activeUnits(),
            worst.trial().last().epoch(),
            worst.trial().configuration().text(Parameters.ANNEALING));
    return Optional.of(
        new Finding(
            "KL_RECOLLAPSE",
            Finding.Severity.WARNING,
            sentence,
            "The weight, not the schedule, decides in the end: lower beta. See the curves of rate and KL weight"
                + " of these trials one over the other.",
            Evidence.numbers(trials)));
  }
}
