package vaesweep.spec.schedule;

import vaesweep.spec.type.Spelled;

/** How often an annealing's share is updated. */
public enum Granularity implements Spelled {
  /** At every optimiser step. */
  STEP("step"),
  /** At the start of every epoch: a staircase. */
  EPOCH("epoch");

  private final String spelling;

  Granularity(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }

  double time(double epoch) {
    return this == EPOCH ? Math.floor(epoch) : epoch;
  }
}
