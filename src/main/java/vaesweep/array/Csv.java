package vaesweep.array;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vaesweep.spec.json.JsonWriter;

/** Comma-separated numbers under a line of names. */
public final class Csv {
  private Csv() {}

  /**
   * Returns the file, every number in the fewest digits that give it back.
   *
   * @param columns their names
   * @param values shape [rows, columns]
   */
  public static byte[] of(List<String> columns, float[] values) {
    StringBuilder text =
        new StringBuilder(columns.stream().map(Csv::quoted).collect(Collectors.joining(",")))
            .append('\n');
    float[] row = new float[columns.size()];
    for (int from = 0; from < values.length; from += row.length) {
      System.arraycopy(values, from, row, 0, row.length);
      String list = JsonWriter.compact(row); // Float.toString differs between Java versions
      text.append(list, 1, list.length() - 1).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A name as RFC 4180 has it. */
  private static String quoted(String name) {
    return CharMatcher.anyOf(",;\t\"\r\n").matchesNoneOf(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }
}
