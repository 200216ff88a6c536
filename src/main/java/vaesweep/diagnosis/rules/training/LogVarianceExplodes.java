package vaesweep.diagnosis.rules.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

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
    Twins twins = Twins.of(evidence);
    long clamped = worst.course().mostClamped();
    String sentence =
        String.format(
            "Log-variances of %s are extreme. Farthest from 0 is that of %s, %s away, where 20 is"
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
            remedy(twins, exploding),
            Evidence.numbers(exploding));
    return Optional.of(
        new Rerun(evidence, finding, exploding)
            .changing((trial, parameters) -> change(twins, trial, parameters)));
  }

  /** The nearest other training of the same objective whose log-variances stayed in bounds. */
  private static Optional<Subject> calm(Twins twins, Subject trial) {
    return twins.nearest(
        trial, other -> !explodes(other) && !Adoption.words(trial, other).isEmpty());
  }

  private static void change(Twins twins, Subject trial, Map<String, Object> parameters) {
    Optional<Subject> calm = calm(twins, trial);
    if (calm.isPresent()) {
      Adoption.of(trial, calm.get(), parameters);
    } else {
      Clipping.on(parameters);
    }
  }

  private static String remedy(Twins twins, List<Subject> exploding) {
    Optional<Subject> taught =
        exploding.stream().filter(t -> calm(twins, t).isPresent()).findFirst();
    if (taught.isPresent()) {
      Subject calm = calm(twins, taught.get()).orElseThrow();
      return String.format(
          "Copy what stayed calm. For %s take %s, as %s has; the sweep file clips the gradient where"
              + " nothing alike stayed calm.",
          taught.get().label(), Adoption.words(taught.get(), calm), calm.label());
    }
    return "Clip the gradient. The sweep file sets gradient_clip_norm; with a small beta_eff little holds"
        + " the variance, and a larger one does, or a lower learning_rate."
        + Phrases.unsure("clipping does not bound a variance that little holds");
  }

  /** What exploded as a whole has a finding that says so. */
  private static boolean explodes(Subject trial) {
    return !trial.exploded()
        && (trial.course().mostClamped() > 0 || trial.course().largestLogVariance() > LARGEST);
  }
}
