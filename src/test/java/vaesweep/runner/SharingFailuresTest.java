package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.runner.SharedTrials.CLOCK;
import static vaesweep.runner.SharedTrials.MACHINE;
import static vaesweep.runner.SharedTrials.alone;
import static vaesweep.runner.SharedTrials.betas;
import static vaesweep.runner.SharedTrials.limits;
import static vaesweep.runner.SharedTrials.parts;
import static vaesweep.runner.SharedTrials.run;
import static vaesweep.runner.SharedTrials.same;
import static vaesweep.runner.SharedTrials.sharing;
import static vaesweep.runner.SharedTrials.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.Fork;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards trials that are to begin with another's epochs where that one fails, has ended before, or
 * left what is damaged: trials that wait for one that never comes, numbers that are not their own.
 */
@Timeout(120)
final class SharingFailuresTest {
  @Test
  void whereTheLeaderFailsTheNextOneLeads() {
    List<StoredTrial> trials = betas(1, 2, 4, 8);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();

    run(
        recorder,
        trials,
        2,
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 1 && numbers.epoch() == 1) {
              throw new IllegalStateException("a defect");
            }
          }
        });

    assertThat(recorder.outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
    assertThat(recorder.events).contains("started 2", "forked 3", "forked 4");
    same(recorder, expected, trials.subList(1, 4));
  }

  @Test
  void aLeaderThatIsTriedAgainGoesOnFromItsOwnFork() {
    List<StoredTrial> trials = betas(1, 2);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();

    run(
        recorder,
        trials,
        1,
        new ProgressListener() {
          private boolean failed;

          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (numbers.epoch() == 3 && !failed) {
              failed = true;
              throw new OutOfMemoryError("none left");
            }
          }
        });

    assertThat(recorder.attempts)
        .extracting(Failure::kind)
        .containsExactly(Failure.Kind.ENVIRONMENT);
    assertThat(recorder.events).contains("started 1", "resumed 1", "forked 2");
    same(recorder, expected, trials);
    assertThat(recorder.forks).isEmpty();
  }

  @Test
  void whereTheLeaderDivergesNobodyWaits() {
    List<StoredTrial> trials = new ArrayList<>();
    for (int epochs : new int[] {50, 60, 70}) {
      Map<Parameter<?>, Object> values = new HashMap<>();
      Configuration divergent = SmallData.divergent();
      Parameters.ALL.stream()
          .filter(divergent::has)
          .forEach(parameter -> values.put(parameter, divergent.get(parameter)));
      values.put(Parameters.EPOCHS, epochs);
      trials.add(stored(trials.size() + 1, Configuration.of(values)));
    }
    assertThat(parts(trials).of(trials.get(0).trial().key())).isNotEmpty();
    MemoryRecorder recorder = new MemoryRecorder();

    run(recorder, trials, 2, new ProgressListener() {});

    assertThat(recorder.events.stream().filter(event -> event.startsWith("started"))).hasSize(3);
    assertThat(recorder.outcomes.values()).hasSize(3);
    assertThat(
            recorder.outcomes.values().stream()
                .map(outcome -> ((Outcome.Failed) outcome).failure())
                .collect(Collectors.toSet()))
        .hasSize(1)
        .allSatisfy(failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.DIVERGED));
  }

  @Test
  void followersOfATrialThatEndedBeforeTakeItsForkOrLeadThemselves() {
    List<StoredTrial> trials = betas(1, 2, 4);
    MemoryRecorder expected = alone(trials);
    for (boolean kept : new boolean[] {true, false}) {
      MemoryRecorder recorder = new MemoryRecorder();
      Map<String, Fork> forks = new HashMap<>();
      run(recorder, trials, trials.subList(0, 2), 1, new ProgressListener() {});
      assertThat(recorder.forks).isEmpty();
      new Runner(
              new LocalEngine(SmallData.dataset(), 1),
              SmallData.dataset().facts(),
              MACHINE,
              recorder,
              new ProgressListener() {
                @Override
                public void measured(StoredTrial trial, EpochNumbers numbers) {
                  forks.putAll(recorder.forks);
                }
              },
              new StopSignal(),
              CLOCK)
          .run(sharing(recorder, trials, trials.subList(0, 2)), limits());
      recorder.forks.putAll(kept ? forks : Map.of());
      recorder.events.clear();

      run(recorder, trials, trials.subList(2, 3), 1, new ProgressListener() {});

      assertThat(recorder.events).contains(kept ? "forked 3" : "started 3");
      same(recorder, expected, trials);
    }
  }

  @Test
  void aDamagedForkIsNotGoneOnFrom() {
    List<StoredTrial> trials = betas(1, 2, 4);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();
    List<String> reasons = new ArrayList<>();

    run(
        recorder,
        trials,
        1,
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 1 && numbers.epoch() == 2) {
              recorder.forks.replaceAll((key, fork) -> damaged(fork));
            }
          }

          @Override
          public void startsAgain(StoredTrial trial, String reason) {
            reasons.add(reason);
          }
        });

    assertThat(reasons).hasSize(2).containsOnly("its checkpoint is damaged");
    same(recorder, expected, trials);
  }

  private static Fork damaged(Fork fork) {
    Checkpoint state = fork.state();
    byte[] bytes = state.state().clone();
    bytes[bytes.length / 2] ^= 1;
    return new Fork(
        fork.trial(),
        fork.part(),
        fork.seconds(),
        new Checkpoint(state.epoch(), state.engine(), state.machineType(), bytes));
  }
}
