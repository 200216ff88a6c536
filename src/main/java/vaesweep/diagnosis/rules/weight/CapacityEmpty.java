package vaesweep.diagnosis.rules.weight;

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
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement;

/** Trials that reach their capacity, and whose decoder makes nothing of it. */
public final class CapacityEmpty implements Rule {
  /** Nats a unit that carry its most useful part, for a remedy. */
  private static final double NATS_A_UNIT = 2;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> empty = evidence.complete(trial -> isEmpty(evidence, trial));
    if (empty.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        Collections.max(empty, Comparator.comparingDouble(t -> t.last().validation().rate()));
    CapacityTerm term = CapacityTerm.of(evidence, worst).orElseThrow();
    String sentence =
        String.format(
            "%s %s capacity with nothing. %s has a rate of %s nats, with %s, and a distortion of %s nats on"
                + " validation rows, where a decoder that ignores z has %s: the rate carries no information"
                + " that the decoder uses.",
            Phrases.count(empty.size(), "trial", "fills", "fill"),
            empty.size() == 1 ? "its" : "their",
            Phrases.first(worst.label()),
            Digits.nats(worst.last().validation().rate()),
            term.gammaInWords(worst),
            Digits.nats(worst.last().validation().distortion()),
            Digits.nats(evidence.baseline(worst).orElseThrow()));
    Finding finding =
        new Finding(
            "CAPACITY_EMPTY",
            Finding.Severity.WARNING,
            sentence,
            remedy(worst, term),
            Evidence.numbers(empty));
    return Optional.of(
        new Rerun(evidence, finding, empty)
            .changing(
                (trial, parameters) ->
                    change(trial, CapacityTerm.of(evidence, trial).orElseThrow(), parameters)));
  }

  /** Nats that the units can use: where more are asked for, they are too many. */
  private static double useful(Subject trial) {
    return NATS_A_UNIT * trial.configuration().latentSize();
  }

  private static void change(Subject trial, CapacityTerm term, Map<String, Object> parameters) {
    if (term.capacity() > useful(trial)) {
      CapacityTerm.set(parameters, "capacity", useful(trial));
    } else {
      CapacityTerm.set(parameters, "gamma", term.gamma() / 10);
    }
  }

  private static String remedy(Subject worst, CapacityTerm term) {
    String doubt = Phrases.unsure("the training may be too short for the decoder to learn");
    return term.capacity() > useful(worst)
        ? String.format(
            "Ask for fewer nats. The sweep file asks for %s of %s, %s a unit, and takes a tenth of gamma where"
                + " no more were asked for.%s",
            Digits.nats(useful(worst)), worst.label(), Digits.of(NATS_A_UNIT), doubt)
        : String.format(
            "Lower gamma tenfold. It drowns the reconstruction term; for %s that is gamma %s.%s",
            worst.label(), Digits.of(term.gamma() / 10), doubt);
  }

  private static boolean isEmpty(Evidence evidence, Subject trial) {
    return evidence.baselineIsMeant(trial)
        && CapacityTerm.of(evidence, trial)
            .filter(term -> !term.isMissed() && term.capacity() > Judgement.NO_RATE)
            .isPresent()
        && trial.last().validation().distortion()
            > evidence.baseline(trial).orElseThrow() - Judgement.NO_RATE;
  }
}
