package vaesweep.data;

import vaesweep.trial.DataFacts;

/** The rows of a data set. */
public final class Dataset {
  private final DataFacts facts;
  private final byte[] train;
  private final byte[] validation;

  /**
   * @param train shape [trainRows, features], row by row, a byte 0–255 a feature; not copied
   * @param validation the same, shape [validationRows, features]
   */
  public Dataset(DataFacts facts, byte[] train, byte[] validation) {
    this.facts = facts;
    this.train = train;
    this.validation = validation;
  }

  public DataFacts facts() {
    return facts;
  }

  /** The training rows, shared: never to be written to. */
  byte[] train() {
    return train;
  }

  /** The validation rows, shared: never to be written to. */
  byte[] validation() {
    return validation;
  }
}
