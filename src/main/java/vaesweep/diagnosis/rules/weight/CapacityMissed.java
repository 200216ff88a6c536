package vaesweep.diagnosis.rules.weight;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Untried;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/** Trials whose rate is not the capacity that was asked for. */
public final class CapacityMissed implements Rule {
  private static final int TIMES = 4;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> missed =
        evidence.complete(
            t -> CapacityTerm.of(evidence, t).filter(CapacityTerm::isMissed).isPresent());
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    Subject worst =
        Collections.max(missed, Comparator.comparingDouble(t -> term(evidence, t).distance()));
    CapacityTerm term = term(evidence, worst);
    String sentence =
        String.format(
            "%s the capacity by more than 10%%. %s has a rate of %s nats on training rows where %s were asked"
                + " for, with %s.",
            Phrases.count(missed.size(), "trial", "misses", "miss"),
            Phrases.first(worst.label()),
            Digits.nats(term.rate()),
            Digits.nats(term.capacity()),
            term.gammaInWords(worst));
    Finding finding =
        new Finding(
            "CAPACITY_MISSED",
            Finding.Severity.WARNING,
            sentence,
            remedy(evidence, missed),
            Evidence.numbers(missed));
    Untried untried = new Untried(Twins.of(evidence), missed);
    return Optional.of(
        new Rerun(evidence, finding, missed)
            .changing((trial, parameters) -> change(evidence, untried, trial, parameters)));
  }

  private static CapacityTerm term(Evidence evidence, Subject trial) {
    return CapacityTerm.of(evidence, trial).orElseThrow();
  }

  private static void change(
      Evidence evidence, Untried untried, Subject trial, Map<String, Object> parameters) {
    CapacityTerm term = term(evidence, trial);
    if (term.isStrong(evidence, trial)) {
      parameters.put(Parameters.EPOCHS.name(), untried.longer(trial, TIMES));
    } else {
      CapacityTerm.set(parameters, "gamma", term.strong(evidence, trial));
    }
  }

  private static String remedy(Evidence evidence, List<Subject> missed) {
    List<Subject> weak =
        missed.stream().filter(t -> !term(evidence, t).isStrong(evidence, t)).toList();
    String longer =
        "gamma outweighs all that a nat of rate can save, so the training was too short."
            + Phrases.unsure("the learning rate may be too large to hold a rate");
    List<Subject> strong = missed.stream().filter(trial -> !weak.contains(trial)).toList();
    if (weak.isEmpty()) {
      return "Train longer. The sweep file takes "
          + new Untried(Twins.of(evidence), missed).longerInWords(missed, TIMES)
          + ". Here "
          + longer;
    }
    boolean known = weak.stream().allMatch(t -> CapacityTerm.mostSaved(evidence, t).isPresent());
    return String.format(
        "Raise gamma. It must outweigh the nats of distortion that a nat of rate saves%s.%s%s",
        raised(evidence, weak.get(0)),
        weak.size() == missed.size()
            ? ""
            : " For the others the sweep file takes "
                + new Untried(Twins.of(evidence), missed).longerInWords(strong, TIMES)
                + ", for there "
                + longer,
        known
            ? ""
            : Phrases.unsure(
                "the theory does not know how many those are for every likelihood here"));
  }

  private static String raised(Evidence evidence, Subject trial) {
    CapacityTerm term = term(evidence, trial);
    OptionalDouble most = CapacityTerm.mostSaved(evidence, trial);
    double gamma = term.strong(evidence, trial);
    return String.format(
        "%s; for %s take gamma %s%s",
        most.isPresent() ? ", " + Digits.of(most.getAsDouble()) + " at most" : "",
        trial.label(),
        Digits.of(gamma),
        term.acting() == term.gamma()
            ? ""
            : ", which acts as " + Digits.of(gamma * term.acting() / term.gamma()));
  }
}
