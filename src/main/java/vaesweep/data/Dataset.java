package vaesweep.data;

import vaesweep.trial.data.DataFacts;

/**
 * A data set in memory: one byte a feature, read once, never written to, and so shared by all
 * threads.
 */
public final class Dataset {
  private static final long TRAIN_DRAW = 1;
  private static final long VALIDATION_DRAW = 2;

  private final DataFacts facts;
  private final Levels train;
  private final Levels validation;

  /**
   * @param train shape [trainRows, features], row by row, a byte 0–255 a feature; not copied
   * @param validation the same, shape [validationRows, features]
   * @throws IllegalArgumentException if the arrays have not the length the facts promise
   */
  public Dataset(DataFacts facts, byte[] train, byte[] validation) {
    this(facts, new Levels(train, Levels.WHITEST), new Levels(validation, Levels.WHITEST));
  }

  Dataset(DataFacts facts, Levels train, Levels validation) {
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

  private Rows rows(Levels levels, long seed, boolean fixed) {
    int features = facts.features();
    return switch (facts.binarize()) {
      case NONE -> ScaledRows.grey(levels, features);
      case THRESHOLD -> ScaledRows.threshold(levels, features);
      case STOCHASTIC -> new DrawnRows(levels, features, seed, fixed);
    };
  }

  private static Levels checked(String split, Levels levels, int rows, int features) {
    long expected = (long) rows * features;
    if (levels.values().length != expected) {
      throw new IllegalArgumentException(
          split + " must have " + expected + " bytes, but had " + levels.values().length);
    }
    return levels;
  }
}
