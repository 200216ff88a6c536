package vaesweep.diagnosis.rules.weight;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Reweighting;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/** Trials most of whose units sit at the floor that free bits grant them. */
public final class FreeBitsPinned implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> pinned = evidence.complete(FreeBitsPinned::pinned);
    if (pinned.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        Collections.max(
            pinned, Comparator.comparingDouble((Subject trial) -> trial.codes().pinnedShare()));
    String sentence =
        String.format(
            "Most units of %s are at their floor. Free bits grant it: in %s it is %s of %s, at %s each; of its rate"
                + " of %s nats, %s are what the floor grants, and a floor is not information.",
            Phrases.count(pinned.size(), "trial"),
            worst.label(),
            worst.codes().pinned(),
            Phrases.count(worst.codes().units(), "unit"),
            floor(worst) == 1 ? "1 nat" : Digits.of(floor(worst)) + " nats",
            Digits.nats(worst.last().validation().rate()),
            Digits.nats(worst.codes().granted()));
    Finding finding =
        new Finding(
            "FREE_BITS_PINNED",
            Finding.Severity.INFO,
            sentence,
            String.format(
                "Lower beta, or grant less. The sweep file takes a tenth of each weight, for %s %s; units then"
                    + " rise above the floor by themselves. Judge them by the variance of their means, not by"
                    + " their KL.%s",
                worst.label(),
                weight(worst),
                Phrases.unsure("a tenth of the weight may still be too much for these units")),
            Evidence.numbers(pinned));
    return Optional.of(
        new Rerun(evidence, finding, pinned)
            .changing(
                (trial, parameters) ->
                    Reweighting.to(evidence, trial, trial.betaEff() / 10, parameters)));
  }

  /** As written in the trial's own loss, and what it acts as. */
  private static String weight(Subject trial) {
    String written = "beta " + Digits.of(trial.row().beta() / 10);
    return trial.row().beta() == trial.betaEff()
        ? written
        : String.format(
            "%s, which under reduction %s acts as %s",
            written,
            trial.configuration().text(Parameters.REDUCTION),
            Digits.of(trial.betaEff() / 10));
  }

  /** At weight 0 a floor grants nothing that costs anything. */
  private static boolean pinned(Subject trial) {
    return trial.hasUnitFloors()
        && trial.betaEff() > 0
        && !trial.exploded()
        && trial.codes().pinnedShare() > 0.5;
  }

  private static double floor(Subject trial) {
    return trial.field(Parameters.OBJECTIVE, "nats").orElseThrow();
  }
}
