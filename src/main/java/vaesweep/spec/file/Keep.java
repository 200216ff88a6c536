package vaesweep.spec.file;

import vaesweep.spec.type.Spelled;

/** Which complete trials' networks stay in the database. */
public enum Keep implements Spelled {
  /** Those of trials that no other of the same likelihood beats in distortion and rate. */
  FRONTIER("frontier"),
  ALL("all"),
  NONE("none");

  private final String spelling;

  Keep(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
