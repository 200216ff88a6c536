package vaesweep.diagnosis.rules.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.Finding;

/** Log-variances so large that they were clamped, or soon will be. */
public final class LogVarianceExplodes implements Rule {
  private static final double LARGEST = 20;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> exploding =
        evidence.trials().stream().filter(LogVarianceExplodes::explodes).toList();
    if (exploding.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        Collections.max(
            exploding, Comparator.comparingDouble(t -> t.course().largestLogVariance()));
    long clamped = worst.course().mostClamped();
    String sentence =
        String.format(
            "In %s a log-variance went to extremes. Farthest from 0 is that of %s, %s away, where 20 is"
                + " a standard deviation of e^10 or e^−10.%s",
            Phrases.count(exploding.size(), "trial"),
            worst.label(),
            Digits.of(worst.course().largestLogVariance()),
            clamped == 0
                ? ""
                : " There up to "
                    + Phrases.count(clamped, "value", "was", "were")
                    + " clamped in an epoch.");
    Finding finding =
        new Finding(
            "LOG_VARIANCE_EXPLODES",
            Finding.Severity.WARNING,
            sentence,
            "Clip the gradient. The sweep file sets gradient_clip_norm; with a small beta_eff little holds"
                + " the variance, and a larger one does, or a lower learning_rate."
                + Phrases.unsure("clipping does not bound a variance that little holds"),
            Evidence.numbers(exploding));
    return Optional.of(new Rerun(evidence, finding, exploding).changing((t, p) -> Clipping.on(p)));
  }

  /** What exploded as a whole has a finding that says so. */
  private static boolean explodes(Subject trial) {
    return !trial.exploded()
        && (trial.course().mostClamped() > 0 || trial.course().largestLogVariance() > LARGEST);
  }
}
