package vaesweep.spec.network;

import vaesweep.spec.type.Spelled;

/** An element-wise non-linearity. */
public enum Activation implements Spelled {
  IDENTITY("identity", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  RELU("relu", 0, Double.POSITIVE_INFINITY),
  /** Slope 0.01 below zero. */
  LEAKY_RELU("leaky_relu", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  TANH("tanh", -1, 1),
  /** exp(a) - 1 below zero. */
  ELU("elu", -1, Double.POSITIVE_INFINITY),
  SOFTPLUS("softplus", 0, Double.POSITIVE_INFINITY),
  SIGMOID("sigmoid", 0, 1);

  private final String spelling;
  private final double least;
  private final double greatest;

  Activation(String spelling, double least, double greatest) {
    this.spelling = spelling;
    this.least = least;
    this.greatest = greatest;
  }

  /** Returns the bound below which no value lies. */
  public double least() {
    return least;
  }

  /** Returns the bound above which no value lies. */
  public double greatest() {
    return greatest;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
