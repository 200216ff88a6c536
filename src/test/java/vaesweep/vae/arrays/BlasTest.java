package vaesweep.vae.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.SplittableRandom;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against a product that is transposed, or that depends on which library makes it. */
class BlasTest {
  private static final int M = 37;
  private static final int N = 20;
  private static final int K = 129;

  @ParameterizedTest
  @CsvSource({"N, N", "T, N", "N, T", "T, T"})
  void bothLibrariesGiveTheProductOfScalarDoubles(char transposeA, char transposeB) {
    assumeTrue(OneDnn.AVAILABLE, "SKIPPED: no oneDNN on this platform");
    float[] a = drawn(1, M * K);
    float[] b = drawn(2, K * N);
    float[] one = product(OneDnn::gemm, transposeA, transposeB, a, b);
    float[] open = product(Blas::openBlasGemm, transposeA, transposeB, a, b);
    for (int i = 0; i < M; i++) {
      for (int j = 0; j < N; j++) {
        double expected = 0;
        for (int k = 0; k < K; k++) {
          double left = transposeA == 'T' ? a[k * M + i] : a[i * K + k];
          double right = transposeB == 'T' ? b[j * K + k] : b[k * N + j];
          expected += left * right;
        }
        assertThat((double) one[i * N + j]).isCloseTo(expected, within(1e-5));
        assertThat((double) open[i * N + j]).isCloseTo(expected, within(1e-5));
      }
    }
  }

  private interface Gemm {
    void multiply(
        char transposeA,
        char transposeB,
        int m,
        int n,
        int k,
        FloatPointer a,
        int rowA,
        FloatPointer b,
        int rowB,
        FloatPointer c);
  }

  private static float[] product(
      Gemm gemm, char transposeA, char transposeB, float[] a, float[] b) {
    try (Floats left = floats(a);
        Floats right = floats(b);
        Floats result = new Floats(M * N)) {
      gemm.multiply(
          transposeA,
          transposeB,
          M,
          N,
          K,
          left.pointer(),
          transposeA == 'T' ? M : K,
          right.pointer(),
          transposeB == 'T' ? K : N,
          result.pointer());
      float[] values = new float[M * N];
      result.get(0, values, values.length);
      return values;
    }
  }

  private static Floats floats(float[] values) {
    Floats floats = new Floats(values.length);
    floats.put(0, values, values.length);
    return floats;
  }

  private static float[] drawn(long seed, int length) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) (random.nextDouble() - 0.5);
    }
    return values;
  }
}
