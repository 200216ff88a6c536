package vaesweep.vae;

import vaesweep.vae.arrays.Floats;

/** Carries rows from their source to BLAS, one at a time. */
final class RowBuffer {
  private final float[] row;

  RowBuffer(int features) {
    row = new float[features];
  }

  /** Copies rows {@code from} to {@code to} − 1 of a source to the beginning of {@code into}. */
  void fill(RowSource rows, int from, int to, Floats into) {
    for (int i = from; i < to; i++) {
      rows.gather(i, row);
      into.put((i - from) * row.length, row, row.length);
    }
  }
}
