package vaesweep.selftest;

import java.util.Optional;
import vaesweep.data.DataFailure;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.data.Dataset;
import vaesweep.data.Rows;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.theory.Examples;
import vaesweep.vae.RowSource;

/**
 * All rows of the bundled handwritten digits: the exact answers hold on the rows that were trained
 * on, and none is left for validation.
 */
final class HandwrittenDigits implements RowSource, Examples {
  private final float[][] rows;
  private final int features;

  HandwrittenDigits() throws DataFailure {
    DataChoice choice = new DataChoice("optdigits", Optional.empty(), Binarize.NONE);
    Dataset data = DataSets.open(choice, DataProgress.NONE);
    features = data.facts().features();
    rows = new float[data.facts().trainRows() + data.facts().validationRows()][features];
    read(data.trainFixed(), 0);
    read(data.validation(), data.facts().trainRows());
  }

  private void read(Rows split, int offset) {
    for (int i = 0; i < split.count(); i++) {
      split.gather(0, new int[] {i}, 0, 1, rows[offset + i]);
    }
  }

  @Override
  public int count() {
    return rows.length;
  }

  @Override
  public int features() {
    return features;
  }

  @Override
  public void gather(int row, float[] into) {
    read(row, into);
  }

  @Override
  public void read(int row, float[] into) {
    System.arraycopy(rows[row], 0, into, 0, features);
  }
}
