package vaesweep.diagnosis.rules.weight;

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
import vaesweep.trial.judged.Finding;

/** Configurations that write one objective in several ways. */
public final class SameObjective implements Rule {
  private static final int SHOWN = 4;

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
            "%s trained more than once. Written another way: %s.",
            groups.size() == 1 ? "One objective is" : groups.size() + " objectives are",
            Phrases.clauses(each, SHOWN));
    return Optional.of(
        new Finding(
            "SAME_OBJECTIVE",
            Finding.Severity.INFO,
            sentence,
            most == 2
                ? "Drop all but one of each pair. Both tell only how much training alone differs."
                : "Drop all but one of each. All of them tell only how much training alone differs.",
            groups.stream().flatMap(List::stream).map(Subject::number).sorted().toList()));
  }

  /** Groups with more than one configuration, each configuration by its first trial. */
  private static List<List<Subject>> groups(List<Subject> trials) {
    Map<String, Subject> configurations = new LinkedHashMap<>();
    trials.stream()
        .filter(Subject::isWeighted)
        .forEach(trial -> configurations.putIfAbsent(trial.row().configuration(), trial));
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
    List<String> ways = group.stream().map(SameObjective::way).toList();
    return "beta_eff " + Digits.of(group.get(0).row().betaEff()) + " as " + Phrases.and(ways);
  }

  private static String way(Subject trial) {
    return trial.configuration().has(Parameters.BETA_NORM)
        ? String.format(
            "beta_norm %s (trial %d)", Digits.of(trial.row().betaNorm()), trial.number())
        : String.format(
            "beta %s under %s (trial %d)",
            Digits.of(trial.row().beta()),
            trial.configuration().text(Parameters.REDUCTION),
            trial.number());
  }
}
