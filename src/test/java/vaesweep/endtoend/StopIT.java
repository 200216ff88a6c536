package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards what one terminal asks of a sweep in another: a stop must lose no finished trial, leave no
 * trial behind that says it is running, and never be heard by the next run.
 */
class StopIT {
  /** Seconds of training: enough to be asked in, and little enough to wait for. */
  private static final String LONGER = Specs.TINY.replace("\"epochs\": 2", "\"epochs\": 40");

  @TempDir Path folder;

  @Test
  void stopLetsRunningTrialsEndAndBeginsNoOthers() throws Exception {
    Specs.write(folder, "tiny.json", LONGER);
    Jar jar = new Jar(folder);
    Process process = jar.startUntil("[1/12]", "--parallel", "2", "tiny.json");
    assertThat(jar.run("status", "tiny").out())
        .contains("Running: process " + process.pid() + ", started ", "running: trial ")
        .containsPattern("epochs a minute; about [0-9].* left");
    assertThat(jar.run("status", "tiny.json", "--json").out())
        .contains("\"running\": true", "\"pid\": " + process.pid(), "\"epochs\": 40");
    Jar.Run stop = jar.run("stop", "tiny", "--wait", "100");
    assertThat(stop.exit()).as(stop.err()).isZero();
    assertThat(stop.out())
        .contains("tiny ended: ", " of 12 trials complete, ", " waiting; the sweep's command");
    assertThat(Jar.end(process)).isEqualTo(130);
    assertThat(rows("SELECT DISTINCT state FROM trial ORDER BY 1"))
        .containsExactly("complete", "waiting");
    assertThat(rows("SELECT count(*) FROM trial WHERE attempts > 0 AND state <> 'complete'"))
        .containsExactly("0");
    assertThat(rows("SELECT max(epoch) FROM epoch GROUP BY trial")).containsOnly("40");
    assertThat(files()).containsExactly("tiny.db", "tiny.html");

    int complete = Integer.parseInt(rows("SELECT count(*) FROM trial WHERE attempts = 1").get(0));
    Process again = jar.startUntil("12 known; " + (12 - complete) + " to train", "tiny.json");
    Jar.Run cancel = jar.run("cancel", "results/tiny.db", "--wait", "100");
    assertThat(cancel.exit()).as(cancel.err()).isZero();
    assertThat(cancel.out()).contains("tiny ended: ");
    assertThat(Jar.end(again)).isEqualTo(130);
    assertThat(rows("SELECT count(*) FROM trial WHERE state = 'running'")).containsExactly("0");
    assertThat(rows("SELECT max(attempts) FROM trial WHERE state = 'complete'"))
        .containsExactly("1");
    assertThat(files()).containsExactly("tiny.db", "tiny.html");
  }

  @Test
  void aTerminalThatIsClosedStopsTheSweepUnlessItIsToIgnoreThat() throws Exception {
    Specs.write(folder, "tiny.json", LONGER);
    Jar jar = new Jar(folder);
    Process process = jar.startUntil("[1/12]", "--parallel", "2", "tiny.json");
    Jar.signal(process, "HUP");
    assertThat(Jar.end(process)).isEqualTo(130);
    assertThat(files()).containsExactly("tiny.db", "tiny.html");

    Process ignoring = jar.ignoring("HUP").startUntil("to train", "tiny.json");
    Jar.signal(ignoring, "HUP");
    assertThat(Jar.end(ignoring)).isZero();
    assertThat(rows("SELECT DISTINCT state FROM trial")).containsExactly("complete");
  }

  @Test
  void whereNothingRunsThatIsSaid() throws Exception {
    Specs.write(folder, "tiny.json", LONGER);
    Jar jar = new Jar(folder);
    Jar.Run early = jar.run("stop", "tiny.json");
    assertThat(early.exit()).isEqualTo(2);
    assertThat(early.err()).contains("tiny.db: no such database");

    Process process = jar.startUntil("12 trials", "tiny.json");
    process.destroyForcibly();
    Jar.end(process);
    for (String verb : List.of("stop", "cancel")) {
      Jar.Run run = jar.run(verb, "tiny");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out())
          .contains("tiny is not running, so there is nothing to " + verb)
          .contains("process " + process.pid() + ", started ", "was ended by force");
    }
    assertThat(jar.run("status", "tiny").out())
        .contains("tiny: 0 of 12 trials complete, 12 waiting")
        .contains("Not running: process " + process.pid(), "goes on where it stopped");
    assertThat(folder.resolve("results/tiny.request")).doesNotExist();
  }

  @Test
  void aRunningSweepIsReachedByEveryPathToItsDatabase() throws Exception {
    Specs.write(folder, "tiny.json", LONGER);
    Jar jar = new Jar(folder);
    Files.createDirectories(folder.resolve("far/away"));
    Files.createDirectories(folder.resolve("results"));
    Files.createSymbolicLink(folder.resolve("far/file.db"), Path.of("../results/tiny.db"));
    Files.createSymbolicLink(folder.resolve("far/away/again.db"), Path.of("../file.db"));
    Files.createSymbolicLink(folder.resolve("far/folder"), folder.resolve("results"));
    Process process = jar.startUntil("12 trials", "tiny.json");
    for (String path :
        List.of(
            "far/file.db",
            "far/away/again.db",
            "far/folder/tiny.db",
            "far/../results/tiny.db",
            "far/folder/../results/tiny.db")) {
      assertThat(jar.run("status", path).out())
          .as(path)
          .contains("tiny: ", "Running: process " + process.pid());
    }
    Jar.Run stop = jar.run("cancel", "far/away/again.db", "--wait", "100");
    assertThat(stop.exit()).as(stop.err()).isZero();
    assertThat(stop.out()).contains(" ended: ");
    assertThat(Jar.end(process)).isEqualTo(130);
    assertThat(files()).containsExactly("tiny.db", "tiny.html");
  }

  @Test
  void whoLooksLeavesNothingWhateverHappensToTheDatabase() throws Exception {
    Specs.write(folder, "tiny.json", LONGER);
    Jar jar = new Jar(folder);
    Process process = jar.startUntil("[1/12]", "tiny.json");
    process.destroyForcibly();
    Jar.end(process);
    List<String> left = files();
    assertThat(left).contains("tiny.db-wal");
    assertThat(jar.run("status", "tiny").out()).contains(" of 12 trials complete");
    assertThat(jar.run("query", "tiny", "@trials").exit()).isZero();
    assertThat(files()).isEqualTo(left);

    Process again = jar.startUntil("12 known", "tiny.json");
    Files.move(folder.resolve("results/tiny.db"), folder.resolve("moved.db"));
    assertThat(Jar.end(again)).isEqualTo(3);
    assertThat(files()).noneMatch(name -> name.startsWith("tiny.db"));
    assertThat(jar.run("status", "moved.db").exit()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("moved"))
          .containsExactly("moved.db");
    }
  }

  private List<String> rows(String query) throws Exception {
    return Database.rows(folder.resolve("results/tiny.db"), query);
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder.resolve("results"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
