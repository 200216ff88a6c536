package vaesweep.spec.json;

import tools.jackson.core.StreamWriteFeature;
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

  private JsonWriter() {}

  /** Returns the text without white space; Maps in their own order. */
  public static String compact(Object value) {
    return COMPACT.writeValueAsString(value);
  }

  /** Returns the text with a line a key, for files that people read. */
  public static String pretty(Object value) {
    return PRETTY.writeValueAsString(value) + "\n";
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
