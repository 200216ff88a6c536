package vaesweep.vae.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Guards against weights that sum to one and are wrong all the same. */
final class WeightedTotalCorrelationTest {
  /**
   * A row keeps its own place in the batch; the others are drawn without replacement. Over all
   * ordered batches the weighted sum of densities must be the mean density of the data.
   */
  @Test
  void overAllBatchesTheEstimateOfADensityIsTheMeanOfAllRows() {
    double[] densities = {0.3, 1.7, 0.02, 4, 0.9};
    int n = densities.length;
    double sum = 0;
    int batches = 0;
    for (int second = 1; second < n; second++) {
      for (int third = 1; third < n; third++) {
        if (second != third) {
          int[] batch = {0, second, third};
          for (int other = 0; other < batch.length; other++) {
            double weight = Math.exp(WeightedTotalCorrelation.logWeight(0, other, batch.length, n));
            sum += weight * densities[batch[other]];
          }
          batches++;
        }
      }
    }
    assertThat(sum / batches).isCloseTo((0.3 + 1.7 + 0.02 + 4 + 0.9) / n, within(1e-12));
  }

  @Test
  void theWeightsOfABatchSumToOne() {
    for (int batch : new int[] {1, 2, 3, 128}) {
      for (int row : new int[] {0, batch - 1}) {
        double sum = 0;
        for (int other = 0; other < batch; other++) {
          sum += Math.exp(WeightedTotalCorrelation.logWeight(row, other, batch, 10_000));
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
      }
    }
  }
}
