package vaesweep.diagnosis.rules.heads;

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
import vaesweep.spec.Parameters;
import vaesweep.spec.network.Activation;
import vaesweep.trial.judged.Finding;

/** Log-variances that stop at 0: no unit can say anything more exactly than the prior does. */
public final class ReluLogVariance implements Rule {
  private static final double MOST = 0.5;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> dead = evidence.complete(ReluLogVariance::dead);
    if (dead.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(dead, Comparator.comparingDouble(ReluLogVariance::zeros));
    String sentence =
        String.format(
            "In %s no log-variance is below 0. In %s %s of them are exactly 0%s: the posterior's"
                + " standard deviation cannot fall below 1, so z is mostly noise.",
            Phrases.count(dead.size(), "trial"),
            worst.label(),
            Digits.percent(zeros(worst)),
            worst.aside(Parameters.LOG_VARIANCE_ACTIVATION));
    Finding finding =
        new Finding(
            "RELU_LOG_VARIANCE",
            Finding.Severity.ERROR,
            sentence,
            "Make the head linear. That is log_variance_activation identity.",
            Evidence.numbers(dead));
    return Optional.of(
        new Rerun(evidence, finding, dead)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.LOG_VARIANCE_ACTIVATION.name(),
                        Activation.IDENTITY.spelling())));
  }

  private static boolean dead(Subject trial) {
    return trial.measured("least_log_variance").orElse(-1) >= 0 && zeros(trial) > MOST;
  }

  private static double zeros(Subject trial) {
    return trial.measured("zero_log_variance_share").orElse(0);
  }
}
