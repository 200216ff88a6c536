package vaesweep.spec.json;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes Strings, numbers, Lists and Maps as JSON text, the same on every Java version. */
public final class JsonWriter {
  /**
   * Jackson's own shortest-digits writer: {@code Double.toString} differs between Java versions.
   */
  private static final ObjectWriter COMPACT =
      JsonMapper.builder().build().writer().with(StreamWriteFeature.USE_FAST_DOUBLE_WRITER);

  private static final ObjectWriter PRETTY =
      COMPACT.with(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectNameValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** Characters that stand for themselves. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z').or(CharMatcher.anyOf("_/-0123456789")).precomputed();

  private JsonWriter() {}

  /** Returns the text without white space; Maps in their own order. */
  public static String compact(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /** As {@link #COMPACT} does, which would cost a plan of 100,000 trials seconds. */
  private static void write(Object value, StringBuilder text) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, text);
    } else if (value instanceof List<?> list) {
      writeList(list, text);
    } else if (value instanceof Long whole) {
      text.append(whole.longValue());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      text.append(NumberOutput.toString(number, true));
    } else if (value instanceof String word && PLAIN.matchesAllOf(word)) {
      text.append('"').append(word).append('"');
    } else {
      text.append(COMPACT.writeValueAsString(value));
    }
  }

  /** Returns the text with a line a key, for files that people read. */
  public static String pretty(Object value) {
    return PRETTY.writeValueAsString(value) + "\n";
  }

  private static void writeMap(Map<?, ?> map, StringBuilder text) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(before);
      write(entry.getKey(), text);
      text.append(':');
      write(entry.getValue(), text);
      before = ',';
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private static void writeList(List<?> list, StringBuilder text) {
    char before = '[';
    for (Object item : list) {
      text.append(before);
      write(item, text);
      before = ',';
    }
    text.append(list.isEmpty() ? "[]" : "]");
  }

  /**
   * A whole number as a Long, so that {@code 1} and {@code 1.0} are one value; anything else as a
   * Double.
   */
  public static Object number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? (Object) (long) value
        : (Object) value;
  }
}
