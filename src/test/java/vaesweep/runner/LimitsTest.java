package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopReason;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards against a sweep that never gives up, gives up too soon, or goes on from a checkpoint that
 * is not its own.
 */
@Timeout(60)
final class LimitsTest {
  private static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final StopSignal stop = new StopSignal();
  private final MemoryRecorder recorder = new MemoryRecorder();
  private final List<String> told = new ArrayList<>();

  /** Fails as told to, whenever an epoch was measured. */
  private class Trouble implements ProgressListener {
    void at(int trial, int epoch) {}

    @Override
    public void startsAgain(StoredTrial trial, String reason) {
      told.add(trial.number() + " begins again: " + reason);
    }

    @Override
    public void measured(StoredTrial trial, EpochNumbers numbers) {
      at(trial.number(), numbers.epoch());
    }

    @Override
    public void retrying(StoredTrial trial, Failure failure) {
      told.add(trial.number() + " again: " + failure.message());
    }
  }

  private final class FullDisk extends Trouble {
    @Override
    void at(int trial, int epoch) {
      if (trial == 1) {
        throw new UncheckedIOException(new IOException("disk full"));
      }
    }
  }

  private final class Defect extends Trouble {
    @Override
    void at(int trial, int epoch) {
      throw new IllegalArgumentException("a defect");
    }
  }

  @Test
  void aFailureOfTheEnvironmentIsRetriedAsOftenAsAllowedAfterAllOthers() {
    assertThat(run(new FullDisk(), trials(3), limits(2, 10, false))).isEqualTo(StopReason.ENDED);

    String message = "reading or writing failed: java.io.IOException: disk full";
    assertThat(told).containsExactly("1 again: " + message, "1 again: " + message);
    assertThat(failure(1).kind()).isEqualTo(Failure.Kind.ENVIRONMENT);
    assertThat(recorder.attempts).hasSize(2);
    assertThat(recorder.events.stream().filter(event -> event.startsWith("started")))
        .containsExactly("started 1", "started 2", "started 3", "started 1", "started 1");
    assertThat(recorder.outcomes.get(3)).isInstanceOf(Outcome.Completed.class);
  }

  @Test
  void aRetryThatSucceedsIsAsIfNothingHadHappened() {
    MemoryRecorder undisturbed = new MemoryRecorder();
    run(undisturbed, new Trouble(), trials(1), limits(2, 10, false));
    boolean[] failed = {false};
    Trouble once =
        new Trouble() {
          @Override
          void at(int trial, int epoch) {
            if (epoch == 2 && !failed[0]) {
              failed[0] = true;
              throw new OutOfMemoryError("Physical memory usage is too high");
            }
          }
        };

    assertThat(run(once, trials(1), everyStep())).isEqualTo(StopReason.ENDED);

    assertThat(told).hasSize(1).allMatch(line -> line.contains("not enough memory"));
    assertThat(recorder.events).contains("resumed 1");
    assertThat(parameters(recorder)).isEqualTo(parameters(undisturbed));
    assertThat(recorder.epochs.get(1)).hasSameSizeAs(undisturbed.epochs.get(1));
  }

  @Test
  void neitherDefectsNorDivergedTrialsAreRetried() {
    List<StoredTrial> trials = List.of(stored(1, SmallData.divergent()));
    run(new Trouble(), trials, limits(5, 10, false));
    run(new Defect(), List.of(stored(2, SmallData.configuration())), limits(5, 10, false));

    assertThat(failure(1).kind()).isEqualTo(Failure.Kind.DIVERGED);
    assertThat(failure(2).kind()).isEqualTo(Failure.Kind.ERROR);
    assertThat(told).isEmpty();
  }

  @Test
  void asManyFailuresInARowStopTheSweep() {
    assertThat(run(new Defect(), trials(9), limits(0, 4, false)))
        .isEqualTo(StopReason.FAILURES_IN_A_ROW);
    assertThat(recorder.outcomes).containsOnlyKeys(1, 2, 3, 4);
  }

  @Test
  void aCompletedTrialBreaksTheRow() {
    Trouble everySecond =
        new Trouble() {
          @Override
          void at(int trial, int epoch) {
            if (trial % 2 == 0) {
              throw new IllegalArgumentException("a defect");
            }
          }
        };
    assertThat(run(everySecond, trials(8), limits(0, 2, false))).isEqualTo(StopReason.ENDED);
    assertThat(recorder.outcomes).hasSize(8);
  }

  @Test
  void divergedTrialsAreNoReasonToGiveUp() {
    List<StoredTrial> trials =
        IntStream.rangeClosed(1, 4).mapToObj(n -> stored(n, SmallData.divergent())).toList();
    assertThat(run(new Trouble(), trials, limits(0, 2, false))).isEqualTo(StopReason.ENDED);
    assertThat(recorder.outcomes).hasSize(4);
  }

  @Test
  void theFirstFailureStopsTheSweepWhereThatIsAskedFor() {
    List<StoredTrial> trials = new ArrayList<>(List.of(stored(9, SmallData.divergent())));
    trials.addAll(trials(3));
    assertThat(run(new Trouble(), trials, limits(2, 10, true))).isEqualTo(StopReason.FIRST_FAILURE);
    assertThat(recorder.outcomes).containsOnlyKeys(9);
  }

  @Test
  void aSweepWhoseTimeIsOverLeavesItsTrialsWaiting() {
    Limits none = new Limits(Optional.of(Duration.ZERO), Optional.empty(), 2, 10, false, hour());
    assertThat(run(new Trouble(), trials(3), none)).isEqualTo(StopReason.TIME_LIMIT);
    assertThat(recorder.events).isEmpty();
  }

  @Test
  void aTrialWhoseTimeIsOverFailsWithThatReasonAndTheOthersGoOn() {
    Limits none =
        new Limits(Optional.empty(), Optional.of(Duration.ofNanos(1)), 2, 2, false, hour());
    assertThat(run(new Trouble(), trials(3), none)).isEqualTo(StopReason.ENDED);
    for (int trial = 1; trial <= 3; trial++) {
      assertThat(failure(trial).kind()).isEqualTo(Failure.Kind.TIME_LIMIT);
      assertThat(failure(trial).message()).contains("longer than a trial may");
      List<EpochNumbers> measured = recorder.epochs.get(trial);
      assertThat(failure(trial).epoch()).isEqualTo(measured.get(measured.size() - 1).epoch());
    }
    assertThat(told).isEmpty();
  }

  @Test
  void aStoppedSweepGoesOnWhereItStoodWithTheSameNumbers() {
    MemoryRecorder undisturbed = new MemoryRecorder();
    run(undisturbed, new Trouble(), trials(1), limits(2, 10, false));
    Trouble impatient =
        new Trouble() {
          @Override
          void at(int trial, int epoch) {
            if (epoch == 2) {
              stop.request();
            }
          }
        };

    assertThat(run(impatient, trials(1), limits(2, 10, false))).isEqualTo(StopReason.STOPPED);
    assertThat(recorder.events).containsSubsequence("checkpoint 1", "stopped 1");
    new Runner(
            new LocalEngine(SmallData.dataset(), 1),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new Trouble(),
            new StopSignal(),
            CLOCK)
        .run(trials(1), limits(2, 10, false));

    assertThat(recorder.events).contains("resumed 1").containsOnlyOnce("started 1");
    assertThat(recorder.epochs.get(1)).extracting(EpochNumbers::epoch).containsExactly(0, 1, 2, 3);
    assertThat(parameters(recorder)).isEqualTo(parameters(undisturbed));
  }

  @Test
  void aCheckpointOfAnotherMachineOrADamagedOneIsToldAndNotUsed() {
    recorder.checkpoints.put(1, new Checkpoint(1, 1, "another", new byte[100]));
    recorder.checkpoints.put(2, new Checkpoint(1, 1, MACHINE.type(), new byte[100]));
    recorder.checkpoints.put(3, new Checkpoint(1, 0, MACHINE.type(), new byte[100]));

    run(new Trouble(), trials(3), limits(2, 10, false));

    assertThat(told).hasSize(3);
    assertThat(told.get(0)).startsWith("1 begins again: its checkpoint was made on another type");
    assertThat(told.get(1)).isEqualTo("2 begins again: its checkpoint is damaged");
    assertThat(told.get(2)).startsWith("3 begins again: its checkpoint was made by engine 0");
    assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
    assertThat(recorder.events).contains("started 1", "started 2", "started 3");
  }

  private StopReason run(ProgressListener progress, List<StoredTrial> trials, Limits limits) {
    return run(recorder, progress, trials, limits);
  }

  private StopReason run(
      MemoryRecorder into, ProgressListener progress, List<StoredTrial> trials, Limits limits) {
    return new Runner(
            new LocalEngine(SmallData.dataset(), 1),
            SmallData.dataset().facts(),
            MACHINE,
            into,
            progress,
            stop,
            CLOCK)
        .run(trials, limits);
  }

  private Failure failure(int trial) {
    return ((Outcome.Failed) recorder.outcomes.get(trial)).failure();
  }

  private static float[] parameters(MemoryRecorder recorder) {
    return ((Outcome.Completed) recorder.outcomes.get(1)).network().parameters();
  }

  private static Limits limits(int retries, int failuresInARow, boolean failFast) {
    return new Limits(
        Optional.empty(), Optional.empty(), retries, failuresInARow, failFast, hour());
  }

  private static Limits everyStep() {
    return new Limits(Optional.empty(), Optional.empty(), 2, 10, false, Duration.ZERO);
  }

  private static Duration hour() {
    return Duration.ofHours(1);
  }

  private static List<StoredTrial> trials(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> stored(number, SmallData.with(Parameters.BETA, (double) number)))
        .toList();
  }

  private static StoredTrial stored(int number, Configuration configuration) {
    return new StoredTrial(number, SmallData.trial(configuration, 5), TrialState.WAITING);
  }
}
