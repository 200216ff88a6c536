package vaesweep.train;

import vaesweep.data.Rows;
import vaesweep.vae.RowSource;

/** The first rows of a split, in order. */
final class FirstRows implements RowSource {
  private final Rows rows;
  private final int[] order;

  FirstRows(Rows rows, int count) {
    this.rows = rows;
    order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
  }

  @Override
  public int count() {
    return order.length;
  }

  @Override
  public void gather(int row, float[] into) {
    rows.gather(0, order, row, row + 1, into);
  }
}
