package vaesweep.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.array.ElementType;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;

/**
 * Guards against numbers that a network was never trained on: bytes taken for floats, rows of
 * another size, grey where there was only black and white.
 */
final class InputsTest {
  @Test
  void bytesAreDividedBy255AndFloatsAreTakenAsTheyAre() throws Exception {
    assertThat(row(images(bytes(List.of(1, 2, 2), 0, 51, 254, 255), Binarize.NONE), 0))
        .containsExactly(0, 0.2f, 254 / 255f, 1);
    assertThat(row(images(floats(List.of(2, 4), 1, 1, 1, 1, 0, 0.5, 0.1, 1), Binarize.NONE), 1))
        .containsExactly(0, 0.5f, 0.1f, 1);
  }

  @Test
  void bytesAreDividedByWhatIsWhiteInTheTrialsData() throws Exception {
    assertThat(row(images(bytes(List.of(1, 4), 0, 4, 8, 16), Binarize.NONE, 16), 0))
        .containsExactly(0, 0.25f, 0.5f, 1);
    assertThatThrownBy(() -> images(bytes(List.of(1, 4), 0, 4, 8, 17), Binarize.NONE, 16))
        .hasMessageStartingWith("x.npy: [0, 3]: found 17, expected a whole number from 0 to 16");
  }

  @Test
  void imagesOfAThresholdedDataSetAreCutAtOneHalf() throws Exception {
    ImageInput cut = images(bytes(List.of(1, 4), 0, 127, 128, 255), Binarize.THRESHOLD);
    assertThat(row(cut, 0)).containsExactly(0, 0, 1, 1);
  }

  @Test
  void greyImagesAreRefusedWhereTrainingDrewBlackOrWhite() throws Exception {
    assertThatThrownBy(() -> images(floats(List.of(1, 4), 0, 0.5, 1, 1), Binarize.STOCHASTIC))
        .hasMessageStartingWith("x.npy: [0, 1]: found 0.5, expected 0 or 1");
    assertThatThrownBy(() -> images(bytes(List.of(1, 4), 0, 9, 255, 0), Binarize.STOCHASTIC))
        .hasMessageStartingWith("x.npy: [0, 1]: found 9, expected 0 or 255");
    assertThat(row(images(bytes(List.of(1, 4), 0, 255, 0, 0), Binarize.STOCHASTIC), 0))
        .containsExactly(0, 1, 0, 0);
  }

  @Test
  void imagesOfAnotherShapeAreRefused() {
    for (List<Integer> shape :
        List.of(List.of(4), List.of(1, 5), List.of(1, 4, 1), List.of(0, 4), List.<Integer>of())) {
      NumberArray array = floats(shape, new double[shape.stream().reduce(1, (a, b) -> a * b)]);
      assertThatThrownBy(() -> images(array, Binarize.NONE)).isInstanceOf(InvalidFile.class);
    }
    assertThatThrownBy(() -> images(floats(List.of(4), 0, 0, 0, 0), Binarize.NONE))
        .hasMessage("x.npy: found shape (4,), expected (n, 4) or (n, 2, 2): a row an image");
  }

  @Test
  void valuesBeyondZeroAndOneAreToldWithTheirPlacesTheFirstFiveAndTheirNumber() {
    double[] values = {255, 0, -0.1, Double.NaN, 2, 3, 4, 5};
    assertThatThrownBy(() -> images(floats(List.of(2, 4), values), Binarize.NONE))
        .isInstanceOf(InvalidFile.class)
        .satisfies(
            thrown ->
                assertThat(((InvalidFile) thrown).lines())
                    .satisfiesExactly(
                        line ->
                            assertThat(line)
                                .isEqualTo(
                                    "x.npy: [0, 0]: found 255.0, expected a value in [0, 1]"),
                        line -> assertThat(line).startsWith("x.npy: [0, 2]: found -0.1"),
                        line -> assertThat(line).startsWith("x.npy: [0, 3]: found NaN"),
                        line -> assertThat(line).startsWith("x.npy: [1, 0]: found 2.0"),
                        line -> assertThat(line).startsWith("x.npy: [1, 1]: found 3.0"),
                        line -> assertThat(line).isEqualTo("x.npy: and 2 more values of 8"),
                        line -> assertThat(line).contains("uint8")));
  }

  @Test
  void bytesOfZeroAndOneAreRefusedForTheyWouldBeNearlyBlack() throws Exception {
    assertThatThrownBy(() -> images(bytes(List.of(1, 4), 0, 1, 1, 0), Binarize.NONE))
        .hasMessageContaining("found whole numbers 0 and 1 alone, expected 0 to 255");
    assertThat(row(images(bytes(List.of(1, 4), 0, 0, 0, 0), Binarize.NONE), 0))
        .containsOnly(0f); // a black image
  }

  @Test
  void latentVectorsHaveOneColumnAUnitAndAreFinite() throws Exception {
    assertThat(LatentVectors.of("z.npy", floats(List.of(2, 2), 1, -7, 0.5, 100), 2))
        .containsExactly(1, -7, 0.5f, 100);
    refused(floats(List.of(2, 2), 0, 0, 0, 0), 3, "z.npy: found shape (2, 2), expected (n, 3)");
    refused(floats(List.of(2), 0, 0), 2, "z.npy: found shape (2,), expected (n, 2)");
    refused(floats(List.of(0, 2)), 2, "z.npy: found shape (0, 2), expected (n, 2)");
    refused(bytes(List.of(1, 2), 0, 0), 2, "z.npy: found bytes, expected latent vectors");
    refused(
        floats(List.of(1, 2), 0, 1e300),
        2,
        "z.npy: [0, 1]: found 1.0E300, expected a number that float32 holds");
  }

  private static void refused(NumberArray array, int latentSize, String message) {
    assertThatThrownBy(() -> LatentVectors.of("z.npy", array, latentSize))
        .isInstanceOf(InvalidFile.class)
        .hasMessageStartingWith(message);
  }

  private static ImageInput images(NumberArray array, Binarize binarize) throws InvalidFile {
    return images(array, binarize, 255);
  }

  private static ImageInput images(NumberArray array, Binarize binarize, int white)
      throws InvalidFile {
    DataFacts data = new DataFacts("tiny", binarize, 1, 1, 2, 2, 0, "c0ffee");
    return ImageInput.of("x.npy", array, data, white);
  }

  private static float[] row(ImageInput images, int row) {
    float[] values = new float[4];
    images.gather(row, values);
    return values;
  }

  private static NumberArray floats(List<Integer> shape, double... values) {
    return array(shape, ElementType.FLOAT64, values);
  }

  private static NumberArray bytes(List<Integer> shape, double... values) {
    return array(shape, ElementType.UINT8, values);
  }

  private static NumberArray array(List<Integer> shape, ElementType type, double... values) {
    return new NumberArray(
        shape,
        type,
        index -> values[index],
        index -> "[" + index / shape.get(1) + ", " + index % shape.get(1) + "]");
  }
}
