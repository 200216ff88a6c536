package vaesweep.vae.arrays;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Loader;

/**
 * Matrix products by oneDNN, which writes the machine code for a shape when it first meets it; on
 * the shapes of these networks it is a fifth faster than OpenBLAS. Asked for on Linux and x86-64
 * alone, where it has been measured.
 */
final class OneDnn {
  /** Whether the products can be had here. */
  static final boolean AVAILABLE = load();

  private OneDnn() {}

  /** As BLAS's sgemm, all matrices row by row; a matrix is transposed by 'T' and not by 'N'. */
  static void gemm(
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
    dnnl.dnnl_sgemm((byte) transposeA, (byte) transposeB, m, n, k, 1, a, rowA, b, rowB, 0, c, n);
  }

  /** A library that cannot be loaded is no error: OpenBLAS does the same work. */
  private static boolean load() {
    if (!Platform.isLinux() || !Platform.is64Bit() || !Platform.isIntel()) {
      return false;
    }
    try {
      oneThreadACall();
      Loader.load(dnnl.class);
      return true;
    } catch (LinkageError e) {
      return false;
    }
  }

  /** OpenMP reads its variable when its library is loaded, and only then. */
  private static void oneThreadACall() {
    Function setenv = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("setenv");
    setenv.invokeInt(new Object[] {"OMP_NUM_THREADS", "1", 1});
  }
}
