package vaesweep.data;

/** Rows of features in [0, 1], made of the shared bytes when a batch asks for them. */
public interface Rows {
  /** Returns how many rows there are. */
  int count();

  /**
   * Writes some rows behind one another.
   *
   * @param epoch epochs done before this one; a stochastic draw differs from epoch to epoch, unless
   *     it is fixed
   * @param rows row numbers, from 0
   * @param from the first entry of {@code rows} to take
   * @param to the entry behind the last
   * @param target receives shape [to − from, features] from its start
   */
  void gather(int epoch, int[] rows, int from, int to, float[] target);
}
