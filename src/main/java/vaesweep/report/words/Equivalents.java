package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.spec.loss.Reduction;

/**
 * What each weight of the sweep is as {@code beta_eff}, under each reduction.
 *
 * @param betas the columns: the weights as written, ascending; none where they are too many to list
 * @param rows none where every weight is its own beta_eff
 */
public record Equivalents(List<Double> betas, List<Row> rows) {
  private static final int MOST_COLUMNS = 10;
  private static final int MOST_ROWS = 24;

  /**
   * One reduction at the latent sizes that give it one factor.
   *
   * @param latentSizes such as {@code 2 and 10}
   * @param factor beta_eff divided by beta
   * @param betaEff one entry a column; a dash where no trial has that weight
   */
  public record Row(String reduction, String latentSizes, String factor, List<String> betaEff) {}

  /** Returns the table for data with {@code features} features. */
  public static Equivalents of(List<TrialFacts> all, int features) {
    List<TrialFacts> trials = all.stream().filter(trial -> trial.beta().isPresent()).toList();
    List<Double> written =
        trials.stream().map(trial -> trial.beta().getAsDouble()).distinct().sorted().toList();
    List<Double> betas = written.size() <= MOST_COLUMNS ? written : List.of();
    List<Row> rows = new ArrayList<>();
    for (Reduction reduction : Reduction.values()) {
      byFactor(trials, reduction, features)
          .forEach((factor, its) -> rows.add(row(reduction, factor, its, betas)));
    }
    boolean plain = rows.stream().allMatch(row -> row.factor().equals("1"));
    return new Equivalents(betas, plain || rows.size() > MOST_ROWS ? List.of() : List.copyOf(rows));
  }

  private static Map<Double, List<TrialFacts>> byFactor(
      List<TrialFacts> trials, Reduction reduction, int features) {
    return trials.stream()
        .filter(trial -> trial.reduction().equals(reduction.spelling()))
        .collect(
            Collectors.groupingBy(
                trial -> reduction.betaEff(1, features, trial.latentSize()),
                TreeMap::new,
                Collectors.toList()));
  }

  private static Row row(
      Reduction reduction, double factor, List<TrialFacts> trials, List<Double> betas) {
    List<Double> sizes = trials.stream().map(trial -> (double) trial.latentSize()).toList();
    List<String> cells =
        betas.stream()
            .map(beta -> has(trials, beta) ? beta * factor : -1)
            .map(betaEff -> betaEff < 0 ? "–" : Digits.of(betaEff))
            .toList();
    return new Row(reduction.spelling(), Phrases.numbers(sizes), Digits.of(factor), cells);
  }

  private static boolean has(List<TrialFacts> trials, double beta) {
    return trials.stream().anyMatch(trial -> trial.beta().getAsDouble() == beta);
  }
}
