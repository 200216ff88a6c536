package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.cli.console.ExitCode;

/** Guards against a retry that trains another sweep than the one whose trials failed. */
final class RetryTest {
  private static final String SPEC =
      "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{\"beta\":"
          + "{\"values\":[1,2]},\"epochs\":9,\"hidden\":[10]}}";

  @TempDir Path folder;

  private final CapturedConsole console = new CapturedConsole();

  /** The file is gone, and what it was run with was an argument. */
  @Test
  void theDatabaseOrTheNameStandsForTheFileAsItWasRun() throws Exception {
    Path file = Files.writeString(folder.resolve("s.json"), SPEC);
    Path results = folder.resolve("results");
    String[] late = {"epochs=1", "--results", results.toString(), "--trial-time", "0.001s"};
    assertThat(console.run(file.toString(), late[0], late[1], late[2], late[3], late[4]))
        .isEqualTo(ExitCode.TRIALS_FAILED.code());
    Files.delete(file);

    String database = results.resolve("s.db").toString();
    assertThat(console.run("retry", database, "--trial", "1"))
        .isEqualTo(ExitCode.TRIALS_FAILED.code());
    assertThat(console.told()).contains("1 failed trial to try again", "trial 1 (beta=1): ");
    assertThat(console.run("retry", "s", "--results", results.toString()))
        .as("%s", console.told())
        .isZero();
    assertThat(console.told()).contains("1 failed trial to try again");
    assertThat(
            console.run("query", database, "SELECT count(*) FROM trial WHERE state = 'complete'"))
        .isZero();
    assertThat(console.told()).contains("2");
    assertThat(console.run("retry", database, "--trial", "1"))
        .isEqualTo(ExitCode.WRONG_INPUT.code());
    assertThat(console.told())
        .startsWith("--trial: found 1, which is complete, expected a failed one");
  }

  @Test
  void aDatabaseOfAnotherNameIsRefusedForItsSweepWouldBeAnother() throws Exception {
    Path file = Files.writeString(folder.resolve("s.json"), SPEC);
    Path results = folder.resolve("results");
    assertThat(console.run(file.toString(), "epochs=1", "--results", results.toString())).isZero();
    Path renamed = Files.move(results.resolve("s.db"), results.resolve("old.db"));
    assertThat(console.run("retry", renamed.toString())).isEqualTo(ExitCode.WRONG_INPUT.code());
    assertThat(console.told())
        .isEqualToNormalizingNewlines(
            renamed
                + ": is the database of the sweep s, which is run in "
                + results.resolve("s.db")
                + "; give it that name again, or name the sweep file\nnothing was run.\n");
    assertThat(console.run("retry", "s", "--results", results.toString()))
        .isEqualTo(ExitCode.WRONG_INPUT.code());
    assertThat(console.told()).startsWith(results.resolve("s.db") + ": no such database");
  }
}
