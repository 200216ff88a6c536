package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.endtoend.SystemFaults.Call;
import vaesweep.endtoend.SystemFaults.Errno;

/**
 * Guards a sweep on a file system without locks or shared memory, as some network disks are: its
 * user must not look for another program, for rights or for a broken disk, nor lose a trial.
 */
class NetworkDiskSoak {
  private static final String SPEC =
      """
      { "name": "far", "method": "grid", "seed": 3, "data": "optdigits",
        "parameters": {
          "beta": {"values": [0.3, 3]}, "latent_size": {"values": [2, 3]},
          "hidden": [300], "epochs": 10, "batch_size": 100 } }
      """;

  private static final String TOLD = "the file is on a file system without locks or shared memory";

  @TempDir Path folder;
  private SystemFaults system;
  private Jar jar;

  @BeforeEach
  void makeTheSystem() throws Exception {
    system = SystemFaults.in(folder);
    jar = new Jar(folder);
    Specs.write(folder, "far.json", SPEC);
  }

  @Test
  void withoutLocksEveryVerbSaysSoAtOnceAndALocalDiskHelps() throws Exception {
    for (Errno errno : List.of(Errno.ENOLCK, Errno.ENOSYS, Errno.EOPNOTSUPP)) {
      Jar far = system.on(jar, Call.LOCK, "/network/", errno);
      system.begin();
      assertTold(far.run("far.json", "--results", "network"), "network/far.lock: ");
      assertThat(folder.resolve("network/far.lock")).doesNotExist();
      system.end();
    }
    assertThat(jar.run("far.json", "--results", "network", "--time", "0.2s").exit()).isEqualTo(130);
    Jar far = system.on(jar, Call.LOCK, "/network/", Errno.ENOLCK);
    system.begin();
    assertReadersAreTold(far, "network/far.db: ");
    assertTold(far.run("merge", "network/all.db", "network/far.db"), "network/all.lock: ");
    Files.writeString(
        folder.resolve("network/far.lock"), "process 1, started 2026-03-01T12:00:00Z");
    for (String verb : List.of("stop", "cancel", "status")) {
      assertTold(
          far.run(verb, "network/far.db"),
          "network/far.lock: whether its sweep runs cannot be told: ");
    }
    assertALocalDiskHelps(far);
  }

  @Test
  void withoutSharedMemoryEveryVerbSaysSoAndALocalDiskHelps() throws Exception {
    assertThat(jar.run("far.json", "--results", "network", "--time", "0.2s").exit()).isEqualTo(130);
    Jar far = system.on(jar, Call.MAP, "/network/", Errno.ENOSYS);
    system.begin();
    for (String results : List.of("network", "network/new")) {
      assertTold(far.run("far.json", "--results", results), results + "/far.db: ");
    }
    assertReadersAreTold(far, "network/far.db: ");
    assertALocalDiskHelps(far);
  }

  /** A lock service that ends. SQLite takes that for another program, and waits 20 seconds. */
  @Test
  void aSweepWhoseLocksGoAwaySaysSoAndGoesOnFromWhatItCommitted() throws Exception {
    Jar far = system.on(jar, Call.LOCK, "/network/", Errno.ENOLCK);
    Process process =
        far.startUntil("[1/4]", "far.json", "--results", "network", "--parallel", "1", "epochs=60");
    system.begin();
    String said = Jar.rest(process);
    assertThat(Jar.end(process)).as(said).isEqualTo(3);
    assertThat(said).doesNotContain("internal error", "\tat ", "close it", "check the disk");
    assertThat(said.lines().filter(line -> line.startsWith("network/far.db: " + TOLD)))
        .as(said) // beside a warning, where the page was to be renewed just then
        .hasSize(1);
    system.end();
    Path database = folder.resolve("network/far.db");
    String complete = "SELECT number, started, ended FROM trial WHERE state = 'complete'";
    List<String> before = Database.rows(database, complete);
    assertThat(before).isNotEmpty();
    assertThat(far.run("far.json", "--results", "network", "epochs=60").exit()).isZero();
    assertThat(jar.run("far.json", "--results", "near", "epochs=60").exit()).isZero();
    assertThat(Database.measured(database))
        .isEqualTo(Database.measured(folder.resolve("near/far.db")));
    assertThat(Database.rows(database, complete)).hasSize(4).containsAll(before);
  }

  private static void assertReadersAreTold(Jar far, String place) throws Exception {
    assertTold(far.run("status", "network/far.db"), place);
    assertTold(far.run("query", "network/far.db", "@trials"), place);
    assertTold(far.run("report", "network/far.db"), place);
    assertTold(far.run("merge", "all.db", "network/far.db"), place);
  }

  private static void assertTold(Jar.Run run, String place) {
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).as(run.err()).hasSize(1);
    assertThat(run.err())
        .startsWith(place + TOLD)
        .contains("such as NFS (", "; use a local disk: ", "--results DIR");
  }

  /** What the line says is done, while the other disk is as it was. */
  private void assertALocalDiskHelps(Jar far) throws Exception {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    for (String ending : List.of("", "-wal")) {
      Path part = folder.resolve("network/far.db" + ending);
      if (Files.exists(part)) {
        Files.copy(part, copy.resolve("far.db" + ending));
      }
    }
    assertThat(far.run("status", "copy/far.db").out()).contains(" of 4 trials complete");
    assertThat(far.run("far.json", "--results", "copy").exit()).isZero();
    assertThat(far.run("far.json", "--results", "local").exit()).isZero();
    assertThat(Database.measured(copy.resolve("far.db")))
        .isEqualTo(Database.measured(folder.resolve("local/far.db")));
  }
}
