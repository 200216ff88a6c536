package vaesweep.data;

import vaesweep.trial.DataFacts;

/**
 * A data set in memory: one byte a feature, read once, never written to, and so shared by all
 * threads.
 */
public final class Dataset {
  private static final long TRAIN_DRAW = 1;
  private static final long VALIDATION_DRAW = 2;

  private final DataFacts facts;
  private final byte[] train;
  private final byte[] validation;

  /**
   * @param train shape [trainRows, features], row by row, a byte 0–255 a feature; not copied
   * @param validation the same, shape [validationRows, features]
   * @throws IllegalArgumentException if the arrays have not the length the facts promise
   */
  public Dataset(DataFacts facts, byte[] train, byte[] validation) {
    this.facts = facts;
    this.train = checked("train", train, facts.trainRows(), facts.features());
    this.validation = checked("validation", validation, facts.validationRows(), facts.features());
  }

  public DataFacts facts() {
    return facts;
  }

  /**
   * The rows to train on.
   *
   * @param seed the trial's, for a stochastic draw
   */
  public Rows train(long seed) {
    return rows(train, seed, false);
  }

  /** The training rows as they are measured: a stochastic draw is the same for every trial. */
  public Rows trainFixed() {
    return rows(train, TRAIN_DRAW, true);
  }

  /** The validation rows: a stochastic draw is the same for every trial and epoch. */
  public Rows validation() {
    return rows(validation, VALIDATION_DRAW, true);
  }

  private Rows rows(byte[] bytes, long seed, boolean fixed) {
    int features = facts.features();
    return switch (facts.binarize()) {
      case NONE -> ScaledRows.grey(bytes, features);
      case THRESHOLD -> ScaledRows.threshold(bytes, features);
      case STOCHASTIC -> new DrawnRows(bytes, features, seed, fixed);
    };
  }

  private static byte[] checked(String split, byte[] bytes, int rows, int features) {
    long expected = (long) rows * features;
    if (bytes.length != expected) {
      throw new IllegalArgumentException(
          split + " must have " + expected + " bytes, but had " + bytes.length);
    }
    return bytes;
  }
}
