package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.storage.lock.SweepLock;

/** Guards scripts: a code that is documented nowhere, or that a verb does not give. */
final class ExitCodesTest {
  private static final String SPEC =
      "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{\"beta\":"
          + "{\"values\":[1,2]},\"epochs\":1,\"hidden\":[10]}}";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return CommandLineInterface.run(new Console(printed, told, false), arguments);
  }

  private void assertCode(ExitCode code, String... arguments) {
    assertThat(run(arguments))
        .as("%s: %s%s", Arrays.toString(arguments), out, err)
        .isEqualTo(code.code());
  }

  private String file() throws Exception {
    return Files.writeString(folder.resolve("s.json"), SPEC).toString();
  }

  private String results() {
    return folder.resolve("results").toString();
  }

  private String database() {
    return folder.resolve("results/s.db").toString();
  }

  @Test
  void everyCodeIsOnThePageOfVerbsAndInTheHelp() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/verbs.md"));
    assertThat(run("--help")).isZero();
    String help = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    assertThat(ExitCode.table()).hasSize(ExitCode.values().length + 1);
    for (String line : ExitCode.table()) {
      String[] parts = line.split(" {2}", 2);
      assertThat(page).contains("| " + parts[0] + " | " + parts[1] + " |");
      assertThat(help).contains(parts[0] + " " + parts[1]);
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(ExitCode.table()).anyMatch(line -> line.startsWith(code.code() + "  "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "explain",
        "retry",
        "status",
        "stop",
        "cancel",
        "report",
        "query",
        "merge",
        "export-network",
        "selftest",
        "encode",
        "decode",
        "sample",
        "schema",
        "completion"
      })
  void everyVerbAnswersMisuseWithTheCodeOfWrongInput(String verb) {
    assertCode(ExitCode.WRONG_INPUT, verb, "--nonsense");
    assertCode(ExitCode.COMPLETE, verb, "--help");
  }

  @Test
  void whatIsNotThereIsWrongInput() {
    String missing = folder.resolve("no.db").toString();
    for (String verb : List.of("status", "stop", "cancel", "report")) {
      assertCode(ExitCode.WRONG_INPUT, verb, missing);
    }
    assertCode(ExitCode.WRONG_INPUT, "query", missing, "@best");
    assertCode(ExitCode.WRONG_INPUT, "merge", missing, folder.resolve("a.db").toString());
    for (String verb : List.of("plan", "explain", "retry")) {
      assertCode(ExitCode.WRONG_INPUT, verb, folder.resolve("no.json").toString());
    }
  }

  @Test
  void aSweepThatIsCompleteAndAllThatReadsItEndWithZero() throws Exception {
    String file = file();
    assertCode(ExitCode.COMPLETE, file, "--results", results(), "--parallel", "1");
    assertCode(ExitCode.COMPLETE, "plan", file);
    assertCode(ExitCode.COMPLETE, "explain", file);
    for (String verb : List.of("status", "stop", "cancel", "report")) {
      assertCode(ExitCode.COMPLETE, verb, database());
    }
    assertCode(ExitCode.COMPLETE, "query", database(), "@trials");
    assertCode(ExitCode.WRONG_INPUT, "query", database(), "DELETE FROM trial");
    assertCode(ExitCode.WRONG_INPUT, "query", database(), "PRAGMA journal_mode=delete");
    assertCode(ExitCode.COMPLETE, "retry", file, "--results", results());
    String into = folder.resolve("all.db").toString();
    assertCode(ExitCode.COMPLETE, "merge", into, database());
  }

  @Test
  void failedTrialsAreOneInASweepARetryAndAMerge() throws Exception {
    String file = file();
    String[] late = {"--results", results(), "--parallel", "1", "--trial-time", "0.001s"};
    assertThat(run(with(late, file))).isEqualTo(ExitCode.TRIALS_FAILED.code());
    assertThat(run(with(late, "retry", file))).isEqualTo(ExitCode.TRIALS_FAILED.code());
    assertThat(run(with(late, file, "--fail-fast"))).isEqualTo(ExitCode.TRIALS_FAILED.code());
    String into = folder.resolve("all.db").toString();
    assertCode(ExitCode.TRIALS_FAILED, "merge", into, database());
    assertCode(ExitCode.COMPLETE, "status", database());
  }

  @Test
  void aTimeThatIsOverAndALockThatIsHeldHaveTheirCodes() throws Exception {
    String file = file();
    assertCode(
        ExitCode.INTERRUPTED, file, "epochs=200", "--results", results(), "--time", "0.001s");
    try (SweepLock held =
        SweepLock.acquire(folder.resolve("results/s.lock"), Clock.systemUTC().instant())) {
      assertThat(held).isNotNull();
      assertCode(ExitCode.ENVIRONMENT, file, "--results", results());
      assertCode(ExitCode.ENVIRONMENT, "retry", file, "--results", results());
      assertCode(ExitCode.ENVIRONMENT, "stop", database(), "--wait", "0");
    }
    Files.writeString(folder.resolve("junk.db"), "no database".repeat(100));
    assertCode(ExitCode.ENVIRONMENT, "status", folder.resolve("junk.db").toString());
  }

  private static String[] with(String[] options, String... first) {
    String[] all = Arrays.copyOf(first, first.length + options.length);
    System.arraycopy(options, 0, all, first.length, options.length);
    return all;
  }
}
