package vaesweep.sweep.network;

import java.util.List;
import java.util.stream.IntStream;

/** The columns of arrays in a .csv. */
final class ColumnNames {
  private ColumnNames() {}

  /** Returns the names {@code NAME_1} to {@code NAME_count}. */
  static List<String> of(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + "_" + i).toList();
  }
}
