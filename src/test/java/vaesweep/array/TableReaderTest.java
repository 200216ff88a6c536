package vaesweep.array;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guards against a table that is read as another one: a column for its neighbour, names for numbers
 * or numbers for names, and a row that is lost without a word.
 */
final class TableReaderTest {
  @TempDir Path folder;

  private Optional<Boolean> header = Optional.empty();
  private Optional<String> label = Optional.empty();
  private List<String> columns = List.of();
  private List<String> prefixes = List.of();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n3,4",
        "a;b\r\n1;2\r\n3;4\r\n",
        "a\tb\n1\t2\n\n3\t4\n",
        "\uFEFF\"a\" , \"b\"\n 1 ,\" 2 \"\n3,4\n",
        "1.0,2e0\n+3,4",
      })
  void whatSeparatesCellsIsFoundByLooking(String text) throws Exception {
    assertThat(values("t.csv", text)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aZippedTableIsRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("x\n1\n2\n".getBytes(UTF_8));
    }
    Files.write(folder.resolve("t.csv.gz"), bytes.toByteArray());
    NumberArray array = read("t.csv.gz");
    assertThat(array.columns()).containsExactly("x");
    assertThat(array.shape()).containsExactly(2, 1);
    assertThat(array.places().written(1)).contains("2");
    byte[] half = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Files.write(folder.resolve("half.csv.gz"), half);
    assertThatThrownBy(() -> read("half.csv.gz"))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("half.csv.gz: ");
  }

  @Test
  void namesAreToldFromNumbersByTheFirstLines() throws Exception {
    NumberArray named = read("a.csv", "height,width\n1,2\n");
    assertThat(named.columns()).containsExactly("height", "width");
    assertThat(named.notes())
        .containsExactly("The first line of a.csv holds the names of the columns: height, width.");
    assertThat(read("b.csv", "1,2\n3,4\n").columns()).isEmpty();
    assertThat(read("b.csv", "1,2\n3,4\n").notes()).isEmpty();
  }

  /** pandas names columns without names so. */
  @Test
  void aLineOfCountedNumbersIsNamesWhereOthersAreFractionsAndRefusedElsewhere() throws Exception {
    assertThat(read("a.csv", "0,1\n0.5,1.5\n2.5,1e3\n").columns()).containsExactly("0", "1");
    refused("b.csv", "0,1\n1,0\n", "b.csv:1: found 0, 1 and so on, which may be names or numbers");
    refused("c.csv", "0,1\n", "which may be names or numbers");
    header = Optional.of(false);
    assertThat(values("d.csv", "0,1\n1,0\n")).containsExactly(0, 1, 1, 0);
    header = Optional.of(true);
    assertThat(values("e.csv", "0,1\n1,0\n")).containsExactly(1, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "", "#N/A", "NaN", "NA", "null", "?"})
  void aMissingValueInTheFirstLineIsNoHeader(String missing) {
    refused("a.csv", "1," + missing + "\n3,4\n5,6\n", "a.csv:1: column 2: found ");
    refused("b.csv", "1," + missing + "\n3,4\n5,6\n", "Fill missing values in");
  }

  @Test
  void namesBesideNumbersInTheFirstLineAreRefused() {
    refused("a.csv", "x,1\n3,4\n", "a.csv:1: found names such as \"x\" beside numbers such as 1");
    refused("b.csv", "x,1\n3,4\n", "\"header\": true or false");
  }

  @Test
  void numberedNamesAreTakenInTheOrderOfTheirNumbers() throws Exception {
    prefixes = List.of("z", "mean");
    assertThat(values("a.csv", "mean_2,id,mean_1,mean_10\n2,x,1,10\n".replace("_10", "_3")))
        .containsExactly(1, 2, 10);
    assertThat(values("b.csv", "mean_1,mean_0\n1,0\n")).containsExactly(0, 1);
    refused("c.csv", "mean_1,mean_3\n1,3\n", "expected also mean_2");
    refused("d.csv", "mean_1,mean_01\n1,3\n", "found the column mean_01 twice");
  }

  @Test
  void columnsAndLabelAreChosenByNameOrNumber() throws Exception {
    String iris = "sepal,petal,species\n5.1,1.4,setosa\n7,4.7,versicolor\n";
    label = Optional.of("species");
    NumberArray array = read("a.csv", iris);
    assertThat(array.labels()).contains(List.of("setosa", "versicolor"));
    assertThat(array.columns()).containsExactly("sepal", "petal");
    columns = List.of("2", "sepal");
    assertThat(values("b.csv", iris)).containsExactly(1.4f, 5.1f, 4.7f, 7);
    columns = List.of("petals", "9");
    assertThatThrownBy(() -> read("c.csv", iris))
        .hasMessageContaining("no such column \"petals\" (did you mean \"petal\"?)")
        .hasMessageContaining("no such column \"9\"");
    columns = List.of("1", "sepal");
    refused("d.csv", iris, "found a column twice");
    columns = List.of();
    label = Optional.of("3");
    assertThat(values("e.csv", "5.1,1.4,setosa\n7,4.7,versicolor\n"))
        .containsExactly(5.1f, 1.4f, 7, 4.7f);
    label = Optional.empty();
    refused("f.csv", iris, "f.csv:2: column 3 (species): found \"setosa\", expected a number");
    refused("g.csv", iris, "\"label\" names what a row is");
  }

  @Test
  void allProblemsOfTheFirstRowsAreToldAtOnce() {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int i = 0; i < 100; i++) {
      text.append("1,x\n");
    }
    assertThatThrownBy(() -> read("a.csv", text.toString()))
        .isInstanceOf(InvalidFile.class)
        .satisfies(
            thrown ->
                assertThat(((InvalidFile) thrown).lines())
                    .hasSize(22)
                    .contains("and perhaps more: no further row was looked at."));
    refused("b.csv", "a,b\n1,2\n1\n1,,\n1, \n", "b.csv:3: found 1 cells, expected 2");
    refused("b.csv", "a,b\n1,2\n1\n1,,\n1, \n", "b.csv:4: found 3 cells, expected 2");
    refused("b.csv", "a,b\n1,2\n1\n1,,\n1, \n", "b.csv:5: column 2 (b): found nothing");
    refused("c.csv", "a;b\n1,5;2,25\n", "Write decimal points in place of decimal commas.");
    refused("d.csv", "a,a\n1,2\n", "d.csv:1: found the name \"a\" of two columns");
    refused("e.csv", "a,b\n", "e.csv: found no row of numbers");
    refused("f.csv", "\n \n", "f.csv: found no row of numbers");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Files.write(folder.resolve("a.csv"), new byte[] {'1', ',', (byte) 0xFF, '\n'});
    assertThatThrownBy(() -> read("a.csv"))
        .hasMessageEndingWith("a.csv: is not UTF-8 text, expected a table of numbers");
    refused("b.csv", "1,\"2\n3,4\n", "b.csv");
  }

  @Test
  void anIndexOfPandasIsTold() throws Exception {
    assertThat(read("a.csv", ",x\n0,5\n1,6\n").notes())
        .anyMatch(note -> note.startsWith("Column 1 has no name and counts the rows"));
    assertThat(read("b.csv", ",x\n0,5\n2,6\n").notes())
        .noneMatch(note -> note.startsWith("Column 1"));
  }

  /** Numbers of every size come back as they were, whatever separates them. */
  @ParameterizedTest
  @CsvSource({"1, ','", "2, ;", "3, '\t'"})
  void whatIsWrittenComesBack(long seed, char separator) throws Exception {
    Random random = new Random(seed);
    int width = 1 + random.nextInt(5);
    float[] expected = new float[width * 50];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Float.intBitsToFloat(random.nextInt());
      expected[i] = Float.isFinite(expected[i]) ? expected[i] : 1;
      text.append(expected[i]).append(i % width == width - 1 ? '\n' : separator);
    }
    double[] found = values("t.csv", text.toString());
    assertThat(found).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat((float) found[i]).isEqualTo(expected[i]);
    }
  }

  /** A table that ends anywhere is read, or refused in words. */
  @Test
  void aTableThatIsCutAnywhereIsReadOrRefused() throws Exception {
    String whole = "\"a\",b\n1.5,-2e3\n3,\"4\"\n";
    for (int length = 0; length < whole.length(); length++) {
      try {
        assertThat(read("t.csv", whole.substring(0, length)).rows()).isPositive();
      } catch (InvalidFile e) {
        assertThat(e.getMessage()).contains("t.csv");
      }
    }
  }

  private double[] values(String name, String text) throws Exception {
    NumberArray array = read(name, text);
    return IntStream.range(0, array.length()).mapToDouble(array.elements()::at).toArray();
  }

  private NumberArray read(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
    return read(name);
  }

  private NumberArray read(String name) throws Exception {
    return ArrayFile.read(
        folder.resolve(name),
        new ReadOptions(
            prefixes,
            List.of(),
            Optional.empty(),
            columns,
            label,
            header,
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty()));
  }

  private void refused(String name, String text, String message) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining(message);
  }
}
