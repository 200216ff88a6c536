package vaesweep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;

/** Guards against wrong scaling, and against draws that depend on who asks for them and when. */
final class DatasetTest {
  private static final int FEATURES = 256;

  @Test
  void greyLevelsBecomeTheirShareOf255() {
    float[] values = gather(dataset(Binarize.NONE, 3).train(1), 0, 2);

    for (int level = 0; level < FEATURES; level++) {
      assertThat(values[level]).isEqualTo(level / 255f);
    }
  }

  @Test
  void thresholdCutsAtOneHalf() {
    float[] values = gather(dataset(Binarize.THRESHOLD, 1).train(1), 0, 0);

    assertThat(values[127]).isEqualTo(0);
    assertThat(values[128]).isEqualTo(1);
    assertThat(values).containsOnly(0, 1);
  }

  @Test
  void aPartOfAListOfRowsIsGatheredInItsOrder() {
    byte[] bytes = {10, 11, 20, 21, 30, 31};
    Rows rows = new Dataset(facts(Binarize.NONE, 3, 1, 2), bytes, new byte[2]).train(1);
    float[] target = new float[5];
    Arrays.fill(target, -1);

    rows.gather(0, new int[] {0, 2, 1, 0}, 1, 3, target);

    assertThat(target).containsExactly(30 / 255f, 31 / 255f, 20 / 255f, 21 / 255f, -1);
    assertThat(rows.count()).isEqualTo(3);
  }

  @Test
  void aStochasticDrawDoesNotDependOnTheBatch() {
    Rows rows = dataset(Binarize.STOCHASTIC, 9).train(7);
    float[] together = new float[2 * FEATURES];

    rows.gather(3, new int[] {8, 0, 5, 2}, 2, 4, together);

    assertThat(Arrays.copyOfRange(together, 0, FEATURES)).isEqualTo(gather(rows, 3, 5));
    assertThat(Arrays.copyOfRange(together, FEATURES, 2 * FEATURES)).isEqualTo(gather(rows, 3, 2));
  }

  @Test
  void aStochasticDrawDiffersBetweenSeedsEpochsAndRows() {
    Dataset data = dataset(Binarize.STOCHASTIC, 2);
    float[] draw = gather(data.train(7), 0, 0);

    assertThat(gather(data.train(7), 0, 0)).isEqualTo(draw);
    assertThat(gather(data.train(8), 0, 0)).isNotEqualTo(draw);
    assertThat(gather(data.train(7), 1, 0)).isNotEqualTo(draw);
    assertThat(gather(data.train(7), 0, 1)).isNotEqualTo(draw);
  }

  @Test
  void measuredRowsKeepTheirDrawInEveryEpoch() {
    Dataset data = dataset(Binarize.STOCHASTIC, 2);

    assertThat(gather(data.validation(), 4, 1)).isEqualTo(gather(data.validation(), 0, 1));
    assertThat(gather(data.trainFixed(), 4, 1)).isEqualTo(gather(data.trainFixed(), 0, 1));
    assertThat(gather(data.trainFixed(), 0, 1)).isNotEqualTo(gather(data.validation(), 0, 1));
  }

  @Test
  void aStochasticDrawIsOneWithTheGreyValueAsProbability() {
    int count = 4000;
    Rows rows = dataset(Binarize.STOCHASTIC, count).train(11);
    double[] ones = new double[FEATURES];
    for (int row = 0; row < count; row++) {
      float[] draw = gather(rows, row % 5, row);
      for (int level = 0; level < FEATURES; level++) {
        ones[level] += draw[level];
      }
    }

    assertThat(ones[0]).isEqualTo(0);
    assertThat(ones[255]).isEqualTo(count);
    for (int level = 1; level < 255; level++) {
      double p = level / 255.0;
      double deviation = Math.sqrt(p * (1 - p) / count);
      assertThat(ones[level] / count).isCloseTo(p, within(4.5 * deviation));
    }
  }

  @Test
  void drawsOfNeighbouringFeaturesRowsAndEpochsAreUncorrelated() {
    int count = 400;
    byte[] half = new byte[count * FEATURES];
    Arrays.fill(half, (byte) 128);
    Rows rows =
        new Dataset(facts(Binarize.STOCHASTIC, count, 1, FEATURES), half, new byte[FEATURES])
            .train(0);

    double features = 0;
    double neighbours = 0;
    double epochs = 0;
    for (int row = 0; row + 1 < count; row++) {
      float[] draw = gather(rows, 0, row);
      float[] below = gather(rows, 0, row + 1);
      float[] later = gather(rows, 1, row);
      for (int j = 0; j + 1 < FEATURES; j++) {
        features += (draw[j] - 0.5) * (draw[j + 1] - 0.5);
        neighbours += (draw[j] - 0.5) * (below[j] - 0.5);
        epochs += (draw[j] - 0.5) * (later[j] - 0.5);
      }
    }

    double fourDeviations = 4 * 0.25 * Math.sqrt((double) count * FEATURES);
    assertThat(features).isCloseTo(0, within(fourDeviations));
    assertThat(neighbours).isCloseTo(0, within(fourDeviations));
    assertThat(epochs).isCloseTo(0, within(fourDeviations));
  }

  @Test
  void bytesThatAreNotRowsTimesFeaturesAreRefused() {
    assertThatThrownBy(() -> new Dataset(facts(Binarize.NONE, 2, 1, 3), new byte[5], new byte[3]))
        .hasMessage("train must have 6 features, but had 5");
  }

  /** Rows that hold every level once, in order. */
  private static Dataset dataset(Binarize binarize, int rows) {
    byte[] bytes = new byte[rows * FEATURES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return new Dataset(facts(binarize, rows, rows, FEATURES), bytes, bytes);
  }

  private static DataFacts facts(Binarize binarize, int rows, int validationRows, int features) {
    return new DataFacts("test", binarize, rows, validationRows, 1, features, 0, "");
  }

  private static float[] gather(Rows rows, int epoch, int row) {
    float[] target = new float[FEATURES];
    rows.gather(epoch, new int[] {row}, 0, 1, target);
    return target;
  }
}
