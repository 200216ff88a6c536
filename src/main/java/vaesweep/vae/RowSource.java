package vaesweep.vae;

/** Rows in a fixed order. */
public interface RowSource {
  /** The number of rows. */
  int count();

  /** Writes one row's features, values in [0, 1], to the beginning of {@code into}. */
  void gather(int row, float[] into);
}
