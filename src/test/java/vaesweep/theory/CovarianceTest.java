package vaesweep.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against a wrong normalisation, and against eigenvalues that are merely plausible. */
final class CovarianceTest {
  @Test
  void itIsTheMeanOfProductsLessTheProductOfMeans() {
    Rows rows = Rows.mixed(600, 7, 1); // more than two blocks
    double[][] expected = new double[7][7];
    for (int i = 0; i < 7; i++) {
      for (int j = 0; j < 7; j++) {
        expected[i][j] = meanOfProducts(rows, i, j) - mean(rows, i) * mean(rows, j);
      }
    }

    Covariance found = Covariance.of(rows);

    assertThat(found.features()).isEqualTo(7);
    for (int i = 0; i < 7; i++) {
      assertThat(Arrays.copyOfRange(found.values(), i * 7, (i + 1) * 7))
          .containsExactly(expected[i], within(1e-12));
    }
    assertThat(found.trace()).isCloseTo(found.spectrum().sumBehind(0), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 61, 200})
  void eigenvaluesAreThoseOfAnotherLibrary(int size) {
    double[] matrix = symmetric(size, size);
    double[] expected =
        new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(square(matrix, size)))
            .getEigenvalues();
    Arrays.sort(expected);

    assertThat(SymmetricEigenvalues.of(matrix, size))
        .containsExactly(expected, within(1e-12 * size));
  }

  @Test
  void repeatedAndVanishingEigenvaluesAreFound() {
    assertThat(SymmetricEigenvalues.of(new double[16], 4))
        .containsExactly(new double[4], within(1e-300));
    double[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    assertThat(SymmetricEigenvalues.of(identity, 3))
        .containsExactly(new double[] {1, 1, 1}, within(1e-14));
    double[] ones = new double[25];
    Arrays.fill(ones, 1);
    assertThat(SymmetricEigenvalues.of(ones, 5))
        .containsExactly(new double[] {0, 0, 0, 0, 5}, within(1e-14));
    assertThat(SymmetricEigenvalues.of(new double[0], 0)).isEmpty();
  }

  @Test
  void relativeToItsOwnVariancesItIsTheCorrelation() {
    Covariance covariance = new Covariance(new double[3], new double[] {4, 0, 3, 0, 0, 0, 3, 0, 9});

    // one correlation of 3/(2·3) between two features; the constant one is left out
    assertThat(covariance.spectrumRelativeTo(new double[] {4, 0, 9}).toArray())
        .containsExactly(new double[] {1.5, 0.5}, within(1e-14));
  }

  private static double mean(Rows rows, int feature) {
    return Arrays.stream(rows.values()).mapToDouble(row -> row[feature]).average().orElseThrow();
  }

  private static double meanOfProducts(Rows rows, int one, int other) {
    return Arrays.stream(rows.values())
        .mapToDouble(row -> (double) row[one] * row[other])
        .average()
        .orElseThrow();
  }

  private static double[] symmetric(int size, long seed) {
    Random random = new Random(seed);
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        matrix[i * size + j] = random.nextGaussian();
        matrix[j * size + i] = matrix[i * size + j];
      }
    }
    return matrix;
  }

  private static double[][] square(double[] matrix, int size) {
    double[][] rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = Arrays.copyOfRange(matrix, i * size, (i + 1) * size);
    }
    return rows;
  }
}
