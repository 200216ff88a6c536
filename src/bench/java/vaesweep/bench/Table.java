package vaesweep.bench;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as Markdown: the first column to the left, all others to the right. */
final class Table {
  private final List<List<String>> lines = new ArrayList<>();

  Table(String... columns) {
    lines.add(List.of(columns));
  }

  void add(String... cells) {
    lines.add(List.of(cells));
  }

  @Override
  public String toString() {
    int columns = lines.get(0).size();
    int[] widths = new int[columns];
    lines.forEach(line -> Arrays.setAll(widths, i -> Math.max(widths[i], line.get(i).length())));
    String rule =
        IntStream.range(0, columns)
            .mapToObj(i -> "-".repeat(widths[i] + 1) + (i == 0 ? "-" : ":"))
            .collect(Collectors.joining("|", "|", "|\n"));
    StringBuilder text = new StringBuilder(line(lines.get(0), widths)).append(rule);
    lines.stream().skip(1).forEach(line -> text.append(line(line, widths)));
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(
            i ->
                i == 0
                    ? Strings.padEnd(cells.get(i), widths[i], ' ')
                    : Strings.padStart(cells.get(i), widths[i], ' '))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Returns the number with that many decimals. */
  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** Returns a factor, such as {@code 2.31 ×}. */
  static String times(double factor) {
    return number(factor, 2) + " ×";
  }
}
