package vaesweep.spec;

/** The decoder's distribution p(x|z), which names the reconstruction term. */
public enum Likelihood implements Spelled {
  /** One Bernoulli variable per feature, from its logit. */
  BERNOULLI("bernoulli"),
  /** The summed squared error as people write it; it is a Gaussian with variance one half. */
  MSE("mse");

  private final String spelling;

  Likelihood(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
