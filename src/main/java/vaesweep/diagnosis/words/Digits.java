package vaesweep.diagnosis.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers with the digits that a reader can use. */
public final class Digits {
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-4;

  private Digits() {}

  /** Returns at most four significant digits, such as {@code 0.784}, {@code 1568}, {@code 2e-7}. */
  public static String of(double value) {
    return significant(value, 4);
  }

  /**
   * Returns at most {@code digits} significant digits without trailing zeros, with a minus sign,
   * not a hyphen, where they are below 0.
   */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return "not finite";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    double size = rounded.abs().doubleValue();
    boolean plain = size >= SMALL && size < LARGE;
    String unsigned = plain ? rounded.abs().toPlainString() : withExponent(rounded.abs());
    return rounded.signum() < 0 ? "−" + unsigned : unsigned;
  }

  private static String withExponent(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /**
   * Returns nats with two decimals, such as {@code 258.31}; large ones as {@link #of} does, such as
   * {@code 7.34e8}.
   */
  public static String nats(double value) {
    if (Math.abs(value) >= LARGE) {
      return of(value);
    }
    return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value).replace('-', '−');
  }

  /** Returns a share as a percentage with at most two digits, such as {@code 49%}. */
  public static String percent(double share) {
    return significant(100 * share, 2) + "%";
  }

  /** Returns a part of a whole as a percentage that is 0% of nothing and 100% of all alone. */
  public static String share(long part, long whole) {
    long percent = Math.round(100.0 * part / whole);
    if (part > 0 && percent == 0) {
      return "under 1%";
    }
    return part < whole && percent == 100 ? "over 99%" : percent + "%";
  }

  /** Returns a duration in words, such as {@code 1 min 12 s}. */
  public static String duration(double seconds) {
    if (seconds < 60) {
      return significant(seconds, 2) + " s";
    }
    long whole = Math.round(seconds);
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
