package vaesweep.spec.spread;

/** Numbers between two ends, and how they are spread. */
public sealed interface Spread permits Span, Steps, Bell {
  /**
   * Returns the number below which a share of the distribution lies: its inverse CDF, rounded to
   * what people copy by hand.
   *
   * @param share in [0, 1]
   */
  double quantile(double share);

  /**
   * Returns the number that a grid takes: from low to high in equal steps, or by equal factors
   * where the distribution is logarithmic.
   *
   * @param share in [0, 1]; 0 is the low end and 1 the high one
   */
  default double point(double share) {
    return quantile(share);
  }

  /** Returns an upper bound of how many numbers there are; infinite where they are real. */
  default double count() {
    return Double.POSITIVE_INFINITY;
  }
}
