package vaesweep.words.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.storage.query.Table;

/** Guards values on their way into other programs: split by their own commas, rounded, or lost. */
final class DelimitedTextTest {
  @Test
  void valuesWithCommasQuotesOrLineEndsAreQuoted() {
    assertThat(csv("plain", "a,b", "say \"no\"", "two\nlines", "re\rturn", " "))
        .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"re\rturn\", ");
  }

  @Test
  void numbersAreWholeAndNullIsNothing() {
    assertThat(csv(0.1, 1.0 / 3, 12L, null, -1e-9)).isEqualTo("0.1,0.3333333333333333,12,,-1.0E-9");
  }

  @Test
  void anEmptyTextIsToldFromNull() {
    assertThat(csv("a", "", null)).isEqualTo("a,\"\",");
    assertThat(csv(null, null)).isEqualTo(",");
  }

  @Test
  void aLineOfOneNullIsNoEmptyLine() {
    assertThat(csv((Object) null)).isEqualTo("\"\"");
  }

  @Test
  void linesEndTheSameOnEverySystem() {
    Table table = new Table(List.of("a"), Stream.of(List.<Object>of(1L)));

    assertThat(print(table, DelimitedText::print)).isEqualTo("a\n1\n");
  }

  @Test
  void bytesAreInBase64() {
    assertThat(csv(new byte[] {1, 2, 3, -1}, 5L)).isEqualTo("AQID/w==,5");
  }

  @Test
  void columnNamesAreQuotedLikeValues() {
    Table table = new Table(List.of("a", "count(x, \"y\")"), Stream.of());

    assertThat(print(table, DelimitedText::print).lines())
        .containsExactly("a,\"count(x, \"\"y\"\")\"");
  }

  @Test
  void jsonIsAnArrayOfObjectsWithTheSameValues() {
    List<Object> first = Arrays.asList("say \"no\"\n", 1.0 / 3, null);
    List<Object> second = List.of("ü", 7L, new byte[] {1, 2, 3, -1});
    Table table = new Table(List.of("text", "number", "bytes"), Stream.of(first, second));

    JsonNode json = JsonMapper.builder().build().readTree(print(table, JsonText::print));

    assertThat(json.size()).isEqualTo(2);
    assertThat(json.get(0).get("text").asString()).isEqualTo("say \"no\"\n");
    assertThat(json.get(0).get("number").asDouble()).isEqualTo(1.0 / 3);
    assertThat(json.get(0).get("bytes").isNull()).isTrue();
    assertThat(json.get(1).get("text").asString()).isEqualTo("ü");
    assertThat(json.get(1).get("number").asLong()).isEqualTo(7);
    assertThat(json.get(1).get("bytes").asString()).isEqualTo("AQID/w==");
  }

  @Test
  void jsonOfNoRowsIsAnEmptyArray() {
    Table table = new Table(List.of("a"), Stream.of());

    JsonNode json = JsonMapper.builder().build().readTree(print(table, JsonText::print));

    assertThat(json.isArray()).isTrue();
    assertThat(json.size()).isEqualTo(0);
  }

  private interface Printer {
    void print(List<String> columns, Iterator<List<Object>> rows, PrintStream out);
  }

  /** The line of one row. */
  private static String csv(Object... values) {
    Table table = new Table(List.of("head"), Stream.of(Arrays.asList(values)));
    String text = print(table, DelimitedText::print).replace(System.lineSeparator(), "\n");
    assertThat(text).startsWith("head\n").endsWith("\n");
    return text.substring("head\n".length(), text.length() - 1);
  }

  private static String print(Table table, Printer printer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    printer.print(table.columns(), table.rows().iterator(), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }
}
