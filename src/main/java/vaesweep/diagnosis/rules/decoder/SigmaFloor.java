package vaesweep.diagnosis.rules.decoder;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/** Decoders as narrow as they may be, somewhere: what is constant decides about everything. */
public final class SigmaFloor implements Rule {
  private static final double FIXED = 0.1;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> floored = evidence.complete(t -> t.isFloored() && !t.exploded());
    if (floored.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(floored, Comparator.comparingDouble(Subject::flooredShare));
    String sentence =
        String.format(
            "In %s the decoder's width is at its floor. In %s it is for %s of all values%s: features that hardly"
                + " vary then dominate the distortion, and their density grows without bound.",
            Phrases.count(floored.size(), "trial"),
            worst.label(),
            Digits.percent(worst.flooredShare()),
            worst.aside(Parameters.LIKELIHOOD));
    Finding finding =
        new Finding(
            "SIGMA_FLOOR",
            Finding.Severity.WARNING,
            sentence,
            "Give all features one width. That is sigma learned, as in the sweep file, optimal or a number; or"
                + " leave constant features out of the data.",
            Evidence.numbers(floored));
    return Optional.of(new Rerun(evidence, finding, floored).changing(SigmaFloor::share));
  }

  /** One width, learned or, where it was one already, a fixed one. */
  private static void share(Subject trial, Map<String, Object> parameters) {
    boolean perFeature =
        parameters.get(Parameters.LIKELIHOOD.name()) instanceof Map<?, ?> map
            && "per_feature".equals(map.get("sigma"));
    parameters.put(
        Parameters.LIKELIHOOD.name(),
        ImmutableMap.of("type", "gaussian", "sigma", perFeature ? "learned" : (Object) FIXED));
  }
}
