package vaesweep.spec.network;

import vaesweep.spec.type.Spelled;

/** What the encoder's second head says of the posterior's width. */
public enum PosteriorScale implements Spelled {
  /** The log of the variance. */
  LOG_VARIANCE("log_variance"),
  /** The standard deviation, through softplus. */
  SOFTPLUS("softplus");

  private final String spelling;

  PosteriorScale(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
