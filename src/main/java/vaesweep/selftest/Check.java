package vaesweep.selftest;

/**
 * One number held against what it must be.
 *
 * @param quantity what it is, such as {@code rate}
 * @param ours as measured
 * @param exact from the closed form
 * @param below how far {@code ours} may be below
 * @param above how far {@code ours} may be above
 */
public record Check(String quantity, double ours, double exact, double below, double above) {
  /** One that may be off in both directions alike. */
  static Check near(String quantity, double ours, double exact, double tolerance) {
    return new Check(quantity, ours, exact, tolerance, tolerance);
  }

  /** Whether it holds; a number that is none does not. */
  public boolean holds() {
    return ours >= exact - below && ours <= exact + above;
  }
}
