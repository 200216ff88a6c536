package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.endtoend.SystemFaults.Call;
import vaesweep.endtoend.SystemFaults.Errno;

/**
 * Guards the books of a sweep that met a trouble: whatever it was, in the end every trial is
 * complete, once, with all its epochs and the numbers of an undisturbed sweep, and the page is
 * there. {@code mvn -Psoak verify} runs it beside {@link KillIT}.
 */
class TroubleSoak {
  private static final String TRIALS = "4";
  private static final String EPOCHS = "60";

  private static final String SPEC =
      """
      { "name": "soak", "method": "grid", "seed": 3, "data": "optdigits",
        "parameters": {
          "beta": {"values": [0.3, 3]}, "likelihood": {"values": ["bernoulli", "mse"]},
          "latent_size": 3, "hidden": [300], "epochs": 60, "batch_size": 100 } }
      """;

  private static final String FIRST_DONE = "[1/4]";

  @TempDir static Path undisturbed;

  @TempDir Path folder;
  private Path database;
  private Jar jar;

  @BeforeAll
  static void sweepOnce() throws Exception {
    Specs.write(undisturbed, "soak.json", SPEC);
    Jar.Run run = new Jar(undisturbed).run("soak.json");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @BeforeEach
  void writeTheSweep() throws Exception {
    Specs.write(folder, "soak.json", SPEC);
    database = folder.resolve("results/soak.db");
    jar = new Jar(folder);
  }

  @Test
  void aLockFileThatIsDeletedLetsASecondProcessGoOn() throws Exception {
    Process first = start(jar);
    List<String> complete = complete();
    Files.delete(folder.resolve("results/soak.lock"));
    assertThat(jar.run("soak.json").exit()).isZero();
    String said = Jar.rest(first);
    assertThat(Jar.end(first)).as(said).isEqualTo(3);
    assertThat(said).contains("another process has taken this sweep over");
    assertBooks(complete);
  }

  @Test
  void linksToOneDatabaseLetNobodyElseIn() throws Exception {
    Process first = start(jar);
    Jar.signal(first, "STOP");
    List<String> complete = complete();
    Path hard = Files.createDirectory(folder.resolve("hard")).resolve("soak.db");
    Files.createLink(hard, database);
    assertRefused("hard", "2 names (hard links)");
    Path soft = Files.createDirectory(folder.resolve("soft")).resolve("soak.db");
    Files.createSymbolicLink(soft, database);
    assertRefused("soft", "being run by process " + first.pid());
    Files.delete(hard);
    Jar.signal(first, "CONT");
    String said = Jar.rest(first);
    assertThat(Jar.end(first)).as(said).isZero();
    assertBooks(complete);
  }

  private void assertRefused(String results, String why) throws Exception {
    Jar.Run run = jar.run("soak.json", "--results", results);
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains(why);
  }

  @Test
  void aDiskFullOfTheDatabaseStopsTheSweepUntilThereIsSpace() throws Exception {
    SystemFaults system = SystemFaults.in(folder);
    Jar full = system.on(jar, Call.WRITE, "/results/soak.db", Errno.ENOSPC);
    Process process = start(full);
    List<String> complete = complete();
    system.begin();
    String said = Jar.rest(process);
    assertThat(Jar.end(process)).as(said).isEqualTo(3);
    assertThat(said.lines().filter(line -> line.contains("the disk is full"))).hasSize(1);
    assertThat(full.run("soak.json").err()).contains("the disk is full");
    assertThat(complete()).containsAll(complete);
    system.end();
    assertThat(full.run("soak.json").exit()).isZero();
    assertBooks(complete);
  }

  @Test
  void aDiskFullOfThePageCostsNoTrial() throws Exception {
    SystemFaults system = SystemFaults.in(folder);
    Jar full = system.on(jar, Call.WRITE, "soak.html", Errno.ENOSPC);
    system.begin();
    Jar.Run run = full.run("soak.json");
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("soak.html").doesNotContain("internal error", "\tat ");
    List<String> complete = complete();
    assertThat(complete).hasSize(Integer.parseInt(TRIALS));
    system.end();
    assertThat(full.run("soak.json").exit()).isZero();
    assertBooks(complete);
  }

  @Test
  void anOutputThatIsFullCostsNoTrial() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "SKIPPED: only Linux has /dev/full");
    Jar.Run run = jar.after("exec >/dev/full").run("soak.json");
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("standard output cannot be written");
    assertBooks(complete());
  }

  @Test
  void aTemporaryFolderThatIsFullIsToldBeforeAnythingIsTrained() throws Exception {
    SystemFaults system = SystemFaults.in(folder);
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Jar java = new Jar(folder, Path.of(System.getProperty("java.home")), temporary(temporary));
    Jar full = system.on(java, Call.WRITE, "/temporary/", Errno.ENOSPC);
    system.begin();
    Jar.Run run = full.run("soak.json");
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains(temporary + ": the temporary folder is missing, full");
    system.end();
    assertThat(full.run("soak.json").exit()).isZero();
    assertBooks(List.of());
  }

  private static String temporary(Path folder) {
    return "-Djava.io.tmpdir=" + folder;
  }

  @Test
  void aTerminalThatIsClosedStopsTheSweepAndTheSameCommandGoesOn() throws Exception {
    Process process = start(jar);
    Jar.signal(process, "HUP");
    String said = Jar.rest(process);
    assertThat(Jar.end(process)).as(said).isEqualTo(130);
    List<String> complete = complete();
    assertThat(jar.run("soak.json").exit()).isZero();
    assertBooks(complete);
  }

  @Test
  void aClockThatJumpsChangesNoNumberAndEndsNothing() throws Exception {
    SystemFaults system = SystemFaults.in(folder);
    Process process = start(system.onJumpingClock(jar));
    List<String> complete = complete();
    system.begin();
    String said = Jar.rest(process);
    assertThat(Jar.end(process)).as(said).isZero();
    String jumps =
        "SELECT count(*) FROM trial WHERE abs(julianday(ended) - julianday('now')) > 900";
    assertThat(Database.rows(database, jumps)).as("the clock did jump").doesNotContain("0");
    assertBooks(complete);
  }

  /** On one worker, so that something is left to do. */
  private static Process start(Jar jar) throws Exception {
    return jar.startUntil(FIRST_DONE, "soak.json", "--parallel", "1", "--checkpoint-pause", "0.1s");
  }

  /** The complete trials, with the moments that a second training would change. */
  private List<String> complete() throws Exception {
    return Database.rows(
        database, "SELECT number, attempts, started, ended FROM trial WHERE state = 'complete'");
  }

  private void assertBooks(List<String> complete) throws Exception {
    assertThat(complete()).hasSize(Integer.parseInt(TRIALS)).containsAll(complete);
    assertThat(Database.rows(database, "SELECT max(epoch) FROM epoch GROUP BY trial"))
        .hasSize(Integer.parseInt(TRIALS))
        .containsOnly(EPOCHS);
    assertThat(Database.measured(database))
        .isEqualTo(Database.measured(undisturbed.resolve("results/soak.db")));
    assertThat(Database.rows(database, "SELECT count(*) FROM checkpoint")).containsExactly("0");
    assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Database.rows(database, "PRAGMA foreign_key_check")).isEmpty();
    assertThat(Files.readString(folder.resolve("results/soak.html")))
        .contains(TRIALS + " of " + TRIALS + " trials complete");
    try (var files = Files.list(folder.resolve("results"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("soak.db", "soak.html");
    }
  }
}
