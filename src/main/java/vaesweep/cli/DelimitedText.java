package vaesweep.cli;

import java.io.PrintStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vaesweep.storage.query.Table;

/** Rows as comma-separated values (RFC 4180), values whole, nothing for NULL, bytes in base 64. */
final class DelimitedText {
  private DelimitedText() {}

  static void print(Table table, PrintStream out) {
    out.println(line(table.columns()));
    table.rows().forEach(row -> out.println(line(row)));
  }

  private static String line(List<?> values) {
    return values.stream().map(DelimitedText::cell).collect(Collectors.joining(","));
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof byte[] bytes
            ? Base64.getEncoder().encodeToString(bytes)
            : value.toString();
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
