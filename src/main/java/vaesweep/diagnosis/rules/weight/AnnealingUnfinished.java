package vaesweep.diagnosis.rules.weight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Annealing;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** Trials that ended before the KL weight was full, and so have another objective than written. */
public final class AnnealingUnfinished implements Rule {
  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> unfinished = evidence.complete(t -> !t.comparable());
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        unfinished.stream().min(Comparator.comparingDouble(t -> t.share().orElse(1))).orElseThrow();
    String sentence =
        String.format(
            "%s ended before the KL weight was full: %s stopped at a share of %s with annealing %s over %s."
                + " Such trials are drawn hollow and not compared.",
            Phrases.count(unfinished.size(), "trial"),
            worst.label(),
            Digits.significant(worst.share().orElse(1), 2),
            worst.configuration().text(Parameters.ANNEALING),
            Phrases.count(worst.configuration().epochs(), "epoch"));
    return Optional.of(
        new Finding(
            "ANNEALING_UNFINISHED",
            Finding.Severity.WARNING,
            sentence,
            remedy(worst),
            Evidence.numbers(unfinished)));
  }

  private static String remedy(Subject worst) {
    OptionalDouble needed =
        epochsNeeded(worst.configuration().values().get(Parameters.ANNEALING.name()));
    return needed.isEmpty()
        ? "Raise epochs, or let the annealing end earlier."
        : String.format(
            "It needs %s epochs to the full weight: raise epochs, or let the annealing end earlier.",
            Digits.of(Math.ceil(needed.getAsDouble())));
  }

  /** A ramp ends at start + length; the logistic curve reaches the full share ln 99 / k later. */
  private static OptionalDouble epochsNeeded(Object annealing) {
    if (!(annealing instanceof Map<?, ?> fields)) {
      return OptionalDouble.empty();
    }
    if (fields.get("start") instanceof Number start
        && fields.get("length") instanceof Number length) {
      return OptionalDouble.of(start.doubleValue() + length.doubleValue());
    }
    if (fields.get("midpoint") instanceof Number midpoint
        && fields.get("steepness") instanceof Number k) {
      double logit = Math.log(Annealing.FULL / (1 - Annealing.FULL));
      return OptionalDouble.of(midpoint.doubleValue() + logit / k.doubleValue());
    }
    return OptionalDouble.empty();
  }
}
