package vaesweep.diagnosis.rules.collapse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.evidence.Twins;
import vaesweep.diagnosis.remedy.Adoption;
import vaesweep.diagnosis.remedy.Rerun;
import vaesweep.diagnosis.rules.weight.CapacityTerm;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.judged.Finding;

/** Trials that use some of their latent units and leave others at the prior. */
public final class CollapsePartial implements Rule {
  /** Groups that are told of one by one. */
  private static final int SHOWN = 3;

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<Subject> partial = evidence.complete(CollapsePartial::isPartial);
    if (partial.isEmpty()) {
      return Optional.empty();
    }
    List<List<Subject>> groups = Likeness.TRAINING.groups(partial);
    String sentence =
        String.format(
            "%s not use all units. The other latent units stay at the prior: %s.",
            Phrases.count(partial.size(), "trial", "does", "do"),
            Phrases.clauses(groups.stream().map(each -> used(evidence, each)).toList(), SHOWN));
    Twins twins = Twins.of(evidence);
    List<Subject> beaten = partial.stream().filter(t -> fuller(twins, t).isPresent()).toList();
    Finding finding =
        new Finding(
            "COLLAPSE_PARTIAL",
            Finding.Severity.INFO,
            sentence,
            remedy(evidence, twins, partial, beaten) + full(evidence, groups),
            Evidence.numbers(partial));
    List<Subject> taught = beaten.stream().filter(t -> !change(twins, t).isEmpty()).toList();
    return Optional.of(
        new Rerun(evidence, finding, taught)
            .changing((t, p) -> Adoption.of(t, fuller(twins, t).orElseThrow(), p)));
  }

  /** What is worse than ignoring z has graver trouble than units to spare. */
  private static boolean isPartial(Subject trial) {
    return trial.partlyCollapsed() && trial.comparable() && !trial.worseThanBaseline();
  }

  /** Another training of the same objective that uses more units. */
  private static Optional<Subject> fuller(Twins twins, Subject trial) {
    return twins.nearest(
        trial, other -> other.lives() && other.last().activeUnits() > trial.last().activeUnits());
  }

  private static String change(Twins twins, Subject trial) {
    return fuller(twins, trial).map(other -> Adoption.words(trial, other)).orElse("");
  }

  private static String used(Evidence evidence, List<Subject> alike) {
    Comparator<Subject> byUnits = Comparator.comparingInt(t -> t.last().activeUnits());
    Subject most = alike.stream().max(byUnits).orElseThrow();
    Subject least = alike.stream().min(byUnits).orElseThrow();
    String group = most.group(Likeness.TRAINING);
    String first =
        String.format(
            "%s%d of %d%s",
            group.isEmpty() ? "" : "with " + group + ", ",
            most.last().activeUnits(),
            most.configuration().latentSize(),
            at(evidence, most, " at beta_eff "));
    return most.last().activeUnits() == least.last().activeUnits()
        ? first
        : String.format(
            "%s down to %d%s", first, least.last().activeUnits(), at(evidence, least, " at "));
  }

  private static String at(Evidence evidence, Subject trial, String words) {
    if (!trial.isWeighted()) {
      return "";
    }
    String predicted =
        evidence
            .forecast(trial)
            .map(
                forecast ->
                    forecast.units() == trial.last().activeUnits()
                        ? " (as many as in a linear network's optimum)"
                        : " (a linear network's optimum: " + forecast.units() + ")")
            .orElse("");
    return words + Digits.of(trial.betaEff()) + predicted;
  }

  private static String remedy(
      Evidence evidence, Twins twins, List<Subject> partial, List<Subject> beaten) {
    if (beaten.isEmpty() && partial.stream().anyMatch(t -> t.last().activeUnits() == 0)) {
      return "Look at learning_rate. A rate without an active unit is no information, and the number of units"
          + " is not to blame."
          + Phrases.unsure("no other training of the same objective is known to use more");
    }
    List<Subject> spare = partial.stream().filter(trial -> !beaten.contains(trial)).toList();
    if (beaten.isEmpty()) {
      return (smaller(spare) + capacity(evidence, spare)).strip();
    }
    Subject trial = beaten.get(0);
    Subject fuller = fuller(twins, trial).orElseThrow();
    String change = change(twins, trial);
    return String.format(
        "The same %s can use more units. %s uses %d, and %s uses %d%s.%s%s",
        trial.isWeighted() ? "weight" : "gamma and capacity",
        Phrases.first(fuller.label()),
        fuller.last().activeUnits(),
        trial.label(),
        trial.last().activeUnits(),
        change.isEmpty() ? ", by its seed alone" : ", which takes " + change,
        spare.stream().noneMatch(Subject::isWeighted)
            ? ""
            : " For the others"
                + (spare.stream().allMatch(Subject::isWeighted) ? "" : " under a KL weight")
                + " a smaller latent_size serves as well.",
        capacity(evidence, spare));
  }

  /** What to do under a KL weight, which decides alone which units live. */
  private static String smaller(List<Subject> spare) {
    List<Subject> weighted = spare.stream().filter(Subject::isWeighted).toList();
    if (weighted.isEmpty()) {
      return "";
    }
    return "Take a smaller latent_size. It serves as well, and more units will not help "
        + (weighted.size() == spare.size() ? "these trials." : "those under a KL weight.");
  }

  /** What to do where a capacity decides it; one that is missed has a finding of its own. */
  private static String capacity(Evidence evidence, List<Subject> spare) {
    Optional<Subject> example =
        spare.stream()
            .filter(t -> CapacityTerm.of(evidence, t).filter(term -> !term.isMissed()).isPresent())
            .min(Comparator.comparingInt(t -> t.last().activeUnits()));
    return example
        .map(
            trial ->
                String.format(
                    " Raise the capacity if more units are to live. The %s nats that %s may carry go to %d of its"
                        + " %d units.%s",
                    Digits.of(trial.field(Parameters.OBJECTIVE, "capacity").orElseThrow()),
                    trial.label(),
                    trial.last().activeUnits(),
                    trial.configuration().latentSize(),
                    Phrases.unsure("a network may put more nats into the units that it uses")))
        .orElse("");
  }

  /** Up to which weight all units were active, of the groups told of. */
  private static String full(Evidence evidence, List<List<Subject>> groups) {
    Map<Map<String, Object>, List<Subject>> alike =
        evidence.complete().collect(Collectors.groupingBy(Likeness.TRAINING::key));
    List<String> each = new ArrayList<>();
    for (List<Subject> group : groups.subList(0, Math.min(SHOWN, groups.size()))) {
      Subject first = group.get(0);
      OptionalDouble largest = full(alike.get(Likeness.TRAINING.key(first)));
      if (largest.isPresent()) {
        String name = first.group(Likeness.TRAINING);
        each.add(
            String.format(
                "%sll units were active up to beta_eff %s.",
                name.isEmpty() ? " A" : " With " + name + ", a", Digits.of(largest.getAsDouble())));
      }
    }
    return String.join("", each);
  }

  /** The largest weight that left all units alive, where every lesser one did. */
  private static OptionalDouble full(List<Subject> alike) {
    double dead =
        alike.stream()
            .filter(trial -> trial.isWeighted() && !trial.live())
            .mapToDouble(Subject::betaEff)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    return alike.stream()
        .filter(trial -> trial.live() && trial.comparable() && trial.isWeighted())
        .mapToDouble(Subject::betaEff)
        .filter(weight -> weight < dead)
        .max();
  }
}
