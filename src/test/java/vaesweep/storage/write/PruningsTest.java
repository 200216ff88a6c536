package vaesweep.storage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vaesweep.storage.Samples.DATA;
import static vaesweep.storage.Samples.MACHINE;
import static vaesweep.storage.Samples.NOW;
import static vaesweep.storage.Samples.epoch;
import static vaesweep.storage.Samples.sweep;
import static vaesweep.storage.Samples.trials;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Pruning;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.RungNumbers;

/**
 * Guards pruned trials: that they stay as they are, keep their reason, and lose it with the state.
 */
final class PruningsTest {
  private static final Pruning LOST = new Pruning(1, "elbo", -18, -16, 2, 3, 1, "{\"beta\":1}");
  private static final Pruning FAILED =
      new Pruning(1, "objective", Double.NaN, -16.5, 3, 3, 1, "{}");

  @TempDir private Path folder;
  private Recorder recorder;

  @BeforeEach
  void trainTwoTrialsForTwoEpochs() {
    recorder = SqliteRecorder.open(folder.resolve("beta.db"), "0.1.0", Runnable::run);
    recorder.register(sweep("{}"), DATA, trials(3), NOW);
    for (int trial = 1; trial <= 2; trial++) {
      recorder.started(trial, MACHINE, NOW);
      for (int epoch = 0; epoch < 3; epoch++) {
        recorder.measured(trial, epoch(epoch, 10 - epoch, 9));
      }
      recorder.checkpoint(trial, new Checkpoint(2, 1, "amd64 Zen", new byte[] {1}));
      recorder.stopped(trial);
    }
  }

  @AfterEach
  void close() {
    recorder.close();
  }

  private Results results() {
    return SqliteResults.open(folder.resolve("beta.db"));
  }

  @Test
  void whatEndedATrialIsReadAsItWasWrittenAndTheTrialStaysAsItIs() {
    recorder.pruned(Map.of(1, LOST, 2, FAILED), NOW).toCompletableFuture().join();
    try (Results results = results()) {
      assertThat(results.prunings()).isEqualTo(Map.of(1, LOST, 2, FAILED));
      assertThat(results.trials())
          .extracting(TrialRow::state)
          .containsExactly(TrialState.PRUNED, TrialState.PRUNED, TrialState.WAITING);
    }
    assertThatThrownBy(() -> recorder.started(1, MACHINE, NOW).toCompletableFuture().join())
        .hasMessageContaining("immutable");
    assertThatThrownBy(() -> recorder.pruned(Map.of(1, FAILED), NOW).toCompletableFuture().join())
        .hasMessageContaining("not waiting");
    assertThat(recorder.checkpoint(1).toCompletableFuture().join()).isPresent();
  }

  @Test
  void aReopenedTrialWaitsAtItsCheckpointAndIsNoLongerCalledPruned() {
    recorder.pruned(Map.of(1, LOST), NOW);
    recorder.reopened(List.of(1)).toCompletableFuture().join();
    try (Results results = results()) {
      assertThat(results.prunings()).isEmpty();
      assertThat(results.trials().get(0).state()).isEqualTo(TrialState.WAITING);
      assertThat(results.trials().get(0).ended()).isEmpty();
    }
    assertThat(recorder.checkpoint(1).toCompletableFuture().join()).isPresent();
    recorder.resumed(1, 2, MACHINE, NOW).toCompletableFuture().join();
    recorder.measured(1, epoch(3, 5, 5)).toCompletableFuture().join();
  }

  @Test
  void standingsAreThoseOfTheEpochOrOfTheLastBeforeIt() {
    List<RungNumbers> at1 = recorder.rungNumbers(List.of(3, 2, 1), 1).toCompletableFuture().join();
    assertThat(at1).extracting(RungNumbers::trial).containsExactly(2, 1);
    assertThat(at1).extracting(RungNumbers::epoch).containsOnly(1);
    assertThat(at1.get(0).elbo()).isEqualTo(epoch(1, 9, 9).validation().elbo());
    assertThat(at1.get(0).unitKl()).hasSameSizeAs(epoch(1, 9, 9).units());
    assertThat(recorder.rungNumbers(List.of(1), 9).toCompletableFuture().join())
        .extracting(RungNumbers::epoch)
        .containsExactly(2);
  }

  @Test
  void droppedCheckpointsAreGone() {
    recorder.pruned(Map.of(1, LOST), NOW);
    recorder.forgotten(List.of(1)).toCompletableFuture().join();
    assertThat(recorder.checkpoint(1).toCompletableFuture().join()).isEmpty();
    assertThat(recorder.checkpoint(2).toCompletableFuture().join()).isPresent();
  }
}
