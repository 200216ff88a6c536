package vaesweep.sweep.file;

import vaesweep.data.Rows;
import vaesweep.theory.Examples;

/** The rows of a split, in order. */
final class DataExamples implements Examples {
  private final Rows rows;
  private final int features;
  private final int[] one = new int[1];

  DataExamples(Rows rows, int features) {
    this.rows = rows;
    this.features = features;
  }

  @Override
  public int count() {
    return rows.count();
  }

  @Override
  public int features() {
    return features;
  }

  @Override
  public void read(int row, float[] into) {
    one[0] = row;
    rows.gather(0, one, 0, 1, into);
  }
}
