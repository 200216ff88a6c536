package vaesweep.spec.file;

import vaesweep.spec.type.Spelled;

/** Whether grey values become black or white before training. */
public enum Binarize implements Spelled {
  NONE("none"),
  /** One from one half up, zero below. */
  THRESHOLD("threshold"),
  /**
   * One with the grey value as probability: a draw per epoch for training rows, one fixed draw for
   * validation rows.
   */
  STOCHASTIC("stochastic");

  private final String spelling;

  Binarize(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
