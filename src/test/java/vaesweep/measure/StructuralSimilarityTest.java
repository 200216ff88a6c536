package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against a window that is not normalised, or is laid along the wrong axis. */
final class StructuralSimilarityTest {
  private final RandomGenerator random = new SplittableRandom(2);

  @ParameterizedTest
  @CsvSource({"28, 28, 11", "13, 17, 11", "8, 8, 7", "8, 30, 7", "1, 5, 1"})
  void itIsTheMeanOverAllPlacesOfTheFormulaOfThePaper(int height, int width, int side) {
    float[] a = image(height * width);
    float[] b = image(height * width);
    double sum = 0;
    int places = 0;
    for (int top = 0; top + side <= height; top++) {
      for (int left = 0; left + side <= width; left++) {
        sum += atPlace(a, b, top * width + left, width, side);
        places++;
      }
    }
    assertThat(new StructuralSimilarity(height, width).of(a, b))
        .isCloseTo(sum / places, within(1e-10));
  }

  private static double atPlace(float[] a, float[] b, int corner, int width, int side) {
    double total = 0;
    double[] moments = new double[5];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double distance = Math.pow(y - side / 2, 2) + Math.pow(x - side / 2, 2);
        double w = Math.exp(-distance / (2 * 1.5 * 1.5));
        double p = a[corner + y * width + x];
        double q = b[corner + y * width + x];
        total += w;
        double[] products = {p, q, p * p, q * q, p * q};
        for (int i = 0; i < products.length; i++) {
          moments[i] += w * products[i];
        }
      }
    }
    double ma = moments[0] / total;
    double mb = moments[1] / total;
    double va = moments[2] / total - ma * ma;
    double vb = moments[3] / total - mb * mb;
    double covariance = moments[4] / total - ma * mb;
    return (2 * ma * mb + 1e-4)
        * (2 * covariance + 9e-4)
        / ((ma * ma + mb * mb + 1e-4) * (va + vb + 9e-4));
  }

  @Test
  void equalImagesAreOneAndANegativeIsFarFromIt() {
    float[] a = image(28 * 28);
    float[] negative = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      negative[i] = 1 - a[i];
    }
    StructuralSimilarity similarity = new StructuralSimilarity(28, 28);
    assertThat(similarity.of(a, a)).isCloseTo(1, within(1e-12));
    assertThat(similarity.of(a, negative)).isLessThan(-0.5);
  }

  private float[] image(int size) {
    float[] image = new float[size];
    for (int i = 0; i < size; i++) {
      image[i] = random.nextFloat();
    }
    return image;
  }
}
