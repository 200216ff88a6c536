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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Fork;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.Takeover;
import vaesweep.storage.merge.Merge;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Raw;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Machine;
import vaesweep.trial.SharedPrefix;

/** The danger: epochs of another trial that are not those before the fork, or a fork for ever. */
final class ForksTest {
  private static final SharedPrefix PART = new SharedPrefix("a key", 2);
  private static final Machine OTHER = new Machine("arm64", "there", "Linux 6", "17.0.1", 2);

  @TempDir private Path folder;

  private Recorder open() {
    Recorder recorder = SqliteRecorder.open(file(), "0.1.0", Runnable::run);
    recorder.register(sweep("{}"), DATA, trials(3), NOW);
    return recorder;
  }

  private Path file() {
    return folder.resolve("beta.db");
  }

  /** Trial 1 trains three epochs, others go on after its second. */
  private static void lead(Recorder recorder) {
    recorder.started(1, MACHINE, NOW);
    recorder.measured(1, epoch(0, 9, 9));
    recorder.measured(1, epoch(1, 8, 8));
    recorder.fork(fork(1));
    recorder.measured(1, epoch(2, 7, 7));
    recorder.measured(1, epoch(3, 6, 6));
  }

  private static Fork fork(int trial) {
    return new Fork(trial, PART, 2.5, new Checkpoint(1, 1, MACHINE.type(), new byte[] {1, 2}));
  }

  @Test
  void aTrialThatForksHasTheEpochsBeforeAsItsOwn() {
    try (Recorder recorder = open()) {
      assertThat(recorder.hasForks()).isFalse();
      lead(recorder);
      assertThat(recorder.hasForks()).isTrue();
      recorder.completed(1, outcome(1), NOW);
      Fork found = found(recorder, MACHINE).orElseThrow();
      assertThat(found.trial()).isEqualTo(1);
      assertThat(found.seconds()).isEqualTo(2.5);
      assertThat(found.state().epoch()).isEqualTo(1);
      assertThat(found.state().state()).containsExactly(1, 2);
      recorder.forked(2, found, MACHINE, NOW);
      recorder.measured(2, epoch(2, 5, 5));
      recorder.completed(2, outcome(2), NOW).toCompletableFuture().join();
    }
    try (Results results = SqliteResults.open(file())) {
      List<CurvePoint> one = results.curve(1);
      List<CurvePoint> two = results.curve(2);
      assertThat(two).hasSize(3);
      for (int i = 0; i < 2; i++) {
        assertThat(two.get(i).validation()).isEqualTo(one.get(i).validation());
        assertThat(two.get(i).trainLoss()).isEqualTo(one.get(i).trainLoss());
        assertThat(two.get(i).seconds()).isEqualTo(one.get(i).seconds());
        assertThat(two.get(i).train().distortion()).isNaN();
      }
      assertThat(results.units(2)).hasSize(2);
      assertThat(results.trials().get(1).takeover()).contains(new Takeover(2, 2.5));
      assertThat(results.trials().get(0).takeover()).isEmpty();
    }
  }

  @Test
  void whoBeginsAgainHasNothingOfAnother() throws SQLException {
    try (Recorder recorder = open()) {
      lead(recorder);
      recorder.forked(2, fork(1), MACHINE, NOW);
      recorder.stopped(2);
      recorder.started(2, MACHINE, NOW).toCompletableFuture().join();
    }
    assertThat(Raw.ask(file(), "SELECT count(*) FROM epoch WHERE trial = 2")).containsExactly("0");
    assertThat(Raw.ask(file(), "SELECT count(forked_from) FROM trial")).containsExactly("0");
  }

  @Test
  void aForkGoesWithTheEpochsThatItBuildsOn() {
    try (Recorder recorder = open()) {
      lead(recorder);
      recorder.stopped(1);
      recorder.resumed(1, 1, MACHINE, NOW);
      assertThat(found(recorder, MACHINE)).isPresent();
      recorder.stopped(1);
      recorder.resumed(1, 0, MACHINE, NOW);
      assertThat(found(recorder, MACHINE)).isEmpty();
    }
  }

  @Test
  void anotherTypeOfMachineDoesNotGoOnFromIt() {
    try (Recorder recorder = open()) {
      lead(recorder);
      assertThat(found(recorder, OTHER)).isEmpty();
      assertThat(recorder.standing(OTHER, Set.of(PART.key())).forks()).isEmpty();
      assertThat(found(recorder, MACHINE)).isEmpty(); // it was of no use
    }
  }

  @Test
  void aForkIsKeptThroughAKillWhileItIsNeeded() {
    Recorder killed = open();
    lead(killed);
    killed.checkpoint(1, new Checkpoint(3, 1, MACHINE.type(), new byte[] {7}));
    killed.close();
    try (Recorder recorder = open()) {
      assertThat(recorder.standing(MACHINE, Set.of(PART.key(), "another")))
          .isEqualTo(new ResumePoints(Map.of(1, 3), Set.of(PART.key())));
      assertThat(found(recorder, MACHINE)).isPresent();
      recorder.standing(MACHINE, Set.of("another"));
      assertThat(found(recorder, MACHINE)).isEmpty();
    }
  }

  @Test
  void aForkThatNobodyNeedsIsForgotten() {
    try (Recorder recorder = open()) {
      lead(recorder);
      recorder.forget(PART);
      assertThat(found(recorder, MACHINE)).isEmpty();
    }
  }

  @Test
  void aForkWhoseEpochsAreMissingIsRefused() {
    try (Recorder recorder = open()) {
      recorder.started(1, MACHINE, NOW);
      recorder.measured(1, epoch(0, 9, 9));
      recorder.fork(fork(1));
      assertThatThrownBy(
              () -> recorder.forked(2, fork(1), MACHINE, NOW).toCompletableFuture().join())
          .hasMessageContaining("trial 1 has 1 epochs before its fork, not 2");
    }
  }

  @Test
  void aMergeKeepsWhoseEpochsTheyAreUnderOtherNumbers() throws Exception {
    try (Recorder recorder = open()) {
      lead(recorder);
      recorder.completed(1, outcome(1), NOW);
      recorder.forked(2, fork(1), MACHINE, NOW);
      recorder.measured(2, epoch(2, 5, 5));
      recorder.completed(2, outcome(2), NOW).toCompletableFuture().join();
    }
    Path merged = folder.resolve("merged").resolve("beta.db");
    try (Recorder recorder = SqliteRecorder.open(merged, "0.1.0", Runnable::run)) {
      recorder.register(sweep("{}"), DATA, List.of(trials(3).get(2), trials(3).get(1)), NOW);
    }

    Merge.run(merged, List.of(file()));

    assertThat(
            Raw.ask(
                merged,
                "SELECT leader.key FROM trial JOIN trial AS leader"
                    + " ON leader.number = trial.forked_from"))
        .containsExactly(trials(1).get(0).key().hex());
  }

  private static Optional<Fork> found(Recorder recorder, Machine machine) {
    return recorder.fork(PART, machine).toCompletableFuture().join();
  }
}
