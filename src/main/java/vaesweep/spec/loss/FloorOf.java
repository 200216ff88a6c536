package vaesweep.spec.loss;

import vaesweep.spec.type.Spelled;

/** What a floor of free bits is of. */
public enum FloorOf implements Spelled {
  /** Each unit has its own. */
  UNIT("unit"),
  /** The rate, which is the sum over units, has one. */
  TOTAL("total");

  private final String spelling;

  FloorOf(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
