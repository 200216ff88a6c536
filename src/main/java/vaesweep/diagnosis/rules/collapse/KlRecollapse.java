package vaesweep.diagnosis.rules.collapse;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Ramp;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Reweighting;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.preflight.Forecast;
import vaesweep.spec.Parameters;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.judged.Finding;

/**
 * Trials that lost what they had learnt once the full weight was on. Where the best network of a
 * trial's weight has lost it too, the weight is the cause and no fault of the schedule; a linear
 * network that has arrived at its exact optimum has lost nothing.
 */
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

    private String describe() {
      return String.format(
          "in %s the rate was %s nats with %s after epoch %d and %s with %d after epoch %d (annealing %s)",
          trial.label(),
          Digits.nats(peak.validation().rate()),
          Phrases.count(peak.activeUnits(), "active unit"),
          peak.epoch(),
          Digits.nats(trial.last().validation().rate()),
          trial.last().activeUnits(),
          trial.last().epoch(),
          trial.configuration().text(Parameters.ANNEALING));
    }
  }

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Loss> losses =
        evidence
            .complete()
            .filter(trial -> trial.isWeighted() && trial.betaEff() > 0 && !trial.exploded())
            .filter(trial -> !evidence.isExactOptimum(trial))
            .flatMap(trial -> Loss.of(trial).stream())
            .toList();
    List<Loss> faults =
        losses.stream().filter(loss -> !evidence.collapseIsOptimal(loss.trial())).toList();
    if (losses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        faults.isEmpty() ? byWeight(evidence, losses) : bySchedule(evidence, faults));
  }

  private static Finding byWeight(Evidence evidence, List<Loss> losses) {
    List<Subject> trials = losses.stream().map(Loss::trial).toList();
    Finding finding =
        finding(
            losses,
            Finding.Severity.INFO,
            " The best network of this weight has lost it too.",
            "Lower the weight. It decides in the end, not the schedule: the sweep file takes half of the"
                + " beta_eff from which on no unit can live.");
    return new Rerun(evidence, finding, trials)
        .changing((trial, parameters) -> lighten(evidence, trial, parameters));
  }

  private static void lighten(Evidence evidence, Subject trial, Map<String, Object> parameters) {
    double largest = evidence.forecast(trial).map(Forecast::largestBeta).orElseThrow();
    Reweighting.to(evidence, trial, Math.min(largest, trial.betaEff()) / 2, parameters);
  }

  private static Finding bySchedule(Evidence evidence, List<Loss> losses) {
    List<Subject> trials = losses.stream().map(Loss::trial).toList();
    boolean known = trials.stream().allMatch(evidence::lifeIsOptimal);
    Finding finding =
        finding(
            losses,
            Finding.Severity.WARNING,
            known ? " Something lives in the best network of this weight." : "",
            "Lengthen the ramp. The sweep file warms the weight up over half of the epochs, of twice as many"
                + " where it was warmed up already."
                + Phrases.unsure(
                    known ? "the learning rate may be to blame" : "the weight may be too large"));
    return new Rerun(evidence, finding, trials).changing(Ramp::over);
  }

  private static Finding finding(
      List<Loss> losses, Finding.Severity severity, String theory, String remedy) {
    Loss worst = Collections.max(losses, Comparator.comparingDouble(Loss::lost));
    return new Finding(
        "KL_RECOLLAPSE",
        severity,
        String.format(
            "%s collapsed again under the full KL weight. The worst: %s.%s",
            Phrases.count(losses.size(), "trial"), worst.describe(), theory),
        remedy,
        Evidence.numbers(losses.stream().map(Loss::trial).toList()));
  }
}
