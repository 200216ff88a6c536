package vaesweep.vae;

import java.util.Optional;
import vaesweep.data.DataFailure;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.data.Rows;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;

/** Batches of real images: the training rows of the bundled data, in order. */
final class BundledImages {
  static final int FEATURES = 784;
  private final Rows rows;

  private BundledImages(Rows rows) {
    this.rows = rows;
  }

  static BundledImages open() {
    DataChoice choice = new DataChoice("fashion-mnist-12k", Optional.empty(), Binarize.NONE);
    try {
      return new BundledImages(DataSets.open(choice, DataProgress.NONE).train(0));
    } catch (DataFailure e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns rows {@code from} to {@code from + count − 1}. */
  RowSource batch(int from, int count) {
    return new RowSource() {
      @Override
      public int count() {
        return count;
      }

      @Override
      public void gather(int row, float[] into) {
        rows.gather(0, new int[] {from + row}, 0, 1, into);
      }
    };
  }

  /** Returns all rows behind one another. */
  static float[] flat(RowSource batch) {
    float[] all = new float[batch.count() * FEATURES];
    float[] row = new float[FEATURES];
    for (int i = 0; i < batch.count(); i++) {
      batch.gather(i, row);
      System.arraycopy(row, 0, all, i * FEATURES, FEATURES);
    }
    return all;
  }
}
