package vaesweep.vae.arrays;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Single-precision matrix products on off-heap memory, one thread a call: by oneDNN, or where there
 * is none by the OpenBLAS that ND4J ships. Called directly, for ND4J's own wrapper costs 10–30 µs a
 * call. All matrices are row by row.
 */
public final class Blas {
  /** The most rows of a matrix whose rows are summed or added to. */
  public static final int LARGEST_BATCH = 1 << 20;

  /** As many ones as the largest batch may have rows. */
  private static final FloatPointer ONES = new FloatPointer(LARGEST_BATCH);

  static {
    for (int i = 0; i < LARGEST_BATCH; i++) {
      ONES.put(i, 1);
    }
    useOneThread();
  }

  private Blas() {}

  /** OpenBLAS would else start a thread a core for every large product. */
  static void useOneThread() {
    openblas_nolapack.blas_set_num_threads(1);
  }

  /** c = a·b; a has shape [m, k], b [k, n], c [m, n]. */
  public static void multiply(int m, int n, int k, FloatPointer a, FloatPointer b, FloatPointer c) {
    gemm('N', 'N', m, n, k, a, k, b, n, c);
  }

  /** c = aᵀ·b; a has shape [k, m], b [k, n], c [m, n]. */
  public static void multiplyTransposedLeft(
      int m, int n, int k, FloatPointer a, FloatPointer b, FloatPointer c) {
    gemm('T', 'N', m, n, k, a, m, b, n, c);
  }

  /** c = a·bᵀ; a has shape [m, k], b [n, k], c [m, n]. */
  public static void multiplyTransposedRight(
      int m, int n, int k, FloatPointer a, FloatPointer b, FloatPointer c) {
    gemm('N', 'T', m, n, k, a, k, b, k, c);
  }

  /** Returns the Euclidean norm; it is finite even where the square of a number is not. */
  public static float norm(FloatPointer a, int length) {
    return openblas_nolapack.cblas_snrm2(length, a, 1);
  }

  /** Adds the row b to every row of c; c has shape [m, n], b [n]. */
  public static void addToRows(int m, int n, FloatPointer b, FloatPointer c) {
    openblas_nolapack.cblas_sger(CblasRowMajor, m, n, 1, ONES, 1, b, 1, c, n);
  }

  /** b = the sum of the rows of c; c has shape [m, n], b [n]. */
  public static void sumRows(int m, int n, FloatPointer c, FloatPointer b) {
    openblas_nolapack.cblas_sgemv(CblasRowMajor, CblasTrans, m, n, 1, c, n, ONES, 1, 0, b, 1);
  }

  private static void gemm(
      char transposeA,
      char transposeB,
      int m,
      int n,
      int k,
      FloatPointer a,
      int rowA,
      FloatPointer b,
      int rowB,
      FloatPointer c) {
    if (OneDnn.AVAILABLE) {
      OneDnn.gemm(transposeA, transposeB, m, n, k, a, rowA, b, rowB, c);
    } else {
      openBlasGemm(transposeA, transposeB, m, n, k, a, rowA, b, rowB, c);
    }
  }

  /** As {@link OneDnn#gemm}. */
  public static void openBlasGemm(
      char transposeA,
      char transposeB,
      int m,
      int n,
      int k,
      FloatPointer a,
      int rowA,
      FloatPointer b,
      int rowB,
      FloatPointer c) {
    openblas_nolapack.cblas_sgemm(
        CblasRowMajor,
        transposeA == 'T' ? CblasTrans : CblasNoTrans,
        transposeB == 'T' ? CblasTrans : CblasNoTrans,
        m,
        n,
        k,
        1,
        a,
        rowA,
        b,
        rowB,
        0,
        c,
        n);
  }
}
