package vaesweep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.array.Npy;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.DataFile;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.spec.file.Split;
import vaesweep.trial.data.DataFacts;

/** Guards against a training on other numbers than those of the user's file. */
final class OwnDataTest {
  private static final String TABLE =
      "a,b,kind\n1,10,x\n2,20,x\n3,30,y\n4,40,y\n5,50,x\n6,60,y\n7,70,x\n8,80,y\n9,90,x\n10,100,y\n";

  @TempDir Path folder;

  private Optional<FeatureScaling> scaling = Optional.empty();
  private Binarize binarize = Binarize.NONE;
  private Optional<String> validation = Optional.empty();
  private Optional<String> label = Optional.of("kind");
  private OptionalInt side = OptionalInt.empty();

  private Dataset open(String name) throws DataFailure {
    DataFile file =
        new DataFile(
            name,
            validation,
            Optional.empty(),
            List.of(),
            label,
            Optional.empty(),
            side,
            side,
            OptionalInt.empty(),
            scaling,
            new Split(0.2, 3));
    return DataSets.open(DataChoice.of(file, binarize), folder, DataProgress.NONE);
  }

  private Dataset table(String text) throws Exception {
    Files.writeString(folder.resolve("t.csv"), text);
    return open("t.csv");
  }

  private static float[] all(Rows rows, int features) {
    float[] all = new float[rows.count() * features];
    float[] row = new float[features];
    for (int i = 0; i < rows.count(); i++) {
      rows.gather(0, new int[] {i}, 0, 1, row);
      System.arraycopy(row, 0, all, i * features, features);
    }
    return all;
  }

  @Test
  void everyRowOfATableIsOnOneSideAndAsItIsWritten() throws Exception {
    Dataset data = table(TABLE);
    DataFacts facts = data.facts();
    assertThat(facts.name()).isEqualTo("t.csv");
    assertThat(facts.columns()).containsExactly("a", "b");
    assertThat(facts.trainRows()).isEqualTo(8);
    assertThat(facts.validationRows()).isEqualTo(2);
    assertThat(facts.isImage()).isFalse();
    float[] train = all(data.train(0), 2);
    float[] held = all(data.validation(), 2);
    float sum = 0;
    for (float[] part : List.of(train, held)) {
      for (int i = 0; i < part.length; i += 2) {
        assertThat(part[i + 1]).isEqualTo(10 * part[i]);
        sum += part[i];
      }
    }
    assertThat(sum).isEqualTo(55);
    assertThat(data.notes())
        .contains(
            "2 of 10 rows are measured on and not trained on, drawn with seed 3 from each label"
                + " alike.");
  }

  @Test
  void scalingIsFittedOnTrainingRowsAlone() throws Exception {
    scaling = Optional.of(new FeatureScaling.Standardise());
    Dataset data = table(TABLE);
    float[] train = all(data.train(0), 2);
    double mean = 0;
    double square = 0;
    for (int i = 0; i < train.length; i += 2) {
      mean += train[i] / 8;
      square += train[i] * train[i] / 8;
    }
    assertThat(mean).isCloseTo(0, within(1e-6));
    assertThat(square).isCloseTo(1, within(1e-6));
    double divisor = data.facts().scaler().divisor(0);
    assertThat(data.facts().scaler().divisor(1)).isCloseTo(10 * divisor, within(1e-9));
    String nats = String.format(java.util.Locale.ROOT, "%.2f", Math.log(10 * divisor * divisor));
    assertThat(data.notes())
        .contains(
            "Distortions are of the scaled features; under a density, those of the file's numbers"
                + " are "
                + nats
                + " nats more.");
    scaling = Optional.of(new FeatureScaling.MinMax());
    assertThat(all(table(TABLE).train(0), 2)).contains(0, 1).doesNotContain(2, -1);
    scaling = Optional.of(new FeatureScaling.Logistic());
    assertThat(table(TABLE).isShare()).isTrue();
  }

  @Test
  void aRangeIsThatOfTheTypeOrIsGiven() throws Exception {
    scaling = Optional.of(FeatureScaling.Unit.OF_THE_TYPE);
    assertThatThrownBy(() -> table(TABLE))
        .isInstanceOf(DataFailure.class)
        .hasMessageContaining("found float32, which has no range");
    scaling = Optional.of(new FeatureScaling.Unit(OptionalDouble.of(0), OptionalDouble.of(100)));
    assertThat(all(table(TABLE).validation(), 2)[0]).isBetween(0.01f, 0.1f);
  }

  @Test
  void bytesAreImagesFromBlackToWhite() throws Exception {
    label = Optional.empty();
    byte[] bytes = npy("|u1", "(3, 1, 2, 1)", new byte[] {0, 51, 102, (byte) 255, 1, 2});
    Files.write(folder.resolve("x.npy"), bytes);
    Dataset data = open("x.npy");
    assertThat(data.facts().height()).isEqualTo(1);
    assertThat(data.facts().width()).isEqualTo(2);
    assertThat(data.facts().isImage()).isTrue();
    assertThat(data.isShare()).isTrue();
    float sum = 0;
    for (float value : all(data.train(0), 2)) {
      sum += value;
    }
    for (float value : all(data.validation(), 2)) {
      sum += value;
    }
    assertThat(sum).isCloseTo(411 / 255f, within(1e-6f));
    scaling = Optional.of(FeatureScaling.NONE);
    assertThat(open("x.npy").isShare()).isFalse();
    binarize = Binarize.THRESHOLD;
    assertThatThrownBy(() -> open("x.npy")).hasMessageContaining("expected features in [0, 1]");
  }

  @Test
  void planesOfColourBecomePixels() throws Exception {
    label = Optional.empty();
    byte[] values = new byte[2 * 3 * 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) i;
    }
    scaling = Optional.of(FeatureScaling.NONE);
    Files.write(folder.resolve("x.npy"), npy("|u1", "(2, 3, 1, 2)", values));
    Dataset data = open("x.npy");
    assertThat(data.facts().channels()).isEqualTo(3);
    float[] both = new float[12];
    System.arraycopy(all(data.train(0), 6), 0, both, 0, 6);
    assertThat(java.util.Arrays.copyOf(both, 6))
        .satisfiesAnyOf(
            row -> assertThat(row).containsExactly(0, 2, 4, 1, 3, 5),
            row -> assertThat(row).containsExactly(6, 8, 10, 7, 9, 11));
  }

  @Test
  void rowsOfNumbersAreImagesWhereASizeIsGiven() throws Exception {
    label = Optional.empty();
    side = OptionalInt.of(2);
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[12], 3, 4));
    assertThat(open("x.npy").facts().isImage()).isTrue();
    side = OptionalInt.of(3);
    assertThatThrownBy(() -> open("x.npy")).hasMessageContaining("expected rows of 3 × 3 × 1 = 9");
  }

  @Test
  void aFileOfItsOwnIsMeasuredOn() throws Exception {
    Files.writeString(folder.resolve("v.csv"), "a,b,kind\n1,10,x\n7,8,y\n");
    validation = Optional.of("v.csv");
    Dataset data = table(TABLE);
    assertThat(data.facts().trainRows()).isEqualTo(10);
    assertThat(all(data.validation(), 2)).containsExactly(1, 10, 7, 8);
    assertThat(data.notes())
        .contains(
            "1 of 2 rows that are measured on is also trained on, as equal rows: what is measured"
                + " is that much too good.");
    Files.writeString(folder.resolve("v.csv"), "b,a,kind\n1,10,x\n");
    assertThatThrownBy(() -> table(TABLE)).hasMessageContaining("found [b, a], expected [a, b]");
    validation = Optional.of("no.csv");
    assertThatThrownBy(() -> open("none.csv"))
        .hasMessageContaining("none.csv: no such file")
        .hasMessageContaining("no.csv: no such file");
  }

  @Test
  void whatCannotBeTrainedOnIsRefused() throws Exception {
    label = Optional.empty();
    assertThatThrownBy(() -> table("a\n1\n"))
        .hasMessageContaining("found 1 row, expected at least");
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[4], 4));
    assertThatThrownBy(() -> open("x.npy")).hasMessageContaining("x.reshape(-1, 1) one column");
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[16], 1, 2, 2, 4));
    assertThatThrownBy(() -> open("x.npy")).hasMessageContaining("x[..., :3]");
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[] {1, Float.NaN, 3, 1 / 0f}, 2, 2));
    assertThatThrownBy(() -> open("x.npy"))
        .hasMessageContaining("x.npy: [0, 1]: found NaN, expected a number that float32 holds")
        .hasMessageContaining("x.npy: [1, 1]: found Infinity");
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[140_000], 2, 70_000));
    assertThatThrownBy(() -> open("x.npy")).hasMessageContaining("expected at most 65536");
  }

  @Test
  void constantColumnsAreTold() throws Exception {
    label = Optional.empty();
    assertThat(table("a,b\n1,7\n2,7\n3,7\n").notes())
        .anyMatch(note -> note.startsWith("The same in all training rows: b."));
    scaling = Optional.of(new FeatureScaling.Standardise());
    assertThat(all(table("a,b\n1,7\n2,7\n3,7\n").train(0), 2)[1]).isZero();
  }

  /** Equal numbers are equal trials, in whatever format and place they are. */
  @Test
  void theChecksumIsOfTheNumbers() throws Exception {
    label = Optional.empty();
    String csv = table("1,2\n3,4\n5,6\n").facts().checksum();
    Files.write(folder.resolve("x.npy"), Npy.floats(new float[] {1, 2, 3, 4, 5, 6}, 3, 2));
    assertThat(open("x.npy").facts().checksum()).isEqualTo(csv);
    scaling = Optional.of(new FeatureScaling.Standardise());
    assertThat(open("x.npy").facts().checksum()).isNotEqualTo(csv);
    scaling = Optional.empty();
    assertThat(table("1,2\n3,4\n5,7\n").facts().checksum()).isNotEqualTo(csv);
  }

  @Test
  void aPathIsRelativeToTheSweepFileOrTheHome() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(OwnFiles.resolve("a/b.csv", folder)).isEqualTo(folder.resolve("a/b.csv"));
    assertThat(OwnFiles.resolve("~/b.csv", folder)).isEqualTo(home.resolve("b.csv"));
    assertThat(OwnFiles.resolve("/x/b.csv", folder)).isEqualTo(Path.of("/x/b.csv"));
  }

  private static byte[] npy(String descr, String shape, byte[] values) {
    String header =
        "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    byte[] file = new byte[10 + header.length() + values.length];
    System.arraycopy(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, 0, file, 0, 8);
    file[8] = (byte) header.length();
    byte[] text = header.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, file, 10, text.length);
    System.arraycopy(values, 0, file, 10 + text.length, values.length);
    return file;
  }
}
