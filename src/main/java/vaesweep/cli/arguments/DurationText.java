package vaesweep.cli.arguments;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as people write them: {@code 90s}, {@code 10m}, {@code 1h30m}; ISO-8601 too. */
public final class DurationText implements ITypeConverter<Duration> {
  private static final Pattern PARTS =
      Pattern.compile("(\\d+D)?((?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)");

  @Override
  public Duration convert(String text) {
    try {
      Duration duration = duration(text.strip().toUpperCase(Locale.ROOT));
      if (!duration.isZero() && !duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException | ArithmeticException e) {
      throw wrong(text, e);
    }
    throw wrong(text, null);
  }

  private static Duration duration(String text) {
    Matcher parts = PARTS.matcher(text);
    if (text.isEmpty() || !parts.matches()) {
      return Duration.parse(text);
    }
    String days = parts.group(1) == null ? "" : parts.group(1);
    String time = parts.group(2).isEmpty() ? "" : "T" + parts.group(2);
    return Duration.parse("P" + days + time);
  }

  private static TypeConversionException wrong(String text, Exception cause) {
    TypeConversionException wrong =
        new TypeConversionException(
            "found \"" + text + "\", expected a duration such as 90s, 10m, 2h or 1h30m");
    wrong.initCause(cause);
    return wrong;
  }
}
