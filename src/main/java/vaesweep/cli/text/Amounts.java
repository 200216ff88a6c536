package vaesweep.cli.text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Amounts as people read them. */
public final class Amounts {
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");

  private Amounts() {}

  /** Returns a count with its noun, such as {@code 1 trial}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns a time in its two largest units, such as {@code 3 min 20 s}. */
  public static String duration(Duration took) {
    if (took.toHours() > 0) {
      return took.toHours() + " h " + took.toMinutesPart() + " min";
    }
    return took.toMinutes() > 0
        ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
        : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
  }

  /** Returns a size of about two digits in powers of 1000, such as {@code 87 MB}. */
  public static String size(long bytes) {
    double number = bytes;
    int unit = 0;
    while (number >= 999.5 && unit < UNITS.size() - 1) {
      number /= 1000;
      unit++;
    }
    String format = unit > 0 && number < 9.95 ? "%.1f %s" : "%.0f %s";
    return String.format(Locale.ROOT, format, number, UNITS.get(unit));
  }
}
