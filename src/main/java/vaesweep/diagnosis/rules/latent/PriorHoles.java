package vaesweep.diagnosis.rules.latent;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Codes;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/** Units whose codes, all rows together, do not look like the prior. */
public final class PriorHoles implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> holed = evidence.complete(t -> t.codes().off() > 0 && !t.exploded());
    if (holed.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(holed, Comparator.comparingDouble(PriorHoles::distance));
    Codes codes = worst.codes();
    String sentence =
        String.format(
            "In %s codes do not look like the prior. In %s %s a distribution over all rows that is not the"
                + " prior's: means %s where it has 0, standard deviations %s where it has 1.",
            Phrases.count(holed.size(), "trial"),
            worst.label(),
            Phrases.count(codes.off(), "unit", "has", "have"),
            words(codes.offMeans()),
            words(codes.offDeviations()));
    return Optional.of(
        new Finding(
            "PRIOR_HOLES",
            Finding.Severity.INFO,
            sentence,
            "Do not draw from the prior. Fit a distribution to the codes and draw from it, or "
                + tighter(holed)
                + ".",
            Evidence.numbers(holed)));
  }

  /** How far the farthest unit's codes are from the prior's mean and standard deviation. */
  private static double distance(Subject trial) {
    Codes.Range means = trial.codes().offMeans();
    double deviation = trial.codes().offDeviations().greatest();
    return Math.max(Math.max(-means.least(), means.greatest()), deviation);
  }

  private static String words(Codes.Range range) {
    String least = Digits.significant(range.least(), 3);
    String greatest = Digits.significant(range.greatest(), 3);
    return least.equals(greatest) ? "of " + least : "from " + least + " to " + greatest;
  }

  private static String tighter(List<Subject> trials) {
    return trials.stream().allMatch(Subject::isWeighted)
        ? "raise beta"
        : trials.stream().noneMatch(Subject::isWeighted)
            ? "ask for a smaller capacity"
            : "raise beta, or ask for a smaller capacity where there is none";
  }
}
