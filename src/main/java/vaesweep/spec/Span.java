package vaesweep.spec;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers from low to high, both included, and how they are spread.
 *
 * @param low the least number; above 0 where the distribution is logarithmic
 * @param high the largest number, at least {@code low}
 * @param distribution how a random search, or a grid, spreads its numbers
 * @param whole whether only integers count
 */
public record Span(double low, double high, Distribution distribution, boolean whole) {
  /** Six digits are enough to tell trials apart, and can be copied by hand. */
  private static final int SIGNIFICANT_DIGITS = 6;

  private static final int MOST_DIGITS = 15;

  public Span {
    Require.atLeast("high", high, low);
  }

  /**
   * Returns the number below which a share of the distribution lies. Real numbers are rounded to
   * six digits of the interval; the ends are exact.
   *
   * @param share in [0, 1]
   */
  double quantile(double share) {
    if (share <= 0 || low == high) {
      return low;
    }
    if (share >= 1) {
      return high;
    }
    // Every integer owns the unit interval that begins with it, so that both ends weigh alike.
    double top = whole ? high + 1 : high;
    double number =
        distribution == Distribution.LOG_UNIFORM
            ? geometric(top, share)
            : low + share * (top - low);
    return Math.min(high, Math.max(low, whole ? Math.floor(number) : rounded(number)));
  }

  private double geometric(double top, double share) {
    double logLow = StrictMath.log(low);
    return StrictMath.exp(logLow + share * (StrictMath.log(top) - logLow));
  }

  /** Rounds to a step that is small against both the number and the interval. */
  private double rounded(double number) {
    int narrowness = magnitude(Math.max(Math.abs(low), Math.abs(high)) / (high - low)) - 1;
    int digits = Math.min(MOST_DIGITS, SIGNIFICANT_DIGITS + Math.max(0, narrowness));
    return new BigDecimal(number).round(new MathContext(digits)).doubleValue();
  }

  /** The exponent of the first decimal digit. */
  private static int magnitude(double number) {
    BigDecimal exact = new BigDecimal(number);
    return exact.precision() - exact.scale();
  }
}
