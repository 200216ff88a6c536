package vaesweep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.array.IdxFile;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.trial.data.DataFacts;

/** Guards the bundled rows, and the messages of a wrong choice. */
final class DataSetsTest {
  @Test
  void theBundledSetHasItsFacts() throws Exception {
    DataFacts facts = open("fashion-mnist-12k", Binarize.NONE).facts();

    assertThat(facts.trainRows()).isEqualTo(10_000);
    assertThat(facts.validationRows()).isEqualTo(2_000);
    assertThat(facts.features()).isEqualTo(784);
    // counted in the authors' file by another program
    assertThat(facts.interiorShare()).isCloseTo(0.4882480867346939, within(1e-12));
    assertThat(facts.checksum()).hasSize(64);
  }

  @Test
  void binarizedRowsHaveNoGreyValueAndAnotherChecksum() throws Exception {
    DataFacts grey = open("fashion-mnist-12k", Binarize.NONE).facts();
    DataFacts threshold = open("fashion-mnist-12k", Binarize.THRESHOLD).facts();
    DataFacts stochastic = open("fashion-mnist-12k", Binarize.STOCHASTIC).facts();

    assertThat(threshold.interiorShare()).isZero();
    assertThat(stochastic.interiorShare()).isZero();
    assertThat(List.of(grey.checksum(), threshold.checksum(), stochastic.checksum()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    // computed from the authors' files by another program: magic, new row count, first rows
    "train-images-idx3-ubyte.gz, 10000, ed2e37ed5a3a57d212141a69fe0a0de5a7126ffba14ac3f7e76f5f52cc04b1f0",
    "train-labels-idx1-ubyte.gz, 10000, a69f2dad024ca220a8c4d85f621fdf929042d40c444abde2868903e9220ad517",
    "t10k-images-idx3-ubyte.gz, 2000, 862035b0a96959b614c9574f4c2b0ae9584ca234813e8d6d7adb7838b12ca46b",
    "t10k-labels-idx1-ubyte.gz, 2000, aa3f574d30afaf0d4d9da084a6f8541771e20693d6a97fae6e9a4953fca8f078",
  })
  void theBundledFilesAreTheFirstRowsOfTheAuthorsFiles(String file, int rows, String sha256)
      throws Exception {
    List<Integer> shape = file.contains("images") ? List.of(rows, 28, 28) : List.of(rows);
    try (InputStream in = DataSets.class.getResourceAsStream("fashion-mnist-12k/" + file)) {
      assertThat(IdxFile.read(file, in, shape).sha256()).isEqualTo(sha256);
    }
  }

  @Test
  void theBundledLicenceTravelsWithTheFiles() throws Exception {
    try (InputStream in = DataSets.class.getResourceAsStream("fashion-mnist-12k/LICENSE")) {
      assertThat(in).asString(StandardCharsets.UTF_8).contains("Zalando SE");
    }
  }

  @Test
  void theDigitsAreSixteenthsInImagesOfEightByEight() throws Exception {
    Dataset digits = open("optdigits", Binarize.NONE);
    DataFacts facts = digits.facts();

    assertThat(List.of(facts.trainRows(), facts.validationRows(), facts.height(), facts.width()))
        .containsExactly(1500, 297, 8, 8);
    // counted by another program in the rows as scikit-learn distributes them
    assertThat(facts.interiorShare()).isCloseTo(0.4234791666666667, within(1e-12));
    float[] first = new float[64];
    digits.train(1).gather(0, new int[] {0}, 0, 1, first);
    assertThat(Arrays.copyOf(first, 16))
        .containsExactly(
            0, 0, 5 / 16f, 13 / 16f, 9 / 16f, 1 / 16f, 0, 0, 0, 0, 13 / 16f, 15 / 16f, 10 / 16f,
            15 / 16f, 5 / 16f, 0);
    digits.validation().gather(0, new int[] {296}, 0, 1, first);
    assertThat(first).contains(1);
  }

  @ParameterizedTest
  @CsvSource({
    // computed by another program from the rows as scikit-learn distributes them
    "train-images-idx3-ubyte.gz, 1500, 250b393ca7e577cac16d65c0044147a67a30f533db07409ff29992574114213b",
    "train-labels-idx1-ubyte.gz, 1500, bd3edaa3a988280a3961d7c68a1df9acde2a3f3b377241ca8fcebd995127d8e8",
    "validation-images-idx3-ubyte.gz, 297, 1305eed8c6ea5b934de4530960ea5bdef4f20578dfefc0179261eee2877d02b1",
    "validation-labels-idx1-ubyte.gz, 297, e6698ad083c2c36b514003f58a4da1112904c486bc4ed10f9f6ac2b47ee729c7",
  })
  void theDigitsAreTheirAuthors(String file, int rows, String sha256) throws Exception {
    List<Integer> shape = file.contains("images") ? List.of(rows, 8, 8) : List.of(rows);
    try (InputStream in = DataSets.class.getResourceAsStream("optdigits/" + file)) {
      assertThat(IdxFile.read(file, in, shape).sha256()).isEqualTo(sha256);
    }
    try (InputStream in = DataSets.class.getResourceAsStream("optdigits/LICENSE")) {
      assertThat(in).asString(StandardCharsets.UTF_8).contains("CC BY 4.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fashion-mnist-12k", "optdigits"})
  void whitePixelsAreOneWhateverTheirLevelInTheFile(String name) throws Exception {
    Dataset data = open(name, Binarize.STOCHASTIC);
    Dataset grey = open(name, Binarize.NONE);
    int features = data.facts().features();
    float[] drawn = new float[200 * features];
    float[] levels = new float[200 * features];
    int[] rows = IntStream.range(0, 200).toArray();

    data.train(3).gather(0, rows, 0, 200, drawn);
    grey.train(3).gather(0, rows, 0, 200, levels);

    double difference = 0;
    for (int i = 0; i < drawn.length; i++) {
      assertThat(levels[i]).isBetween(0f, 1f);
      if (levels[i] == 0 || levels[i] == 1) {
        assertThat(drawn[i]).isEqualTo(levels[i]);
      }
      difference += drawn[i] - levels[i];
    }
    assertThat(levels).contains(1f);
    // of draws with a variance of at most ¼: five standard errors
    assertThat(difference / drawn.length).isCloseTo(0, within(2.5 / Math.sqrt(drawn.length)));
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> open("fashion_mnist", Binarize.NONE))
        .isInstanceOf(DataFailure.class)
        .hasMessage(
            "no such data set: fashion_mnist (did you mean fashion-mnist-12k?); known are"
                + " fashion-mnist-12k, fashion-mnist, optdigits, or the path"
                + " of a file of your own, such as ./data.csv");
    assertThatThrownBy(() -> open("MNIST", Binarize.NONE))
        .hasMessageContaining("{\"file\": \"train-images-idx3-ubyte.gz\"");
    assertThatThrownBy(() -> open("cifar", Binarize.NONE))
        .hasMessage(
            "no such data set: cifar; known are fashion-mnist-12k, fashion-mnist, optdigits, or the path of a file of your own, such as ./data.csv");
  }

  @Test
  void theBundledSetTakesNoDirectory() {
    DataChoice choice =
        new DataChoice("fashion-mnist-12k", Optional.of("somewhere"), Binarize.NONE);
    assertThatThrownBy(() -> DataSets.open(choice, DataProgress.NONE))
        .hasMessageStartingWith("fashion-mnist-12k is part of the program");
  }

  @Test
  void openingTwiceGivesTheSameRows() throws Exception {
    Dataset once = open("fashion-mnist-12k", Binarize.NONE);
    Dataset again = open("fashion-mnist-12k", Binarize.NONE);

    assertThat(again.facts()).isEqualTo(once.facts());
    float[] first = new float[784];
    float[] second = new float[784];
    once.validation().gather(0, new int[] {1999}, 0, 1, first);
    again.validation().gather(0, new int[] {1999}, 0, 1, second);
    assertThat(first).isEqualTo(second);
    assertThat(Arrays.equals(first, new float[784])).isFalse();
  }

  private static Dataset open(String name, Binarize binarize) throws DataFailure {
    return DataSets.open(new DataChoice(name, Optional.empty(), binarize), DataProgress.NONE);
  }
}
