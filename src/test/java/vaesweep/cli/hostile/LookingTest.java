package vaesweep.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.storage.sqlite.Raw;

/**
 * The danger: who only looks at a sweep leaves files beside its database that keep the next run, or
 * somebody else, from writing to it; or does not see what a killed run has committed.
 */
final class LookingTest {
  @TempDir static Path trained;

  @TempDir Path folder;
  private Path database;

  @BeforeAll
  static void train() throws IOException {
    SmallSweep.train(trained);
  }

  @BeforeEach
  void place() throws IOException {
    database = Files.createDirectory(folder.resolve("db")).resolve("x.db");
    Files.copy(trained.resolve("x.db"), database);
  }

  @AfterEach
  void allow() throws IOException {
    Files.setPosixFilePermissions(
        database.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static Stream<List<String>> looks() {
    return Stream.of(
        List.of("status", "DB", "--findings"),
        List.of("status", "DB", "--json"),
        List.of("query", "DB", "@trials"),
        List.of("query", "DB", "SELECT wrong"),
        List.of("stop", "DB"),
        List.of("cancel", "DB"),
        List.of("merge", "OTHER/m.db", "DB"),
        List.of("sample", "DB", "--trial", "1", "--count", "1", "--output", "OTHER/o.npy"),
        List.of("export-network", "DB", "--trial", "1", "--to", "OTHER"));
  }

  private Told look(List<String> words) {
    return Told.by(
        words.stream()
            .map(word -> word.equals("DB") ? database.toString() : word)
            .map(word -> word.replace("OTHER", folder.toString()))
            .toArray(String[]::new));
  }

  private void leavesNothing(List<String> words, int exit) throws IOException {
    List<String> before = files();
    byte[] bytes = Files.readAllBytes(database);
    Told told = look(words);
    assertThat(told.exit()).as(told.text()).isEqualTo(exit);
    assertThat(files()).isEqualTo(before);
    assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
  }

  private static int exit(List<String> words) {
    return words.contains("SELECT wrong") ? 2 : 0;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(database.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aLookLeavesOnePlainFileAlone(List<String> words) throws IOException {
    leavesNothing(words, exit(words));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aLookAtAReadOnlyFileAndInAReadOnlyFolderLeavesNothing(List<String> words)
      throws IOException {
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    leavesNothing(words, exit(words));
    Files.setPosixFilePermissions(
        database.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
    leavesNothing(words, exit(words));
  }

  /** Copies of what a run has open are what its kill would leave. */
  private void kill(boolean withSharedMemory) throws Exception {
    Path open = Files.createDirectory(folder.resolve("open")).resolve("x.db");
    Files.copy(database, open);
    try (var connection = Raw.open(open);
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE sweep SET description = 'seen in the log'");
      for (String ending : withSharedMemory ? List.of("-wal", "-shm") : List.of("-wal")) {
        // by another process: opening would drop the locks
        new ProcessBuilder("cp", open + ending, database + ending).inheritIO().start().waitFor();
      }
    }
    assertThat(Path.of(database + "-wal")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aLookAtWhatAKillLeftAddsNothing(List<String> words) throws Exception {
    kill(true);
    leavesNothing(words, exit(words));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aLookAtACopyWithItsLogAloneAddsNothing(List<String> words) throws Exception {
    kill(false);
    leavesNothing(words, exit(words));
  }

  @Test
  void whatAKilledRunHasCommittedIsSeenAlsoWhereNothingCanBeWritten() throws Exception {
    kill(true);
    seen();
    Files.delete(Path.of(database + "-shm"));
    seen();
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(
        database.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
    seen();
    assertThat(files()).containsExactly("x.db", "x.db-wal");
  }

  private void seen() {
    Told told = look(List.of("query", "DB", "SELECT description FROM sweep", "--format", "csv"));
    assertThat(told.text()).contains("seen in the log");
  }

  @Test
  void aFolderThatStandsWhereSqliteKeepsAFileIsInNobodysWayOrNamed() throws IOException {
    for (String ending : List.of("-wal", "-shm")) {
      Path folder = Files.createDirectory(Path.of(database + ending));
      Told told = look(List.of("status", "DB"));
      Files.delete(folder);
      if (told.exit() == 0) {
        assertThat(told.text()).as("read without it").contains("2 of 4 trials complete");
      } else {
        assertThat(told.exit()).as(told.text()).isEqualTo(3);
        assertThat(told.text()).startsWith(folder + ": is no file, expected ").hasLineCount(1);
      }
    }
  }

  @Test
  void aLogThatMayNotBeReadIsNamed() throws Exception {
    kill(true);
    Path log = Path.of(database + "-wal");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(log)).as("permissions bind this user").isFalse();
    Told told = look(List.of("status", "DB"));
    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.text()).startsWith(log + ": cannot be read").hasLineCount(1);
  }

  @Test
  void aSweepThatIsReadOnlyIsRefusedWithoutATraceAndGoesOnOnceItIsNot() throws IOException {
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(database)).as("permissions bind this user").isFalse();
    String[] sweep = {
      trained.resolve("x.json").toString(), "--results", database.getParent().toString()
    };
    Told refused = Told.by(sweep);
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.text()).contains("read-only");
    assertThat(files()).containsExactly("x.db");
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(Told.by(sweep).exit()).isZero();
  }

  @Test
  void whoReadsADatabaseThatIsMovedAwayLeavesNothing() throws Exception {
    Path moved = folder.resolve("moved.db");
    try (var reading = vaesweep.storage.read.SqliteResults.open(database)) {
      Files.move(database, moved, StandardCopyOption.ATOMIC_MOVE);
      assertThat(reading.trials()).isNotEmpty();
    }
    assertThat(files()).isEmpty();
    Files.move(moved, database);
  }
}
