package vaesweep.diagnosis.rules.decoder;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** Distortions below 0, which look like an error and are none. */
public final class DensityAboveOne implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> negative =
        evidence.complete(t -> t.last().validation().distortion() < 0 && t.hasDensity());
    if (negative.isEmpty()) {
      return Optional.empty();
    }
    Subject lowest =
        Collections.min(
            negative, Comparator.comparingDouble(t -> t.last().validation().distortion()));
    String sentence =
        String.format(
            "%s a distortion below 0, down to %s nats in %s. That is normal: the decoder is a density (likelihood"
                + " %s), and −ln of a density above 1 is below 0.",
            negative.size() == 1 ? "1 trial has" : negative.size() + " trials have",
            Digits.nats(lowest.last().validation().distortion()),
            lowest.label(),
            lowest.kind(Parameters.LIKELIHOOD));
    return Optional.of(
        new Finding(
            "DENSITY_ABOVE_ONE",
            Finding.Severity.INFO,
            sentence,
            "Compare differences of distortion and ELBO between trials of one likelihood only; 0 has no meaning"
                + " here, and no percentage of it either.",
            Evidence.numbers(negative)));
  }
}
