package vaesweep.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.ConfigurationFacts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;

/**
 * The table of configurations, each the mean over its complete repeats.
 *
 * @param columns names as users know them
 */
public record ConfigurationTable(List<String> columns, List<Row> rows) {
  /**
   * A configuration's cells, in the order of the columns.
   *
   * @param trial the number of its first trial
   * @param frontier whether it is on a frontier
   */
  public record Row(int trial, boolean frontier, List<Cell> cells) {}

  /** Returns the table of those whose first trial is shown; without rows where nothing repeats. */
  public static ConfigurationTable of(SweepFacts facts) {
    List<String> columns = new ArrayList<>(List.of("trials"));
    columns.addAll(facts.varied().swept());
    columns.addAll(List.of("beta_eff", "n", "elbo", "distortion", "rate", "active", "verdicts"));
    if (!facts.comparison().repeated()) {
      return new ConfigurationTable(List.copyOf(columns), List.of());
    }
    Map<Integer, TrialFacts> trials = new LinkedHashMap<>();
    facts.trials().forEach(trial -> trials.put(trial.number(), trial));
    return new ConfigurationTable(
        List.copyOf(columns),
        facts.comparison().configurations().stream()
            .filter(each -> facts.drawn().has(each.trial()))
            .map(each -> row(each, trials))
            .toList());
  }

  private static Row row(ConfigurationFacts its, Map<Integer, TrialFacts> trials) {
    TrialFacts first = trials.get(its.trial());
    List<Cell> cells = new ArrayList<>();
    List<String> numbers = its.trials().stream().map(String::valueOf).toList();
    cells.add(Cell.number(its.trial(), String.join(", ", numbers)));
    its.swept()
        .forEach(
            (name, text) ->
                cells.add(Cell.value(text, Optional.ofNullable(first.spelled().get(name)))));
    cells.add(
        its.betaEff().isEmpty()
            ? Cell.word("")
            : Cell.number(
                its.betaEff().getAsDouble(), Digits.significant(its.betaEff().getAsDouble(), 3)));
    cells.add(Cell.number(its.complete(), its.complete() + " of " + its.trials().size()));
    cells.add(Cell.mean(its.elbo()));
    cells.add(Cell.mean(its.distortion()));
    cells.add(Cell.mean(its.rate()));
    cells.add(
        its.activeUnits()
            .map(mean -> Cell.number(mean.mean(), Digits.significant(mean.mean(), 3)))
            .orElseGet(() -> Cell.word("")));
    cells.add(Cell.word(verdicts(its, trials)));
    return new Row(its.trial(), first.frontier(), List.copyOf(cells));
  }

  /** Returns {@code live}, or {@code 2 live, 1 exploded}. */
  private static String verdicts(ConfigurationFacts its, Map<Integer, TrialFacts> trials) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    its.trials().stream()
        .map(number -> TrialTable.verdict(trials.get(number)))
        .filter(verdict -> !verdict.isEmpty())
        .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    if (counts.size() == 1) {
      return counts.keySet().iterator().next();
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((verdict, count) -> parts.add(count + " " + verdict));
    return String.join("; ", parts);
  }
}
