package vaesweep.diagnosis.words;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Amounts as people read them. */
public final class Amounts {
  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");

  /** Beyond so many digits behind the point a size is told in bytes. */
  private static final int EXACT = 4;

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
        : seconds(took.toNanos() / 1e9);
  }

  /** Nothing but no time is 0. */
  private static String seconds(double seconds) {
    return seconds > 0 && seconds < 0.05
        ? "under 0.1 s"
        : String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /**
   * Returns a size as {@link #size}, with as many digits as tell it from another that differs, such
   * as {@code 0.4 MB} beside what is {@code 0.3 MB}.
   */
  public static String size(long bytes, long beside) {
    String text = size(bytes);
    for (int digits = 1; digits < EXACT && bytes != beside && text.equals(size(beside)); digits++) {
      String exact = precise(bytes, digits);
      if (!exact.equals(precise(beside, digits))) {
        return exact;
      }
    }
    return bytes != beside && text.equals(size(beside)) ? bytes + " bytes" : text;
  }

  private static String precise(long bytes, int digits) {
    int unit = unit(bytes);
    return String.format(
        Locale.ROOT, "%." + digits + "f %s", bytes / Math.pow(1000, unit), UNITS.get(unit));
  }

  private static int unit(long bytes) {
    int unit = 0;
    for (double number = bytes; number >= 999.5 && unit < UNITS.size() - 1; number /= 1000) {
      unit++;
    }
    return unit;
  }

  /** Returns a size of about two digits in powers of 1000, such as {@code 87 MB}. */
  public static String size(long bytes) {
    int unit = unit(bytes);
    double number = bytes / Math.pow(1000, unit);
    String format = unit > 0 && number < 9.95 ? "%.1f %s" : "%.0f %s";
    return bytes == 1 ? "1 byte" : String.format(Locale.ROOT, format, number, UNITS.get(unit));
  }
}
