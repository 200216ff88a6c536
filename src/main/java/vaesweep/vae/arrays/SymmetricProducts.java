package vaesweep.vae.arrays;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasUpper;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * The sum of xᵀ·x over rows x, in double precision: a symmetric matrix, one thread, by the OpenBLAS
 * that ND4J ships.
 */
public final class SymmetricProducts implements AutoCloseable {
  private final int columns;
  private final DoublePointer rows;
  private final DoublePointer sum;

  /**
   * @param columns of a row
   * @param mostRows that are added at once
   */
  public SymmetricProducts(int columns, int mostRows) {
    NativeCode.require();
    this.columns = columns;
    rows = new DoublePointer((long) columns * mostRows);
    sum = new DoublePointer((long) columns * columns);
    sum.put(new double[columns * columns]);
    Blas.useOneThread();
  }

  /**
   * Adds the products of some rows.
   *
   * @param block shape [at least count, columns], row by row
   */
  public void add(double[] block, int count) {
    rows.put(block, 0, count * columns);
    openblas_nolapack.cblas_dsyrk(
        CblasRowMajor, CblasUpper, CblasTrans, columns, count, 1, rows, columns, 1, sum, columns);
  }

  /** Returns the sum so far, shape [columns, columns], both of its triangles. */
  public double[] toArray() {
    double[] values = new double[columns * columns];
    sum.get(values);
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < i; j++) {
        values[i * columns + j] = values[j * columns + i];
      }
    }
    return values;
  }

  @Override
  public void close() {
    rows.close();
    sum.close();
  }
}
