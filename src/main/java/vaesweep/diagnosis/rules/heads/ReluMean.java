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

/** Means that stop at 0: half of the latent space is never used. */
public final class ReluMean implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> cut = evidence.complete(ReluMean::cut);
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(cut, Comparator.comparingDouble(ReluMean::zeros));
    String sentence =
        String.format(
            "In %s no posterior mean is below 0. In %s %s of them are exactly 0, under mean_activation relu:"
                + " the codes fill a corner of the latent space, and draws from the prior mostly miss it.",
            Phrases.count(cut.size(), "trial"), worst.label(), Digits.percent(zeros(worst)));
    Finding finding =
        new Finding(
            "RELU_MEAN",
            Finding.Severity.WARNING,
            sentence,
            "Make the head linear. That is mean_activation identity.",
            Evidence.numbers(cut));
    return Optional.of(
        new Rerun(evidence, finding, cut)
            .changing(
                (trial, parameters) ->
                    parameters.put(
                        Parameters.MEAN_ACTIVATION.name(), Activation.IDENTITY.spelling())));
  }

  private static boolean cut(Subject trial) {
    return trial.kind(Parameters.MEAN_ACTIVATION).equals(Activation.RELU.spelling())
        && trial.measured("least_mean").orElse(-1) >= 0;
  }

  private static double zeros(Subject trial) {
    return trial.measured("bounded_mean_share").orElse(0);
  }
}
