package vaesweep.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.TrialFacts;
import vaesweep.spec.Reduction;

/**
 * What each weight of the sweep is as {@code beta_eff}, by reduction and latent size.
 *
 * @param betas the columns: the weights as written, ascending; none where they are too many to list
 */
public record Equivalents(List<Double> betas, List<Row> rows) {
  private static final int MOST_COLUMNS = 10;
  private static final int MOST_ROWS = 24;

  /**
   * One reduction at one latent size.
   *
   * @param factor beta_eff divided by beta
   * @param betaEff one entry a column; the word "–" where no trial has that beta
   */
  public record Row(String reduction, int latentSize, String factor, List<String> betaEff) {}

  /** Returns the table for data with {@code features} features. */
  public static Equivalents of(List<TrialFacts> trials, int features) {
    List<Double> all = trials.stream().map(TrialFacts::beta).distinct().sorted().toList();
    List<Double> betas = all.size() <= MOST_COLUMNS ? all : List.of();
    List<Row> rows = new ArrayList<>();
    for (Reduction reduction : Reduction.values()) {
      List<TrialFacts> its =
          trials.stream().filter(t -> t.reduction().equals(reduction.spelling())).toList();
      its.stream()
          .map(TrialFacts::latentSize)
          .distinct()
          .sorted(Comparator.naturalOrder())
          .forEach(size -> rows.add(row(reduction, size, features, its, betas)));
    }
    return new Equivalents(betas, rows.size() <= MOST_ROWS ? List.copyOf(rows) : List.of());
  }

  private static Row row(
      Reduction reduction, int size, int features, List<TrialFacts> trials, List<Double> betas) {
    List<String> cells = new ArrayList<>();
    for (double beta : betas) {
      Optional<TrialFacts> trial =
          trials.stream().filter(t -> t.latentSize() == size && t.beta() == beta).findFirst();
      cells.add(trial.map(t -> Digits.of(t.betaEff())).orElse("–"));
    }
    double factor = reduction.betaEff(1, features, size);
    return new Row(reduction.spelling(), size, Digits.of(factor), cells);
  }
}
