package vaesweep.theory;

/** Rows of numbers, to be gone through in order. */
public interface Examples {
  /** The number of rows n. */
  int count();

  /** The number of features N of each. */
  int features();

  /** Writes one row's features to {@code into}, shape [N]. */
  void read(int row, float[] into);
}
