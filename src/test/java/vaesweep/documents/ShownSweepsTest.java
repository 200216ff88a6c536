package vaesweep.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.spec.Parameters;
import vaesweep.spec.reading.SweepReader;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.type.Parameter;

/** Guards who copies an example: one that the program refuses, or a key that no page names. */
final class ShownSweepsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What stands around a part of a sweep file. */
  private static final Map<String, Object> REST =
      Map.of("name", "shown", "method", "grid", "data", "optdigits");

  static List<Document> documents() throws IOException {
    return Document.all();
  }

  /** A block is a whole sweep file, or an object with some of its keys or of its parameters. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyJsonThatIsShownIsReadAsASweep(Document document) {
    for (String block : document.blocks("json")) {
      accepted(block, whole(block));
    }
  }

  /** What is set as {@code "key": value} within a line is a part too, unless it is cut short. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyKeyThatIsShownWithItsValueIsRead(Document document) {
    for (String span : document.spans()) {
      if (span.matches("\"\\w+\": [^…]+") && known(span.substring(1, span.indexOf("\":")))) {
        accepted(span, whole("{" + span + "}"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyArgumentThatIsShownAloneIsRead(Document document) {
    for (String span : document.spans()) {
      if (span.matches("[a-z_]+=\\S+") && known(span.substring(0, span.indexOf('=')))) {
        assertThatCode(() -> SweepReader.read(whole("{}"), List.of(span)))
            .as(span)
            .doesNotThrowAnyException();
      }
    }
  }

  /** Arguments after a sweep file that the product brings. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandsArgumentsAreReadOverItsSweepFile(Document document) throws IOException {
    for (ShownCommand command : document.commands()) {
      List<String> files =
          command.arguments().stream().filter(word -> word.endsWith(".json")).toList();
      for (String file : files) {
        assertThat(Path.of(file)).as(command.text()).exists();
        List<String> replaced =
            command.arguments().stream().filter(word -> word.matches("[a-z_]+=.*")).toList();
        String text = Files.readString(Path.of(file));
        assertThatCode(() -> SweepReader.read(text, replaced))
            .as(command.text())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void everyParameterAndEveryKeyIsOnItsPage() throws IOException {
    List<String> parameters = Document.read(Document.PAGES.resolve("parameters.md")).spans();
    assertThat(parameters).containsAll(Parameters.names());
    List<String> keys = Document.read(Document.PAGES.resolve("sweep-file.md")).spans();
    assertThat(keys).containsAll(Header.ALL.stream().map(Parameter::name).toList());
    assertThat(keys).contains(Header.CONFIGURATIONS);
  }

  private static void accepted(String shown, String sweep) {
    assertThatCode(() -> SweepReader.read(sweep)).as(shown).doesNotThrowAnyException();
  }

  private static boolean known(String key) {
    return Parameters.names().contains(key)
        || Header.ALL.stream().anyMatch(each -> each.name().equals(key));
  }

  /** Returns a sweep file that says what a part says. */
  private static String whole(String json) {
    Map<String, Object> shown = new LinkedHashMap<>();
    JSON.readTree(json).forEachEntry(shown::put);
    if (shown.containsKey(Header.PARAMETERS)) {
      return json;
    }
    Map<String, Object> sweep = new LinkedHashMap<>(REST);
    Map<String, Object> parameters = new LinkedHashMap<>();
    shown.forEach(
        (key, value) -> (Parameters.names().contains(key) ? parameters : sweep).put(key, value));
    if (sweep.containsKey(Header.TRIALS.name())) {
      sweep.put(Header.METHOD.name(), "random");
    }
    sweep.put(Header.PARAMETERS, parameters);
    return JSON.writeValueAsString(sweep);
  }
}
