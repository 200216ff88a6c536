package vaesweep.words.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.sweep.file.Refusal;

/** Guards against an answer that has less in it than the database gave. */
final class JsonTextTest {
  @Test
  void aRowIsAnObjectALine() {
    assertThat(printed(List.of("trial", "state"), List.of(1L, "complete")))
        .isEqualTo("[\n{\"trial\":1,\"state\":\"complete\"}\n]\n");
  }

  @Test
  void columnsOfOneNameAreRefusedForOneOfThemWouldBeLost() {
    assertThatThrownBy(() -> printed(List.of("a", "b", "a"), List.of(1L, 2L, 3L)))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "several columns are named a, and JSON keeps one value a name: name them apart with AS,"
                + " or take --format csv");
  }

  private static String printed(List<String> columns, List<Object> row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonText.print(columns, List.of(row).iterator(), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace("\r", "");
  }
}
