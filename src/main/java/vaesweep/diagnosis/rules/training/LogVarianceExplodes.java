package vaesweep.diagnosis.rules.training;

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
    double largest =
        exploding.stream().mapToDouble(t -> t.course().largestLogVariance()).max().orElseThrow();
    long clamped = exploding.stream().mapToLong(t -> t.course().mostClamped()).max().orElseThrow();
    String sentence =
        String.format(
            "In %s a posterior went to extremes: the log-variance farthest from 0 is %s away, where 20 is"
                + " a standard deviation of e^10 or e^−10.%s",
            Phrases.count(exploding.size(), "trial"),
            Digits.of(largest),
            clamped == 0 ? "" : " Up to " + clamped + " of an epoch’s values were clamped.");
    Finding finding =
        new Finding(
            "LOG_VARIANCE_EXPLODES",
            Finding.Severity.WARNING,
            sentence,
            "With a small beta_eff little holds the variance, and a larger one does; else lower"
                + " learning_rate or set gradient_clip_norm.",
            Evidence.numbers(exploding));
    return Optional.of(new Rerun(evidence, finding, exploding).changing((t, p) -> Clipping.on(p)));
  }

  private static boolean explodes(Subject trial) {
    return trial.course().mostClamped() > 0 || trial.course().largestLogVariance() > LARGEST;
  }
}
