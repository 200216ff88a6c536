package vaesweep.data;

import vaesweep.spec.file.Binarize;

/** The features of a split in memory, never written to, and so shared by all threads. */
interface FeatureValues {
  /** Returns how many there are, over all rows. */
  int length();

  /** Returns the share of features strictly between 0 and 1. */
  double interiorShare();

  /** Whether none is below 0 or above 1. */
  boolean isShare();

  /**
   * Returns rows of them.
   *
   * @param features of one row
   * @param seed of a stochastic draw
   * @param fixed whether every epoch gets the same draw
   */
  Rows rows(int features, Binarize binarize, long seed, boolean fixed);
}
