package vaesweep.diagnosis.rules.decoder;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/** Distortions below 0, which look like an error and are none. */
public final class DensityAboveOne implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> negative =
        evidence.complete(
            t -> t.last().validation().distortion() < 0 && t.hasDensity() && !t.exploded());
    if (negative.isEmpty()) {
      return Optional.empty();
    }
    Subject lowest =
        Collections.min(
            negative, Comparator.comparingDouble(t -> t.last().validation().distortion()));
    String sentence =
        String.format(
            "%s a distortion below 0. That is normal: the decoder is a density%s, and −ln of a density above 1 is"
                + " below 0, such as the %s nats of %s.",
            Phrases.count(negative.size(), "trial", "has", "have"),
            lowest.aside(Parameters.LIKELIHOOD),
            Digits.nats(lowest.last().validation().distortion()),
            lowest.label());
    return Optional.of(
        new Finding(
            "DENSITY_ABOVE_ONE",
            Finding.Severity.INFO,
            sentence,
            "Compare differences only. Those of distortion and ELBO between trials of one likelihood have a"
                + " meaning; 0 has none here, and no percentage of it either.",
            Evidence.numbers(negative)));
  }
}
