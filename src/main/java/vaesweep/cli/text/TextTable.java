package vaesweep.cli.text;

import com.google.common.base.Strings;
import com.google.common.collect.Iterators;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Rows in columns as wide as their contents; numbers to the right. */
public final class TextTable {
  private static final int MOST_CHARACTERS = 60;

  /** Rows that are in memory at a time, to see how wide they are. */
  private static final int MEASURED_ROWS = 1000;

  private TextTable() {}

  public static void print(List<String> columns, List<List<Object>> rows, PrintStream out) {
    print(columns, rows.iterator(), out);
  }

  /** Prints rows as they come; the first ones decide how wide the columns are. */
  public static void print(List<String> columns, Iterator<List<Object>> rows, PrintStream out) {
    List<List<Object>> first = new ArrayList<>();
    Iterators.addAll(first, Iterators.limit(rows, MEASURED_ROWS));
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    boolean[] right = new boolean[widths.length];
    for (List<Object> row : first) {
      List<String> cells = cells(row);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cells.get(i).length());
        right[i] |= row.get(i) instanceof Number;
      }
    }
    out.println(line(columns, widths, right));
    Iterator<List<Object>> all = Iterators.concat(first.iterator(), rows);
    while (all.hasNext() && !out.checkError()) {
      out.println(line(cells(all.next()), widths, right));
    }
  }

  private static List<String> cells(List<Object> row) {
    List<String> cells =
        new ArrayList<>(row.stream().map(TextTable::text).map(TextTable::oneLine).toList());
    cells.subList(0, cells.size() - 1).replaceAll(TextTable::shortened);
    return cells;
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
