package vaesweep.spec;

/** An element-wise non-linearity. */
public enum Activation implements Spelled {
  IDENTITY("identity"),
  RELU("relu"),
  /** Slope 0.01 below zero. */
  LEAKY_RELU("leaky_relu"),
  TANH("tanh"),
  /** exp(a) - 1 below zero. */
  ELU("elu"),
  SOFTPLUS("softplus"),
  SIGMOID("sigmoid");

  private final String spelling;

  Activation(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
