package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.complete;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.outcome;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Raw;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;

/** The danger: a checkpoint and the epochs beside it are not of one moment, or stay for ever. */
final class CheckpointsTest {
  private static final Checkpoint FIRST = new Checkpoint(1, 1, "amd64 Zen", new byte[] {1, 2});
  private static final Checkpoint SECOND = new Checkpoint(2, 1, "amd64 Zen", new byte[] {3});

  @TempDir private Path folder;

  private Recorder open() {
    Recorder recorder = SqliteRecorder.open(folder.resolve("beta.db"), "0.1.0", Runnable::run);
    recorder.register(sweep("{}"), DATA, trials(3), NOW);
    return recorder;
  }

  @Test
  void aKilledTrialKeepsItsLastCheckpointAndTheEpochsBeforeIt() {
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      for (int epoch = 0; epoch < 4; epoch++) {
        recorder.measured(1, epoch(epoch, 9 - epoch, 9));
        recorder.checkpoint(1, epoch == 2 ? SECOND : FIRST);
      }
      recorder.checkpoint(1, SECOND);
    }
    try (Recorder recorder = open()) {
      Checkpoint found = found(recorder, 1).orElseThrow();
      assertThat(found.state()).isEqualTo(SECOND.state());
      assertThat(found.epoch()).isEqualTo(2);
      assertThat(found.engine()).isEqualTo(1);
      assertThat(found.machineType()).isEqualTo("amd64 Zen");
      recorder.resumed(1, found.epoch(), MACHINE, NOW);
      recorder.measured(1, epoch(3, 5, 5)).toCompletableFuture().join();
    }
    try (Results results = results()) {
      assertThat(results.curve(1)).extracting(CurvePoint::epoch).containsExactly(0, 1, 2, 3);
      assertThat(results.trials().get(0).attempts()).isEqualTo(2);
    }
  }

  @Test
  void aTrialThatBeginsAgainForgetsItsCheckpoint() {
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      recorder.checkpoint(1, FIRST);
      recorder.stopped(1);
      assertThat(found(recorder, 1)).isPresent();
      recorder.started(1, MACHINE, NOW);
      assertThat(found(recorder, 1)).isEmpty();
    }
  }

  @Test
  void aCompleteTrialHasNoCheckpoint() {
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      recorder.measured(1, epoch(0, 9, 9));
      recorder.checkpoint(1, FIRST);
      recorder.completed(1, outcome(1), NOW);
      assertThat(found(recorder, 1)).isEmpty();
      complete(recorder, 2, 5, 5);
      refused(recorder.checkpoint(2, FIRST));
      assertThat(found(recorder, 2)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.Kind.class)
  void aFailedTrialKeepsItsCheckpointOnlyWhereItCanGoOn(Failure.Kind kind) {
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      recorder.checkpoint(1, FIRST);
      recorder.failed(1, Failure.of(kind, "why"), NOW);
      assertThat(found(recorder, 1).isPresent())
          .isEqualTo(kind == Failure.Kind.ENVIRONMENT || kind == Failure.Kind.TIME_LIMIT);
    }
  }

  @Test
  void aFailedTrialWaitsAgainWhenAskedToAndNoOtherDoes() throws SQLException {
    Failure memory = Failure.of(Failure.Kind.ENVIRONMENT, "no memory");
    Failure diverged = Failure.diverged(3, 7, "KL", "the KL term is not finite");
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      recorder.failedAttempt(1, memory, NOW);
      recorder.started(1, MACHINE, NOW);
      recorder.failed(1, diverged, NOW);
      complete(recorder, 2, 5, 5);
      refused(recorder.retried(List.of(1, 2)));
      assertThat(states()).startsWith(TrialState.FAILED, TrialState.COMPLETE);
      recorder.retried(List.of(1)).toCompletableFuture().join();
    }
    assertThat(states()).startsWith(TrialState.WAITING, TrialState.COMPLETE);
    try (Results results = results()) {
      TrialRow trial = results.trials().get(0);
      assertThat(trial.failure()).isEmpty();
      assertThat(trial.ended()).isEmpty();
      assertThat(trial.attempts()).isEqualTo(2);
    }
    String attempts =
        "SELECT concat_ws('|', attempt, ended, kind, epoch, step, term, message) FROM failed_attempt"
            + " ORDER BY attempt";
    assertThat(Raw.ask(folder.resolve("beta.db"), attempts))
        .containsExactly(
            "1|2026-03-01T12:00:00.000Z|environment|0|no memory",
            "2|2026-03-01T12:00:00.000Z|diverged|3|7|KL|the KL term is not finite");
  }

  private static void refused(CompletionStage<Void> stage) {
    assertThatThrownBy(() -> stage.toCompletableFuture().join())
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("immutable");
  }

  private static Optional<Checkpoint> found(Recorder recorder, int trial) {
    return recorder.checkpoint(trial).toCompletableFuture().join();
  }

  private List<TrialState> states() {
    try (Results results = results()) {
      return results.trials().stream().map(TrialRow::state).toList();
    }
  }

  private Results results() {
    return SqliteResults.open(folder.resolve("beta.db"));
  }
}
