package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.query.Query;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Faults.Moment;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.TrialState;

/**
 * The danger: a fault of the disk, the locks or the memory is told as another one, whose remedy
 * does not help, or costs what was committed before it.
 */
class SqliteFailuresTest {
  private static final String FULL = "the disk is full; free some space, ";
  private static final String READ_ONLY = "the file or its folder is read-only; allow writing";
  private static final String NO_LOCKS =
      "the file is on a file system without locks or shared memory, such as NFS (";
  private static final String LOCKED = "another program keeps the database locked; close it, ";
  private static final String DISK = "reading or writing failed (";
  private static final String NO_MEMORY = "the machine has no memory left";
  private static final String NOT_OPEN = "the file cannot be opened; check that its folder exists";
  private static final String DAMAGED = "the database is damaged; move it away";
  private static final String NO_TEMPORARY = "SQLite finds no temporary folder";

  /** What each is told by; a code that is not here has SQLite's own words. */
  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry("SQLITE_FULL SQLITE_IOERR_SHMSIZE", FULL),
          Map.entry(
              "SQLITE_READONLY SQLITE_READONLY_CANTLOCK SQLITE_READONLY_CANTINIT"
                  + " SQLITE_READONLY_RECOVERY SQLITE_READONLY_ROLLBACK SQLITE_READONLY_DIRECTORY"
                  + " SQLITE_PERM SQLITE_AUTH",
              READ_ONLY),
          Map.entry("SQLITE_READONLY_DBMOVED", "was moved or deleted while it was open; put it"),
          Map.entry(
              "SQLITE_PROTOCOL SQLITE_IOERR_LOCK SQLITE_IOERR_UNLOCK SQLITE_IOERR_RDLOCK"
                  + " SQLITE_IOERR_CHECKRESERVEDLOCK SQLITE_IOERR_SHMLOCK SQLITE_IOERR_SHMMAP"
                  + " SQLITE_IOERR_SHMOPEN",
              NO_LOCKS),
          Map.entry(
              "SQLITE_BUSY SQLITE_BUSY_SNAPSHOT SQLITE_BUSY_RECOVERY SQLITE_LOCKED"
                  + " SQLITE_LOCKED_SHAREDCACHE",
              LOCKED),
          Map.entry(
              "SQLITE_IOERR SQLITE_IOERR_READ SQLITE_IOERR_SHORT_READ SQLITE_IOERR_WRITE"
                  + " SQLITE_IOERR_FSYNC SQLITE_IOERR_DIR_FSYNC SQLITE_IOERR_TRUNCATE"
                  + " SQLITE_IOERR_FSTAT SQLITE_IOERR_DELETE SQLITE_IOERR_CLOSE"
                  + " SQLITE_IOERR_CORRUPTFS SQLITE_IOERR_ACCESS SQLITE_IOERR_SEEK",
              DISK),
          Map.entry("SQLITE_NOMEM SQLITE_IOERR_NOMEM", NO_MEMORY),
          Map.entry("SQLITE_CANTOPEN SQLITE_CANTOPEN_FULLPATH SQLITE_CANTOPEN_SYMLINK", NOT_OPEN),
          Map.entry("SQLITE_CANTOPEN_ISDIR", "is a folder, expected a database; move it away"),
          Map.entry("SQLITE_IOERR_GETTEMPPATH SQLITE_CANTOPEN_NOTEMPDIR", NO_TEMPORARY),
          Map.entry("SQLITE_NOTADB", "this is no SQLite database; move it away"),
          Map.entry("SQLITE_CORRUPT SQLITE_CORRUPT_INDEX", DAMAGED),
          Map.entry("SQLITE_TOOBIG", "[SQLITE_TOOBIG] "),
          Map.entry("SQLITE_INTERRUPT", "[SQLITE_INTERRUPT] "));

  @TempDir private Path folder;
  private Path file;
  private Faults faults;

  @BeforeEach
  void completeOneTrial() throws SQLException {
    file = folder.resolve("beta.db");
    faults = Faults.below(folder);
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 1, 5, 5);
    }
  }

  @AfterEach
  void takeTheFaultsAway() throws SQLException {
    faults.close();
  }

  static Stream<Arguments> faults() {
    return TOLD.entrySet().stream()
        .flatMap(
            told ->
                Arrays.stream(told.getKey().split(" "))
                    .map(SQLiteErrorCode::valueOf)
                    .map(code -> Arguments.of(code, told.getValue())));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatKeepsAFileFromBeingOpenedIsToldByItsCause(SQLiteErrorCode code, String told) {
    for (Moment moment : List.of(Moment.OPEN, Moment.READ)) {
      faults.at(moment).fail(code);
      assertTold(catchThrowable(this::states), told);
      assertTold(catchThrowable(this::open), told);
      faults.mend();
      assertNothingIsLost(TrialState.WAITING);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatFailsWhileItIsReadIsToldByItsCause(SQLiteErrorCode code, String told) {
    try (Results results = SqliteResults.open(file)) {
      faults.at(Moment.READ).fail(code);
      assertTold(catchThrowable(results::trials), told);
    }
    faults.mend();
    if (code != SQLiteErrorCode.SQLITE_READONLY) { // said of a statement that would write
      try (Query query = Query.open(file)) {
        faults.at(Moment.READ).fail(code);
        assertTold(catchThrowable(() -> query.run("SELECT 1")), told);
      }
      faults.mend();
    }
    assertNothingIsLost(TrialState.WAITING);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatFailsWhileItIsWrittenOrCommittedIsToldByItsCause(SQLiteErrorCode code, String told) {
    for (Moment moment : List.of(Moment.WRITE, Moment.COMMIT)) {
      try (Recorder recorder = open()) {
        recorder.register(sweep("{}"), DATA, trials(3), NOW);
        faults.at(moment).fail(code);
        assertTold(catchThrowable(() -> complete(recorder, 2, 4, 4)).getCause(), told);
        faults.mend();
        assertThatThrownBy(() -> complete(recorder, 3, 4, 4))
            .as("after a failure nothing more is written")
            .hasMessageContaining(told);
      }
      assertNothingIsLost(TrialState.WAITING);
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatFailsWhenTheLogIsEmptiedIsDoneByTheNextRun(SQLiteErrorCode code, String told) {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 2, 4, 4);
      faults.at(Moment.CHECKPOINT).fail(code);
    }
    assertNothingIsLost(TrialState.COMPLETE);
    faults.mend();
    open().close();
    assertThat(Path.of(file + "-wal")).as(told).doesNotExist();
    assertNothingIsLost(TrialState.COMPLETE);
  }

  @Test
  void aDiskThatIsFullAtAnyStatementCostsNoTrialThatWasAnnounced() {
    boolean failed = true;
    int statements = 0;
    for (; failed; statements++) {
      List<Integer> announced = new ArrayList<>(List.of(1));
      try (Recorder recorder = open()) {
        recorder.register(sweep("{}"), DATA, trials(3), NOW);
        faults.at(Moment.WRITE).after(statements).fail(SQLiteErrorCode.SQLITE_FULL);
        Throwable failure = catchThrowable(() -> complete(recorder, 2, 4, 4));
        failed = failure != null;
        if (failed) {
          assertTold(failure.getCause(), FULL);
        } else {
          announced.add(2);
        }
      }
      faults.mend();
      assertThat(completed()).isEqualTo(announced);
    }
    assertThat(statements).isGreaterThan(5);
  }

  @Test
  void aDatabaseThatIsBusyForAMomentIsWaitedFor() throws IOException {
    faults.at(Moment.READ).once().fail(SQLiteErrorCode.SQLITE_BUSY_RECOVERY);
    assertNothingIsLost(TrialState.WAITING);
    try (var files = Files.list(folder)) {
      assertThat(files).as("what was tried leaves nothing").containsExactly(file);
    }
  }

  private void assertTold(Throwable failure, String told) {
    assertThat(failure).isInstanceOf(StorageFailure.class);
    assertThat(failure.getMessage()).startsWith(file + ": " + told).doesNotContain("\n");
  }

  /** The second trial may have been committed; of the others the first was, and no more. */
  private void assertNothingIsLost(TrialState second) {
    assertThat(states()).containsExactly(TrialState.COMPLETE, second, TrialState.WAITING);
  }

  private List<TrialState> states() {
    try (Results results = SqliteResults.open(file)) {
      return results.trials().stream().map(TrialRow::state).toList();
    }
  }

  private List<Integer> completed() {
    try (Results results = SqliteResults.open(file)) {
      return results.trials().stream()
          .filter(trial -> trial.state() == TrialState.COMPLETE)
          .map(TrialRow::number)
          .toList();
    }
  }

  private Recorder open() {
    return SqliteRecorder.open(file, "1", Runnable::run);
  }
}
