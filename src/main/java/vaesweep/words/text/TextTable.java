package vaesweep.words.text;

import com.google.common.base.Strings;
import com.google.common.collect.Iterators;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Rows in columns as wide as their contents; numbers to the right. */
public final class TextTable {
  private static final int MOST_CHARACTERS = 60;

  /** Of a cell that must be longer, what is shown beyond what others begin with too. */
  private static final int BEYOND_ALIKE = 20;

  /** Rows that are in memory at a time, to see how wide they are. */
  private static final int MEASURED_ROWS = 1000;

  private TextTable() {}

  /** Prints rows with all cells whole. */
  public static void print(List<String> columns, List<List<Object>> rows, PrintStream out) {
    int[] whole = new int[columns.size()];
    Arrays.fill(whole, Integer.MAX_VALUE);
    print(columns, rows, Collections.emptyIterator(), whole, out);
  }

  /**
   * Prints rows as they come; the first ones decide how wide the columns are. Long cells are cut,
   * but where two of a column would then read alike; csv and json give values whole.
   */
  public static void print(List<String> columns, Iterator<List<Object>> rows, PrintStream out) {
    List<List<Object>> first = new ArrayList<>();
    Iterators.addAll(first, Iterators.limit(rows, MEASURED_ROWS));
    int[] longest = new int[columns.size()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = i == longest.length - 1 ? Integer.MAX_VALUE : longest(column(first, i));
    }
    print(columns, first, rows, longest, out);
  }

  private static void print(
      List<String> columns,
      List<List<Object>> first,
      Iterator<List<Object>> rest,
      int[] longest,
      PrintStream out) {
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    boolean[] right = new boolean[widths.length];
    for (List<Object> row : first) {
      List<String> cells = cells(row, longest);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cells.get(i).length());
        right[i] |= row.get(i) instanceof Number;
      }
    }
    out.println(line(columns, widths, right));
    first.forEach(row -> out.println(line(cells(row, longest), widths, right)));
    while (rest.hasNext() && !out.checkError()) {
      out.println(line(whole(rest.next()), widths, right)); // what it could be taken for is unknown
    }
  }

  private static NavigableSet<String> column(List<List<Object>> rows, int index) {
    NavigableSet<String> cells = new TreeSet<>();
    rows.forEach(row -> cells.add(oneLine(text(row.get(index)))));
    return cells;
  }

  /** Returns how long cells may be so that all that differ are told apart. */
  private static int longest(NavigableSet<String> cells) {
    int alike = 0;
    String before = "";
    for (String cell : cells) {
      alike = Math.max(alike, Strings.commonPrefix(before, cell).length());
      before = cell;
    }
    return alike < MOST_CHARACTERS - 1 ? MOST_CHARACTERS : alike + BEYOND_ALIKE;
  }

  private static List<String> cells(List<Object> row, int[] longest) {
    List<String> cells = whole(row);
    for (int i = 0; i < longest.length; i++) {
      cells.set(i, shortened(cells.get(i), longest[i]));
    }
    return cells;
  }

  private static List<String> whole(List<Object> row) {
    return new ArrayList<>(row.stream().map(TextTable::text).map(TextTable::oneLine).toList());
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

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
  }
}
