package vaesweep.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/**
 * Guards against a file or argument that ends the program in a stack trace, in a page of text, or
 * never. How long each file took is in {@code target/hostile-files.txt}.
 */
final class HostileFilesTest {
  private static final int MOST_CHARACTERS = 4000;

  private static final List<Entry<HostileFile, Long>> TIMES = new ArrayList<>();

  @TempDir static Path folder;

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(30)
  void aFileThatIsNoSweepIsRefusedWithItsPlaces(HostileFile hostile) throws IOException {
    Path file = Files.write(folder.resolve("x.json"), hostile.bytes().get());
    long began = System.nanoTime();
    String told = refused("plan", file.toString());
    TIMES.add(Map.entry(hostile, (System.nanoTime() - began) / 1_000_000));
    assertThat(told.lines().findFirst().orElseThrow())
        .as("the place comes first")
        .matches("\\Q" + file + "\\E(:\\d+:\\d+( /.*)?)?: .*");
  }

  static Stream<HostileFile> files() {
    return Stream.concat(Texts.all(), Contents.all());
  }

  @AfterAll
  static void listTheSlowest() throws IOException {
    List<String> lines =
        TIMES.stream()
            .sorted(Comparator.comparingLong(time -> -time.getValue()))
            .map(time -> time.getValue() + " ms  " + time.getKey())
            .toList();
    Files.write(Path.of("target", "hostile-files.txt"), lines);
  }

  @Test
  void ofVeryManyProblemsTheFirstAreToldAndAllAreCounted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("many.json"),
            HostileFile.sweep("grid", "\"beta\":{\"values\":[" + "-1,".repeat(4999) + "-1]}"));
    assertThat(refused("plan", file.toString()))
        .contains("/parameters/beta/values/0: ", "/parameters/beta/values/9: ")
        .containsPattern("\nand 49\\d\\d more\n")
        .endsWith("5000 problems; nothing was run.\n");
  }

  @Test
  void thereAreAtLeastTwoHundred() {
    assertThat(files().map(HostileFile::name).distinct()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "=",
        "beta==1",
        "beta=1e999",
        "beta=[",
        "beta={\"a\"",
        "beta=\u0000",
        "beta=\u202e1",
        "beta=,,,,",
        "annealing={\"type\":\"linear\",\"length\":-1}",
        "name=../x",
        "constraints=zebra<1",
        "parameters={}",
        "\ud83d\ude00=1",
        "data={\"name\":\"optdigits\",\"directory\":\"\"}x"
      })
  void anArgumentThatMeansNothingIsRefusedByItsName(String argument) throws IOException {
    Path file =
        Files.writeString(folder.resolve("good.json"), HostileFile.sweep("grid", "\"beta\":-1"));
    refused("plan", file.toString(), argument);
    refused("plan", file.toString(), argument + "x".repeat(50_000));
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    for (String path : List.of(folder.toString(), "/dev/null", folder + "/no/such/file.json")) {
      assertThat(refused("plan", path)).startsWith(path);
    }
  }

  private static String refused(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int exit = CommandLineInterface.run(new Console(stream, stream, false), arguments);
    String told = text.toString(StandardCharsets.UTF_8);
    assertThat(told)
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(MOST_CHARACTERS)
        .doesNotContain("\tat ", "internal error", "Exception")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\u2028\u2029&&[^\n]]");
    assertThat(exit).as(told).isEqualTo(2);
    return told;
  }
}
