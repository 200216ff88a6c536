package vaesweep.diagnosis.rules.training;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;

/** Trials that are much better on the rows they were trained on. */
public final class Overfit implements Rule {
  /** The share of all that was explained above which the gap matters. */
  private static final double MUCH = 0.05;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> overfit =
        evidence.complete(
            t ->
                !t.exploded()
                    && !t.collapsed()
                    && share(evidence, t) > MUCH
                    && gap(t) > 2 * error(evidence, t));
    if (overfit.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(overfit, Comparator.comparingDouble(t -> share(evidence, t)));
    String sentence =
        String.format(
            "%s better on training rows, beyond chance. By more than two standard errors and 5%% of what the"
                + " network explains: in %s the distortion is %s nats on training and %s on validation rows, %s of"
                + " the %s explained.",
            Phrases.count(overfit.size(), "trial", "is", "are"),
            worst.label(),
            Digits.nats(worst.last().train().distortion()),
            Digits.nats(worst.last().validation().distortion()),
            Digits.percent(share(evidence, worst)),
            Digits.nats(explained(evidence, worst)));
    return Optional.of(StoppingEarly.of(overfit).finding(evidence, sentence));
  }

  /** The gap as a share of D0 − D; none where nothing is explained. */
  private static double share(Evidence evidence, Subject trial) {
    double explained = explained(evidence, trial);
    return explained > 0 ? gap(trial) / explained : 0;
  }

  private static double gap(Subject trial) {
    return trial.last().validation().distortion() - trial.last().train().distortion();
  }

  /** The standard error of the gap, for the two splits are different rows, as many of each. */
  private static double error(Evidence evidence, Subject trial) {
    int validation = evidence.data().validationRows();
    int train = Math.min(validation, evidence.data().trainRows());
    return trial.rowDeviation().orElse(0) * Math.sqrt(1.0 / validation + 1.0 / train);
  }

  private static double explained(Evidence evidence, Subject trial) {
    OptionalDouble baseline = evidence.baseline(trial);
    return baseline.orElse(Double.NaN) - trial.last().validation().distortion();
  }
}
