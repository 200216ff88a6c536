package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.outcome;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.runner.thread.WriterThread;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Database;
import vaesweep.trial.TrialState;

/**
 * The danger: a completion is announced that a crash then takes back, or a sweep waits for ever for
 * one that will never come.
 */
class GroupCommitTest {
  @TempDir private Path folder;
  private Path file;
  private final Deque<Runnable> writer = new ArrayDeque<>();

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("beta.db");
  }

  private List<TrialState> states() {
    try (Results results = SqliteResults.open(file)) {
      return results.trials().stream().map(TrialRow::state).toList();
    }
  }

  @Test
  void stagesCompleteInOrderAfterTheCommitOfTheirGroupAndNotBefore() {
    List<String> news = new ArrayList<>();
    try (Recorder recorder = SqliteRecorder.open(file, "1", writer::add)) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      runAll();
      recorder.started(1, MACHINE, NOW).thenRun(() -> news.add("started 1 " + states()));
      recorder.started(2, MACHINE, NOW).thenRun(() -> news.add("started 2"));
      recorder.measured(1, epoch(0, 1, 1)).thenRun(() -> news.add("measured 1"));
      assertThat(news).isEmpty();
      assertThat(states()).containsOnly(TrialState.WAITING);
      assertThat(writer).hasSize(1);
      writer.remove().run();
      assertThat(news).containsExactly("started 1 [RUNNING, RUNNING]", "started 2", "measured 1");
    }
  }

  @Test
  void whatIsQueuedIsCommittedByClosing() {
    CompletableFuture<Void> started;
    try (Recorder recorder = SqliteRecorder.open(file, "1", writer::add)) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
      started = recorder.started(1, MACHINE, NOW).toCompletableFuture();
    }
    assertThat(started).isCompleted();
    assertThat(states()).containsExactly(TrialState.RUNNING);
  }

  @Test
  void afterClosingEveryChangeIsRefused() {
    Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run);
    recorder.register(sweep("{}"), DATA, trials(1), NOW);
    recorder.close();
    assertThatThrownBy(() -> recorder.stopped(1).toCompletableFuture().join())
        .hasCauseInstanceOf(StorageFailure.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aFullDiskFailsTheWholeGroupAndEverythingAfterItWithOneActionableLine() throws SQLException {
    Database database = Database.readWrite(file);
    try (Recorder recorder = SqliteRecorder.owning(database, "1", writer::add)) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      limitToPresentSize(database);
      CompletableFuture<Void> before = recorder.started(1, MACHINE, NOW).toCompletableFuture();
      recorder.measured(1, epoch(1, 50, 5));
      CompletableFuture<Void> tooMuch =
          recorder.completed(1, outcome(new float[1 << 20]), NOW).toCompletableFuture();
      runAll();
      CompletableFuture<Void> after = recorder.started(2, MACHINE, NOW).toCompletableFuture();
      runAll();
      for (CompletableFuture<Void> stage : List.of(before, tooMuch, after)) {
        assertThatThrownBy(stage::join)
            .hasCauseInstanceOf(StorageFailure.class)
            .cause()
            .hasMessage(
                file
                    + ": the disk is full; free some space, then run the same command again; it"
                    + " goes on where it stopped");
      }
    }
    assertThat(states()).containsOnly(TrialState.WAITING);
    try (Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      recorder.started(1, MACHINE, NOW).toCompletableFuture().join();
    }
  }

  @Test
  void whereMemoryRunsOutEverybodyHearsOfItAndNothingOfTheGroupStays() throws SQLException {
    Database database = Database.readWrite(file);
    try (Recorder recorder = SqliteRecorder.owning(database, "1", writer::add)) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      runAll();
      GroupCommit commits = new GroupCommit(database, writer::add, () -> {});
      CompletableFuture<Void> before =
          commits
              .add(() -> database.statements().update("write/networks_forget"))
              .toCompletableFuture();
      CompletableFuture<Void> tooMuch =
          commits.add(failing(new OutOfMemoryError("Java heap space"))).toCompletableFuture();
      runAll();
      CompletableFuture<Void> after = commits.add(() -> {}).toCompletableFuture();
      runAll();
      for (CompletableFuture<Void> stage : List.of(before, tooMuch, after)) {
        assertThatThrownBy(stage::join)
            .hasCauseInstanceOf(StorageFailure.class)
            .cause()
            .hasMessage(
                file
                    + ": there was not enough memory to write (Java heap space); give Java more:"
                    + " java -Xmx8g -jar sweep.jar …, then run the same command again; it goes on"
                    + " where it stopped");
      }
    }
    assertThat(states()).containsOnly(TrialState.WAITING);
  }

  @Test
  void aDefectOfTheWriterEndsOnItsOwnThreadAsWellAndIsNoFailureOfTheFile() throws Exception {
    try (WriterThread thread = new WriterThread();
        Database database = Database.readWrite(file)) {
      GroupCommit commits = new GroupCommit(database, thread, () -> {});
      Error defect = new NoClassDefFoundError("gone");
      CompletableFuture<Void> stage = commits.add(failing(defect)).toCompletableFuture();
      assertThatThrownBy(() -> stage.get(1, TimeUnit.MINUTES))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasRootCause(defect);
    }
  }

  private static Database.Work failing(Error error) {
    return () -> {
      throw error;
    };
  }

  private void runAll() {
    while (!writer.isEmpty()) {
      writer.remove().run();
    }
  }

  private static void limitToPresentSize(Database database) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet pages = statement.executeQuery("PRAGMA page_count")) {
      int present = pages.getInt(1);
      statement.execute("PRAGMA max_page_count = " + present);
    }
  }
}
