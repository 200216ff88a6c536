package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.outcome;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.merge.Merge;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;

/**
 * The danger: two processes train one sweep, because its lock file was deleted or the database has
 * two names, and a trial ends complete with rows of both.
 */
final class OwnershipTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("beta.db");
  }

  private Recorder open(Path file) {
    Recorder recorder = SqliteRecorder.open(file, "1", Runnable::run);
    recorder.register(sweep("{}"), DATA, trials(3), NOW);
    return recorder;
  }

  private static void isRefused(CompletionStage<?> change, String reason) {
    assertThatThrownBy(() -> change.toCompletableFuture().join())
        .cause()
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining(reason);
  }

  @Test
  void whoWasTakenOverCompletesNothing() {
    try (Recorder first = open(file())) {
      first.started(1, MACHINE, NOW);
      first.measured(1, epoch(0, 1000, 1));
      try (Recorder second = SqliteRecorder.open(file(), "1", Runnable::run)) {
        second.register(sweep("{}"), DATA, trials(3), NOW);
        second.started(1, MACHINE, NOW);
        second.measured(1, epoch(0, 1000, 1));
        second.measured(1, epoch(1, 30, 2));
        isRefused(first.completed(1, outcome(1), NOW), "another process has taken this sweep over");
        second.completed(1, outcome(1), NOW).toCompletableFuture().join();
      }
      isRefused(first.started(2, MACHINE, NOW), "another process has taken this sweep over");
    }
    try (Results results = SqliteResults.open(file())) {
      assertThat(results.trials().get(0).state()).isEqualTo(TrialState.COMPLETE);
      assertThat(results.trials().get(0).last().orElseThrow().validation().distortion())
          .isEqualTo(30);
      assertThat(results.trials().get(1).state()).isEqualTo(TrialState.WAITING);
    }
  }

  @Test
  void everyKindOfChangeIsRefusedOnceTheSweepIsAnothers() {
    try (Recorder first = open(file())) {
      first.started(1, MACHINE, NOW);
      SqliteRecorder.open(file(), "1", Runnable::run).close();
      for (CompletionStage<Void> change :
          List.of(
              first.measured(1, epoch(0, 9, 9)),
              first.failed(1, Failure.diverged(0, 1, "KL", "too large"), NOW),
              first.stopped(1),
              first.findings(List.of()))) {
        isRefused(change, "another process has taken this sweep over");
      }
    }
  }

  @Test
  void aTrialIsNotCompleteWithoutTheEpochsThatItsTrainingMeasured() {
    try (Recorder recorder = open(file())) {
      recorder.started(1, MACHINE, NOW);
      assertThatThrownBy(() -> recorder.completed(1, outcome(1), NOW).toCompletableFuture().join())
          .hasMessageContaining("trial 1");
      complete(recorder, 2, 30, 2);
    }
  }

  @Test
  void oneNameOfADatabaseTakesOverFromAnother() throws IOException {
    try (Recorder first = open(file())) {
      Path link = Files.createSymbolicLink(folder.resolve("link.db"), file());
      SqliteRecorder.open(link, "1", Runnable::run).close();
      isRefused(first.started(1, MACHINE, NOW), "another process has taken this sweep over");
    }
  }

  @Test
  void aDatabaseWithTwoNamesIsNotWrittenTo() throws IOException {
    open(file()).close();
    Path other = folder.resolve("other.db");
    Files.createLink(other, file());
    for (Path name : List.of(file(), other)) {
      assertThatThrownBy(() -> SqliteRecorder.open(name, "1", Runnable::run))
          .isInstanceOf(StorageFailure.class)
          .hasMessageContaining("this file has 2 names (hard links)");
    }
    Files.delete(other);
    open(file()).close();
  }

  @Test
  void aMergeIntoARunningSweepTakesItOver() throws Exception {
    Path other = folder.resolve("other.db");
    open(other).close();
    try (Recorder first = open(file())) {
      Merge.run(file(), List.of(other));
      isRefused(first.started(1, MACHINE, NOW), "another process has taken this sweep over");
    }
  }

  @Test
  void aDatabaseThatIsMovedReplacedOrDeletedIsMissedAtTheNextChange() throws IOException {
    assumeFalse(File.separatorChar == '\\', "SKIPPED: Windows deletes no open file");
    for (String what : List.of("moved", "deleted", "replaced")) {
      Path file = folder.resolve(what + ".db");
      try (Recorder recorder = open(file)) {
        Files.move(file, folder.resolve(what + ".away"));
        if (what.equals("deleted")) {
          Files.delete(folder.resolve(what + ".away"));
        } else if (what.equals("replaced")) {
          Files.copy(folder.resolve(what + ".away"), file);
        }
        isRefused(recorder.started(1, MACHINE, NOW), "was deleted, moved or replaced");
      }
    }
  }
}
