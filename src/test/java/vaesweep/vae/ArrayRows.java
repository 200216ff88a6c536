package vaesweep.vae;

/** Rows of an array, in order. */
record ArrayRows(double[][] rows) implements RowSource {
  @Override
  public int count() {
    return rows.length;
  }

  @Override
  public void gather(int row, float[] into) {
    for (int j = 0; j < rows[row].length; j++) {
      into[j] = (float) rows[row][j];
    }
  }
}
