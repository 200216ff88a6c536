package vaesweep.spec.spread;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The numbers from low to high, both included, each alike, or each order of magnitude alike.
 *
 * @param low the least number; above 0 where logarithmic
 * @param high the largest number, at least {@code low}
 * @param logarithmic whether it is the logarithm that is uniform
 * @param whole whether only integers count
 */
public record Span(double low, double high, boolean logarithmic, boolean whole) implements Spread {
  public Span {
    checkArgument(low <= high, "low must be <= high, but %s > %s", low, high);
    checkArgument(!logarithmic || low > 0, "low must be > 0, but was %s", low);
  }

  /** Real numbers are rounded to six digits of the interval; the ends are exact. */
  @Override
  public double quantile(double share) {
    if (share <= 0 || low == high) {
      return low;
    }
    if (share >= 1) {
      return high;
    }
    // Every integer owns the unit interval that begins with it, so that both ends weigh alike.
    double number = between(share, whole ? high + 1 : high);
    return Math.min(high, Math.max(low, whole ? Math.floor(number) : rounded(number)));
  }

  @Override
  public double count() {
    return whole ? Math.floor(high) - Math.ceil(low) + 1 : Spread.super.count();
  }

  /** Returns the number at a share of the way from low to high, with all its digits. */
  double exact(double share) {
    return between(share, high);
  }

  private double between(double share, double top) {
    if (!logarithmic) {
      return low + share * (top - low);
    }
    double logLow = StrictMath.log(low);
    return StrictMath.exp(logLow + share * (StrictMath.log(top) - logLow));
  }

  /** Rounds to a step that is small against both the number and the interval. */
  private double rounded(double number) {
    double largest = Math.max(Math.abs(low), Math.abs(high));
    return Decimals.rounded(number, Decimals.digits(largest, high - low));
  }
}
