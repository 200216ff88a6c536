package vaesweep.spec;

/** How a random search spreads its draws over a range; the names are those of W&B sweeps. */
public enum Distribution implements Spelled {
  /** Every value alike. */
  UNIFORM("uniform"),
  /** The logarithm of the value is uniform. */
  LOG_UNIFORM("log_uniform_values"),
  /** Every integer from low to high alike, both included. */
  INT_UNIFORM("int_uniform");

  private final String spelling;

  Distribution(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
