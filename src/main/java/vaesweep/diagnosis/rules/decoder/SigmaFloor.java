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
import vaesweep.trial.Finding;

/** Decoders as narrow as they may be, somewhere: what is constant decides about everything. */
public final class SigmaFloor implements Rule {
  /** A share of fitted widths at their least above which they rule the distortion. */
  private static final double NOTICED = 0.01;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> floored = evidence.complete(t -> share(t) > NOTICED);
    if (floored.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(floored, Comparator.comparingDouble(SigmaFloor::share));
    String sentence =
        String.format(
            "In %s the decoder's width is at its floor: in %s for %s of all values (likelihood %s). Features that"
                + " hardly vary then dominate the distortion, and their density grows without bound.",
            Phrases.count(floored.size(), "trial"),
            worst.label(),
            Digits.percent(share(worst)),
            worst.configuration().text(Parameters.LIKELIHOOD));
    return Optional.of(
        new Finding(
            "SIGMA_FLOOR",
            Finding.Severity.WARNING,
            sentence,
            "Leave constant features out of the data, or give one width to all features: sigma learned,"
                + " optimal or a number.",
            Evidence.numbers(floored)));
  }

  private static double share(Subject trial) {
    return trial.measured("floored_share").orElse(0);
  }
}
