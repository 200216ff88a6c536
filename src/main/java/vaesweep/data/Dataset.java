package vaesweep.data;

import java.util.List;
import vaesweep.trial.data.DataFacts;

/**
 * A data set in memory: read once, never written to, and so shared by all threads. Grey images are
 * one byte a feature, others a float.
 */
public final class Dataset {
  private static final long TRAIN_DRAW = 1;
  private static final long VALIDATION_DRAW = 2;

  private final DataFacts facts;
  private final FeatureValues train;
  private final FeatureValues validation;
  private final List<String> notes;
  private final boolean share;

  /**
   * @param train shape [trainRows, features], row by row, a byte 0–255 a feature; not copied
   * @param validation the same, shape [validationRows, features]
   * @throws IllegalArgumentException if the arrays have not the length the facts promise
   */
  public Dataset(DataFacts facts, byte[] train, byte[] validation) {
    this(facts, new Levels(train, Levels.WHITEST), new Levels(validation, Levels.WHITEST));
  }

  Dataset(DataFacts facts, FeatureValues train, FeatureValues validation) {
    this(facts, train, validation, List.of());
  }

  /**
   * @param notes sentences about what was found in the files and decided
   */
  Dataset(DataFacts facts, FeatureValues train, FeatureValues validation, List<String> notes) {
    this.facts = facts;
    this.train = checked("train", train, facts.trainRows(), facts.features());
    this.validation = checked("validation", validation, facts.validationRows(), facts.features());
    this.notes = List.copyOf(notes);
    share = train.isShare() && validation.isShare();
  }

  public DataFacts facts() {
    return facts;
  }

  /** Sentences about what was found in the files and decided. */
  public List<String> notes() {
    return notes;
  }

  /** Whether every feature is from 0 to 1, as shares of white are. */
  public boolean isShare() {
    return share;
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

  private Rows rows(FeatureValues values, long seed, boolean fixed) {
    return values.rows(facts.features(), facts.binarize(), seed, fixed);
  }

  private static FeatureValues checked(String split, FeatureValues values, int rows, int features) {
    long expected = (long) rows * features;
    if (values.length() != expected) {
      throw new IllegalArgumentException(
          split + " must have " + expected + " features, but had " + values.length());
    }
    return values;
  }
}
