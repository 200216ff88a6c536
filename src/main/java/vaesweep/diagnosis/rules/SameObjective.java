package vaesweep.diagnosis.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Rule;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.Parameters;
import vaesweep.trial.Finding;

/** Configurations that write one objective in several ways. */
final class SameObjective implements Rule {
  /** Rounding of beta_eff that two ways of computing it cannot cross. */
  private static final MathContext ALIKE = new MathContext(9);

  @Override
  public Optional<Finding> find(Evidence evidence) {
    List<List<Subject>> groups = groups(evidence.trials());
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<String> each = groups.stream().map(SameObjective::describe).toList();
    int most = groups.stream().mapToInt(List::size).max().orElseThrow();
    String sentence =
        String.format(
            "%s the same objective more than once, written with another reduction: %s.",
            groups.size() == 1
                ? "The sweep trains"
                : "In " + groups.size() + " places the sweep trains",
            Phrases.some(each, 4));
    return Optional.of(
        new Finding(
            "SAME_OBJECTIVE",
            Finding.Severity.INFO,
            sentence,
            most == 2
                ? "One of each pair is enough, unless you want to see how much training alone differs."
                : "One of each is enough, unless you want to see how much training alone differs.",
            groups.stream().flatMap(List::stream).map(Subject::number).sorted().toList()));
  }

  /** Groups with more than one configuration, each configuration by its first trial. */
  private static List<List<Subject>> groups(List<Subject> trials) {
    Map<String, Subject> configurations = new LinkedHashMap<>();
    trials.forEach(trial -> configurations.putIfAbsent(trial.row().configuration(), trial));
    Collection<List<Subject>> all =
        configurations.values().stream()
            .collect(
                Collectors.groupingBy(
                    SameObjective::objective, LinkedHashMap::new, Collectors.toList()))
            .values();
    return all.stream().filter(group -> group.size() > 1).toList();
  }

  private static String objective(Subject trial) {
    Map<String, Object> rest = new TreeMap<>(trial.configuration().values());
    rest.remove(Parameters.BETA.name());
    rest.remove(Parameters.BETA_NORM.name());
    rest.remove(Parameters.REDUCTION.name());
    BigDecimal betaEff =
        BigDecimal.valueOf(trial.row().betaEff()).round(ALIKE).stripTrailingZeros();
    return betaEff.toPlainString() + " " + rest;
  }

  private static String describe(List<Subject> group) {
    List<String> labels = group.stream().map(Subject::label).toList();
    return Phrases.and(labels) + ", beta_eff " + Digits.of(group.get(0).row().betaEff());
  }
}
