package vaesweep.diagnosis.rules.collapse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.remedy.Reweighting;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement;

/** Trials whose decoder ignores z because their objective asks it to. */
public final class CollapseFull implements Rule {
  /** Groups that are told of one by one. */
  private static final int SHOWN = 3;

  private static final String UNKNOWN = "no weight of these trials is known to live";

  @Override
  public Optional<Finding> find(Evidence evidence) {
    Twins twins = Twins.of(evidence);
    Map<Blame, List<Subject>> blamed =
        evidence
            .complete()
            .filter(Subject::collapsed)
            .collect(Collectors.groupingBy(trial -> Blame.of(evidence, twins, trial)));
    List<Subject> weights = blamed.getOrDefault(Blame.WEIGHT, List.of());
    List<Subject> capacities = blamed.getOrDefault(Blame.CAPACITY, List.of());
    if (weights.isEmpty()) {
      return capacities.isEmpty() ? Optional.empty() : Optional.of(asked(capacities));
    }
    Map<Map<String, Object>, Threshold> thresholds = thresholds(evidence, weights);
    Finding finding =
        new Finding(
            "COLLAPSE_FULL",
            Finding.Severity.WARNING,
            sentence(evidence, weights, List.copyOf(thresholds.values()))
                + (capacities.isEmpty() ? "" : " " + askedFor(capacities)),
            remedy(evidence, List.copyOf(thresholds.values())),
            Evidence.numbers(concatenated(weights, capacities)));
    return Optional.of(
        new Rerun(evidence, finding, weights)
            .changing(
                (trial, parameters) ->
                    Reweighting.to(
                        evidence,
                        trial,
                        thresholds.get(Likeness.TRAINING.key(trial)).remedy(),
                        parameters)));
  }

  private static List<Subject> concatenated(List<Subject> one, List<Subject> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Map<Map<String, Object>, Threshold> thresholds(
      Evidence evidence, List<Subject> blamed) {
    Map<Map<String, Object>, List<Subject>> alike =
        evidence.complete().collect(Collectors.groupingBy(Likeness.TRAINING::key));
    Map<Map<String, Object>, Threshold> thresholds = new LinkedHashMap<>();
    for (List<Subject> group : Likeness.TRAINING.groups(blamed)) {
      Map<String, Object> key = Likeness.TRAINING.key(group.get(0));
      thresholds.put(key, Threshold.of(evidence, alike.get(key), group));
    }
    return thresholds;
  }

  private static String sentence(
      Evidence evidence, List<Subject> weights, List<Threshold> thresholds) {
    long optimal = weights.stream().filter(evidence::collapseIsOptimal).count();
    return String.format(
        "%s a rate below %s nats, or no active unit: the decoder"
            + " ignores z and gives one average of all rows. %s%s%s",
        counted(evidence, weights.size()),
        Digits.of(Judgement.NO_RATE),
        sentences(thresholds.stream().map(Threshold::observed).toList()),
        optimal == 0
            ? ""
            : String.format(
                " Theory agrees on %s: the best network itself has a rate below %s nats there.",
                optimal == weights.size() ? "all of them" : optimal + " of them",
                Digits.of(Judgement.NO_RATE)),
        worse(evidence, weights));
  }

  /** Of all complete trials; where some collapsed for another cause, of the collapsed ones. */
  private static String counted(Evidence evidence, int weights) {
    long collapsed = evidence.complete().filter(Subject::collapsed).count();
    return collapsed == weights
        ? String.format(
            "%s of %s collapsed. The KL weight asks for it:",
            weights, Phrases.count(evidence.complete().count(), "complete trial"))
        : String.format(
            "%s of the %s collapsed trials %s it to the KL weight. %s",
            weights,
            collapsed,
            weights == 1 ? "owes" : "owe",
            weights == 1 ? "It has" : "They have");
  }

  /** Of those that the theory says cannot do better, how far they are from it. */
  private static String worse(Evidence evidence, List<Subject> weights) {
    List<Subject> worse =
        weights.stream()
            .filter(trial -> trial.worseThanBaseline() && evidence.collapseIsOptimal(trial))
            .toList();
    OptionalDouble most =
        worse.stream()
            .flatMapToDouble(trial -> trial.measured("objective_over_baseline").stream())
            .max();
    return most.isEmpty()
        ? ""
        : String.format(
            " %s even worse than the best decoder that ignores z, by up to %s nats.",
            worse.size() == 1 ? "1 of them is" : worse.size() + " of them are",
            Digits.nats(most.getAsDouble()));
  }

  private static String sentences(List<String> each) {
    int left = each.size() - SHOWN;
    String first = String.join(" ", each.subList(0, Math.min(SHOWN, each.size())));
    return left > 0
        ? first + " " + Phrases.count(left, "more group", "is", "are") + " not listed."
        : first;
  }

  private static String remedy(Evidence evidence, List<Threshold> thresholds) {
    String advice = sentences(thresholds.stream().map(each -> each.advice(evidence)).toList());
    return "Lower the weight. "
        + advice
        + (thresholds.stream().anyMatch(Threshold::isGuess) ? Phrases.unsure(UNKNOWN) : "");
  }

  private static Finding asked(List<Subject> capacities) {
    return new Finding(
        "COLLAPSE_FULL",
        Finding.Severity.INFO,
        askedFor(capacities) + " A capacity of 0 nats leaves the decoder nothing but to ignore z.",
        "Raise the capacity. Then z can say something.",
        Evidence.numbers(capacities));
  }

  private static String askedFor(List<Subject> capacities) {
    return Phrases.count(capacities.size(), "trial") + " collapsed, as the capacity asks.";
  }
}
