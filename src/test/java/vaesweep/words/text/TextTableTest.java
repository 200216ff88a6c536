package vaesweep.words.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards against columns that do not stand below one another, and rounding that misleads. */
final class TextTableTest {
  @Test
  void columnsAreAsWideAsTheirContentsAndNumbersStandToTheRight() {
    List<List<Object>> rows =
        List.of(List.of("first", 7L, "x"), List.of("2nd", 1234L, "a longer text"));

    assertThat(printed(List.of("name", "n", "text"), rows))
        .containsExactly(
            "name      n  text", //
            "first     7  x",
            "2nd    1234  a longer text");
  }

  @Test
  void aColumnWithSomeNumbersAndNullsIsOfNumbers() {
    List<List<Object>> rows = List.of(Arrays.asList((Object) null), List.of(3.5), List.of(120.0));

    assertThat(printed(List.of("value"), rows)).containsExactly("value", "", "  3.5", "  120");
  }

  @Test
  void numbersHaveSixSignificantDigitsAndWholeOnesNoPoint() {
    assertThat(TextTable.text(2.0 / 3)).isEqualTo("0.666667");
    assertThat(TextTable.text(-1234.5678)).isEqualTo("-1234.57");
    assertThat(TextTable.text(1568.0)).isEqualTo("1568");
    assertThat(TextTable.text(0.0)).isEqualTo("0");
    assertThat(TextTable.text(1e-9)).isEqualTo("1E-9");
    assertThat(TextTable.text(12345678L)).isEqualTo("12345678");
  }

  @Test
  void whatIsNoNumberIsTold() {
    assertThat(TextTable.text(null)).isEmpty();
    assertThat(TextTable.text(new byte[12])).isEqualTo("<12 bytes>");
    assertThat(TextTable.text("as it is")).isEqualTo("as it is");
    assertThat(TextTable.text(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    assertThat(TextTable.text(Double.NaN)).isEqualTo("NaN");
  }

  @Test
  void aCellIsOneLine() {
    assertThat(printed(List.of("a", "b"), List.of(List.of("two\n\tlines", "next"))))
        .containsExactly("a          b", "two lines  next");
  }

  @Test
  void aTableOfMillionsIsPrintedAsItComes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, UTF_8);
    int[] asked = {0};
    Iterator<List<Object>> rows =
        Stream.<List<Object>>generate(() -> List.of((Object) Long.valueOf(++asked[0])))
            .limit(5000)
            .peek(row -> assertThat(asked[0]).isLessThan(1001 + bytes.size()))
            .iterator();
    TextTable.print(List.of("n"), rows, out);
    assertThat(bytes.toString(UTF_8)).startsWith("   n\n   1\n").endsWith("4999\n5000\n");
  }

  @Test
  void aLongCellIsCutButWhereItWouldReadAsAnother() {
    String same = "x".repeat(70);
    List<List<Object>> rows = List.of(List.of(same + "1", "a"), List.of(same + "2", "a"));
    assertThat(streamed(rows)).doesNotHaveDuplicates().anyMatch(line -> line.contains(same + "2"));
    rows = List.of(List.of(same + "1" + same, "a"), List.of(same + "2" + same, "a"));
    assertThat(streamed(rows)).doesNotHaveDuplicates().allMatch(line -> line.length() < 120);
    rows = List.of(List.of("1" + same, "a"), List.of("2" + same, "a"));
    assertThat(streamed(rows)).filteredOn(line -> line.contains("…  a")).hasSize(2);
    assertThat(printed(List.of("b", "c"), rows)).noneMatch(line -> line.contains("…"));
  }

  private static List<String> streamed(List<List<Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextTable.print(List.of("b", "c"), rows.iterator(), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).lines().toList();
  }

  @Test
  void emptyTablesHaveTheirHeadAlone() {
    assertThat(printed(List.of("a", "b"), List.of())).containsExactly("a  b");
  }

  private static List<String> printed(List<String> columns, List<List<Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextTable.print(columns, rows, new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).lines().toList();
  }
}
