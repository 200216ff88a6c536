package vaesweep.diagnosis.rules.weight;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.Finding;

/** Trials whose rate is not the capacity that was asked for. */
public final class CapacityMissed implements Rule {
  private static final double NEAR = 0.1;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> missed = evidence.complete(CapacityMissed::missed);
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    Subject worst = Collections.max(missed, Comparator.comparingDouble(CapacityMissed::distance));
    String sentence =
        String.format(
            "%s the capacity by more than 10%%: %s has a rate of %s nats where %s were asked for, with gamma %s"
                + " a nat under reduction %s.",
            missed.size() == 1 ? "1 trial misses" : missed.size() + " trials miss",
            worst.label(),
            Digits.nats(rate(worst)),
            Digits.nats(capacity(worst)),
            Digits.of(field(worst, "gamma")),
            worst.configuration().text(Parameters.REDUCTION));
    Finding finding =
        new Finding(
            "CAPACITY_MISSED",
            Finding.Severity.WARNING,
            sentence,
            "gamma is too small against the reconstruction term (it must outweigh the nats that a nat of rate"
                + " saves), or the training too short: raise gamma tenfold.",
            Evidence.numbers(missed));
    return Optional.of(new Rerun(evidence, finding, missed).changing((t, p) -> raise(p)));
  }

  private static void raise(Map<String, Object> parameters) {
    if (parameters.get(Parameters.OBJECTIVE.name()) instanceof Map<?, ?> written
        && written.get("gamma") instanceof Number gamma) {
      Map<Object, Object> raised = new LinkedHashMap<>(written);
      raised.put("gamma", JsonWriter.number(Math.min(1_000_000, 10 * gamma.doubleValue())));
      parameters.put(Parameters.OBJECTIVE.name(), raised);
    }
  }

  private static boolean missed(Subject trial) {
    return trial.kind(Parameters.OBJECTIVE).equals("capacity")
        && trial.comparable()
        && distance(trial) > NEAR * capacity(trial);
  }

  private static double distance(Subject trial) {
    return Math.abs(rate(trial) - capacity(trial));
  }

  private static double capacity(Subject trial) {
    return field(trial, "capacity");
  }

  /** On training rows, where the objective holds. */
  private static double rate(Subject trial) {
    return trial.last().train().rate();
  }

  private static double field(Subject trial, String name) {
    return trial.field(Parameters.OBJECTIVE, name).orElseThrow();
  }
}
