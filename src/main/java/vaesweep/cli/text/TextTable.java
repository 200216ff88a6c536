package vaesweep.cli.text;

import com.google.common.base.Strings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows in columns as wide as their contents; numbers to the right. */
public final class TextTable {
  private static final int MOST_CHARACTERS = 60;

  private TextTable() {}

  public static void print(List<String> columns, List<List<Object>> rows, PrintStream out) {
    List<List<String>> cells = new ArrayList<>();
    for (List<Object> row : rows) {
      List<String> line =
          new ArrayList<>(row.stream().map(TextTable::text).map(TextTable::oneLine).toList());
      line.subList(0, line.size() - 1).replaceAll(TextTable::shortened);
      cells.add(line);
    }
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    boolean[] right = new boolean[widths.length];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      right[i] = rows.stream().map(row -> row.get(column)).anyMatch(Number.class::isInstance);
    }
    out.println(line(columns, widths, right));
    cells.forEach(row -> out.println(line(row, widths, right)));
  }

  private static String line(List<String> cells, int[] widths, boolean[] right) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(
          right[i] ? Strings.padStart(cell, widths[i], ' ') : Strings.padEnd(cell, widths[i], ' '));
      line.append("  ");
    }
    return line.toString().stripTrailing();
  }

  /** Returns a value as people read it: six significant digits, nothing for NULL. */
  public static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof byte[] bytes) {
      return "<" + bytes.length + " bytes>";
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? String.format(Locale.ROOT, "%d", number.longValue())
          : new java.math.BigDecimal(number, new java.math.MathContext(6))
              .stripTrailingZeros()
              .toString();
    }
    return value.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Cells but the last are of bearable length; csv and json give values whole. */
  private static String shortened(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS - 1) + "…" : text;
  }
}
