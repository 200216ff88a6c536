package vaesweep.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.example.Pipe;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.TrialState;

/**
 * The danger: a reader and the sweep stand in each other's way, or a kill costs finished trials.
 */
class DatabaseTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void placeTheFile() {
    file = folder.resolve("a #1 ?x=y 100% β.db");
  }

  private static List<TrialState> states(Path file) {
    try (Results results = SqliteResults.open(file)) {
      return results.trials().stream().map(TrialRow::state).toList();
    }
  }

  private Recorder open() {
    return SqliteRecorder.open(file, "1", Runnable::run);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void onePlainFileRemainsAfterACleanEnd() throws IOException {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
      assertThat(files()).hasSize(3);
    }
    assertThat(files()).containsExactly(file);
    assertThat(states(file)).containsExactly(TrialState.WAITING);
    assertThat(files()).as("a reader leaves nothing beside it").containsExactly(file);
  }

  @Test
  void aReaderSeesOneMomentWhileTheSweepGoesOn() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 1, 5, 5);
      try (Results then = SqliteResults.open(file)) {
        complete(recorder, 2, 4, 4);
        complete(recorder, 3, 3, 3);
        assertThat(then.trials())
            .extracting(TrialRow::state)
            .containsExactly(TrialState.COMPLETE, TrialState.WAITING, TrialState.WAITING);
        assertThat(then.networks()).containsExactly(1);
        assertThat(states(file)).containsOnly(TrialState.COMPLETE);
      }
    }
  }

  @Test
  void aReaderThatStaysDoesNotKeepTheSweepFromEnding() {
    Recorder recorder = open();
    recorder.register(sweep("{}"), DATA, trials(1), NOW);
    try (Results then = SqliteResults.open(file)) {
      complete(recorder, 1, 5, 5);
      recorder.close();
      assertThat(then.trials().get(0).state()).isEqualTo(TrialState.WAITING);
      assertThat(states(file)).containsExactly(TrialState.COMPLETE);
    }
    open().close();
    assertThat(Path.of(file + "-wal")).doesNotExist();
    assertThat(states(file)).containsExactly(TrialState.COMPLETE);
  }

  @Test
  void whatIsNoFileIsNoDatabase() throws Exception {
    for (Path place : List.of(Files.createDirectory(file), Pipe.at(folder.resolve("pipe.db")))) {
      assertThatThrownBy(() -> Database.readOnly(place))
          .isInstanceOf(StorageFailure.class)
          .hasMessage(place + ": is no file, expected a database; move it away, or name another");
      assertThatThrownBy(() -> Database.readWrite(place))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("is no file");
    }
  }

  @Test
  void aReaderThatLooksWhileASweepEndsLeavesOneFile() throws Exception {
    Recorder recorder = open();
    recorder.register(sweep("{}"), DATA, trials(1), NOW);
    Results then = SqliteResults.open(file);
    complete(recorder, 1, 5, 5);
    var looked =
        CompletableFuture.runAsync(
            then::close, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
    recorder.close();
    looked.get();
    assertThat(files()).containsExactly(file);
    assertThat(states(file)).containsExactly(TrialState.COMPLETE);
  }

  @Test
  void aReaderOfAFinishedDatabaseThatStaysDoesNotKeepTheNextRunFromStartingNorFromEnding()
      throws IOException {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(2), NOW);
      complete(recorder, 1, 5, 5);
    }
    try (Results then = SqliteResults.open(file)) {
      assertThat(then.trials()).extracting(TrialRow::state).contains(TrialState.WAITING);
      try (Recorder next = open()) {
        next.register(sweep("{}"), DATA, trials(2), NOW);
        complete(next, 2, 4, 4);
      }
      assertThat(then.networks()).containsExactly(1);
      assertThat(states(file)).containsOnly(TrialState.COMPLETE);
    }
    open().close();
    assertThat(files()).containsExactly(file);
    assertThat(states(file)).containsOnly(TrialState.COMPLETE);
  }

  @Test
  void afterAKillEveryAnnouncedTrialIsThereForReadersAndForTheNextStart()
      throws IOException, InterruptedException {
    Path killed = Files.createDirectory(folder.resolve("killed")).resolve("beta.db");
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
      complete(recorder, 1, 5, 5);
      recorder.started(2, MACHINE, NOW).toCompletableFuture().join();
      for (String end : List.of("", "-wal")) { // by another process: opening would drop the locks
        new ProcessBuilder("cp", file + end, killed + end).inheritIO().start().waitFor();
      }
    }
    assertThat(states(killed))
        .containsExactly(TrialState.COMPLETE, TrialState.RUNNING, TrialState.WAITING);
    try (Recorder recorder = SqliteRecorder.open(killed, "1", Runnable::run)) {
      assertThat(states(killed))
          .containsExactly(TrialState.COMPLETE, TrialState.WAITING, TrialState.WAITING);
      recorder.register(sweep("{}"), DATA, trials(3), NOW);
    }
    assertThat(Path.of(killed + "-wal")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMadeIsOneClearLine() throws IOException {
    Files.writeString(folder.resolve("results"), "a file");
    Path inFile = folder.resolve("results/beta.db");
    assertThatThrownBy(() -> SqliteRecorder.open(inFile, "1", Runnable::run))
        .isInstanceOf(StorageFailure.class)
        .hasMessageStartingWith(inFile + ": its folder cannot be made")
        .hasMessageEndingWith("choose another with --results");
  }

  @Test
  void aMissingDatabaseIsNotMadeByReading() {
    assertThatThrownBy(() -> SqliteResults.open(file))
        .isInstanceOf(StorageFailure.class)
        .hasMessage(file + ": no such database; run its sweep first");
    assertThat(file).doesNotExist();
  }

  @Test
  void aReadOnlyFolderCanBeReadAndRefusesToBeWrittenTo() {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
    }
    assertThat(file.toFile().setWritable(false) && folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("permissions bind this user").isFalse();
      assertThat(states(file)).containsExactly(TrialState.WAITING);
      assertThatThrownBy(this::open)
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("read-only");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aDatabaseInWalModeWithoutItsWalCanBeReadFromAReadOnlyFolder() throws Exception {
    try (Recorder recorder = open()) {
      recorder.register(sweep("{}"), DATA, trials(1), NOW);
    }
    assertThat(Files.readAllBytes(file)[18]).isEqualTo((byte) 2); // WAL
    assertThat(files()).containsExactly(file);
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("permissions bind this user").isFalse();
      assertThat(states(file)).containsExactly(TrialState.WAITING);
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }
}
