package vaesweep.spec;

/** The decoder's distribution p(x|z), which names the reconstruction term. */
public enum Likelihood implements Spelled {
  /** One Bernoulli variable per feature, from its logit. */
  BERNOULLI("bernoulli", false),
  /** The summed squared error as people write it; it is a Gaussian with variance one half. */
  MSE("mse", true);

  private final String spelling;
  private final boolean takesOutputActivation;

  Likelihood(String spelling, boolean takesOutputActivation) {
    this.spelling = spelling;
    this.takesOutputActivation = takesOutputActivation;
  }

  /** Whether the decoder's output has an activation of the user's choice; else it is a logit. */
  public boolean takesOutputActivation() {
    return takesOutputActivation;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
