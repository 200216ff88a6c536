package vaesweep.words.query;

import java.io.PrintStream;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values, quoted as RFC 4180 says, below a header; values whole, bytes in
 * base 64, lines ended by a line feed on every system. NULL is nothing and an empty text is "", so
 * that they can be told apart; a line of one NULL is "" too, for many readers skip empty lines.
 */
public final class DelimitedText {
  private DelimitedText() {}

  static void print(List<String> columns, Iterator<List<Object>> rows, PrintStream out) {
    out.print(line(columns) + "\n");
    while (rows.hasNext() && !out.checkError()) {
      out.print(line(rows.next()) + "\n");
    }
  }

  private static String line(List<?> values) {
    String line = values.stream().map(DelimitedText::cell).collect(Collectors.joining(","));
    return line.isEmpty() ? "\"\"" : line;
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof byte[] bytes
            ? Base64.getEncoder().encodeToString(bytes)
            : value.toString();
    boolean plain =
        !text.isEmpty()
            && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
