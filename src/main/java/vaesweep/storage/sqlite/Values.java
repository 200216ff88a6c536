package vaesweep.storage.sqlite;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.type.Spelled;

/** How the product's values look in SQL. */
final class Values {
  /** Always milliseconds, so that texts sort as times do. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Values() {}

  /** Returns what to bind: numbers, text, bytes, or null where there is no number. */
  static Object toSql(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : null;
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? toSql(number.getAsDouble()) : null;
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Values::toSql).orElse(null);
    }
    if (value instanceof Spelled choice) {
      return choice.spelling();
    }
    return value instanceof Instant time ? TIME.format(time) : value;
  }
}
