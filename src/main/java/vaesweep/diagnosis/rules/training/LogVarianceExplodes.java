package vaesweep.diagnosis.rules.training;

import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.Finding;

/** Log-variances so large that they were clamped, or soon will be. */
public final class LogVarianceExplodes implements Rule {
  private static final double LARGEST = 20;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> exploding =
        evidence.trials().stream()
            .filter(t -> t.curve().stream().anyMatch(LogVarianceExplodes::large))
            .toList();
    if (exploding.isEmpty()) {
      return Optional.empty();
    }
    List<CurvePoint> points = exploding.stream().flatMap(t -> t.curve().stream()).toList();
    double largest =
        points.stream().mapToDouble(CurvePoint::largestLogVariance).max().orElseThrow();
    long clamped = points.stream().mapToLong(CurvePoint::clampedLogVariances).max().orElseThrow();
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

  private static boolean large(CurvePoint point) {
    return point.clampedLogVariances() > 0 || point.largestLogVariance() > LARGEST;
  }
}
