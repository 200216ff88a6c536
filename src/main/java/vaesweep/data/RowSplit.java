package vaesweep.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vaesweep.spec.file.Split;

/**
 * Which rows are trained on and which measured on, none in both. The share of each label is the
 * same in both, up to a row. It depends on nothing but the number of rows, their labels, and the
 * split.
 *
 * @param train row numbers from 0, ascending
 * @param validation the same
 */
record RowSplit(int[] train, int[] validation) {
  /**
   * How many rows of a label, counted from 0, are split off, and what is left of a row that it
   * cannot be split.
   */
  private record Share(int label, List<Integer> rows, int whole, double rest) {}

  /**
   * Splits rows.
   *
   * @param labels one a row, or none
   * @throws IllegalArgumentException if there are fewer than two rows
   */
  static RowSplit of(int rows, List<String> labels, Split split) {
    if (rows < 2) {
      throw new IllegalArgumentException(rows + " rows cannot be split");
    }
    int wanted = (int) Math.max(1, Math.min(rows - 1L, Math.round(rows * split.validation())));
    List<Share> shares = new ArrayList<>();
    for (List<Integer> alike : byLabel(rows, labels)) {
      double exact = (double) wanted * alike.size() / rows;
      Collections.shuffle(alike, new Random(split.seed())); // an algorithm that Java fixes
      shares.add(new Share(shares.size(), alike, (int) exact, exact - (int) exact));
    }
    List<Share> byRest = new ArrayList<>(shares);
    Collections.shuffle(byRest, new Random(split.seed())); // of equal rests none comes first
    byRest.sort(Comparator.comparingDouble(Share::rest).reversed());
    int missing = wanted - shares.stream().mapToInt(Share::whole).sum();
    Set<Integer> rounded =
        byRest.subList(0, missing).stream().map(Share::label).collect(Collectors.toSet());
    boolean[] off = new boolean[rows];
    for (Share share : shares) {
      int count = share.whole() + (rounded.contains(share.label()) ? 1 : 0);
      share.rows().subList(0, count).forEach(row -> off[row] = true);
    }
    return new RowSplit(
        IntStream.range(0, rows).filter(row -> !off[row]).toArray(),
        IntStream.range(0, rows).filter(row -> off[row]).toArray());
  }

  private static Collection<List<Integer>> byLabel(int rows, List<String> labels) {
    Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
    for (int row = 0; row < rows; row++) {
      byLabel
          .computeIfAbsent(labels.isEmpty() ? "" : labels.get(row), label -> new ArrayList<>())
          .add(row);
    }
    return byLabel.values();
  }
}
