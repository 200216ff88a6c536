package vaesweep.spec;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The canonical form of values that JSON can spell in several ways. */
final class Canonical {
  /**
   * Jackson's own shortest-digits writer: {@code Double.toString} differs between Java versions.
   */
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writer().with(StreamWriteFeature.USE_FAST_DOUBLE_WRITER);

  private Canonical() {}

  static String json(Object value) {
    return WRITER.writeValueAsString(value);
  }

  /**
   * A whole number as a Long, so that {@code 1} and {@code 1.0} are one value; anything else as a
   * Double.
   */
  static Object number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? (Object) (long) value
        : (Object) value;
  }
}
