package vaesweep.spec.spread;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rounding of decimal digits, the same on every machine. */
final class Decimals {
  /** Six digits are enough to tell trials apart, and can be copied by hand. */
  private static final int SIGNIFICANT = 6;

  /** As many as every double keeps. */
  static final int MOST = 15;

  private Decimals() {}

  /** Rounds to significant digits. */
  static double rounded(double number, int digits) {
    return new BigDecimal(number).round(new MathContext(digits)).doubleValue();
  }

  /**
   * Returns how many digits of numbers of a magnitude are small against their spread too.
   *
   * @param magnitude the largest absolute number
   * @param width of the interval that they come from
   */
  static int digits(double magnitude, double width) {
    double ratio = magnitude / width;
    int narrowness = ratio > 1 && Double.isFinite(ratio) ? exponent(ratio) - 1 : 0;
    return Math.min(MOST, SIGNIFICANT + Math.max(0, narrowness));
  }

  /** How many digits stand before the decimal point. */
  private static int exponent(double number) {
    BigDecimal exact = new BigDecimal(number);
    return exact.precision() - exact.scale();
  }
}
