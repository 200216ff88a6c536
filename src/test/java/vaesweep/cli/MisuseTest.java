package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;

/** Guards against a mistyped command line that is answered with a riddle. */
final class MisuseTest {
  @TempDir Path folder;

  @Test
  void aStrayVerbIsToldWithTheNearestOneOrTheNearestOnes() {
    assertThat(told("stats", "results/beta.db"))
        .startsWith(
            "no such verb \"stats\" (did you mean \"status\"?), or a sweep file such as"
                + " sweeps/beta.json");
    assertThat(told("stats")).startsWith("no such verb \"stats\" (did you mean \"status\"?)");
    assertThat(told("frobnicate"))
        .startsWith("no such verb \"frobnicate\", expected \"")
        .containsPattern("\" or one of \\d others, or a sweep file");
  }

  @Test
  void aMissingFileIsAFileAndNoVerb() {
    assertThat(told("missing.json")).startsWith("missing.json: no such file");
  }

  @Test
  void aNameWithASpaceThatWasNotQuotedIsRecognised() throws IOException {
    Path spaced = Files.writeString(folder.resolve("my sweep.json"), "{}");
    String[] parts = spaced.toString().split(" ", 2);
    assertThat(told(parts)).startsWith("a name with spaces goes in quotes: \"" + spaced + "\"");
  }

  @Test
  void twoSweepFilesAreOneTooMany() throws IOException {
    Path first = Files.writeString(folder.resolve("a.json"), "{}");
    assertThat(told(first.toString(), "b.json"))
        .startsWith("found \"b.json\" after " + first + ", expected one sweep file at a time");
  }

  @Test
  void unknownOptionsAreAllToldEachWithTheNearest() {
    assertThat(told("--paralel", "--nonsense", "a.json"))
        .contains("no such option \"--paralel\" (did you mean \"--parallel\"?)")
        .contains("no such option \"--nonsense\", expected \"--results\", ", " others")
        .contains("--help shows what there is.");
    assertThat(told("explain", "--latentsize", "3", "--featurs", "3"))
        .contains("(did you mean \"--latent-size\"?)", "(did you mean \"--features\"?)")
        .contains("explain --help shows what it takes.");
  }

  /** It is for tests: nobody is told of it, however near a mistake comes. */
  @Test
  void anOptionThatHelpHidesIsNotSuggested() {
    assertThat(told("--checkpoint-pauses", "1s", "a.json"))
        .startsWith("no such option \"--checkpoint-pauses\", expected ")
        .doesNotContain("\"--checkpoint-pause\"");
    assertThat(told("retry", "--checkpoint-paus", "1s")).doesNotContain("\"--checkpoint-pause\"");
  }

  @Test
  void anEmptyNameIsNoFolder() {
    assertThat(told("")).startsWith("found an empty name, expected a sweep file");
    assertThat(told("plan", "")).startsWith("found an empty name, expected a sweep file");
    assertThat(told("retry", "")).startsWith("found an empty name, expected a sweep file");
  }

  /** A sweep file may have any ending; only what is named as a database is one. */
  @Test
  void aReadingVerbTakesASweepFileWhateverItsEnding() throws IOException {
    String sweep =
        "{\"name\":\"odd\",\"method\":\"grid\",\"data\":\"fashion-mnist-12k\",\"parameters\":{}}";
    for (String name : List.of("sweep.JSON", "sweep")) {
      Path file = Files.writeString(folder.resolve(name), sweep);
      assertThat(told("status", file.toString(), "--results", folder.toString()))
          .startsWith(folder.resolve("odd.db") + ": no such database");
    }
    Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
    assertThat(told("status", text.toString())).startsWith(text + ":1:1: not JSON");
  }

  @Test
  void aQueryWithoutItsDatabaseIsNotAnsweredWithTheListOfQueries() {
    assertThat(told("query", "SELECT 1")).startsWith("SELECT 1.db: no such database");
  }

  @Test
  void aVerbSaysWhatItNeeds() {
    assertThat(told("status")).contains("DB").contains("status --help shows what it takes.");
    assertThat(told("schema", "x")).startsWith("found \"x\", expected nothing more after schema");
  }

  private static String told(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(CommandLineInterface.run(new Console(stream, stream, false), arguments))
        .isEqualTo(ExitCode.WRONG_INPUT.code());
    String text = err.toString(StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("\tat ");
    return text;
  }
}
