package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vaesweep.example.SmallData;
import vaesweep.spec.Parameters;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards the promises of a sweep: numbers that depend on how many workers there are, a trial lost
 * or trained twice, one bad trial that takes others with it, a full disk that nobody hears of.
 */
@Timeout(60)
final class RunnerTest {
  private static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final StopSignal stop = new StopSignal();

  @Test
  void everyWaitingTrialIsTrainedOnceWhateverTheNumberOfWorkers() {
    for (int workers : new int[] {1, 2, 4, 9}) {
      MemoryRecorder recorder = new MemoryRecorder();
      List<Integer> ended = new ArrayList<>();

      run(
          recorder,
          new ProgressListener() {
            @Override
            public void ended(StoredTrial trial, Outcome outcome) {
              synchronized (ended) {
                ended.add(trial.number());
              }
            }
          },
          trials(6),
          workers);

      assertThat(recorder.events.stream().filter(event -> event.startsWith("started")))
          .containsExactlyInAnyOrder(
              "started 1", "started 2", "started 3", "started 4", "started 5", "started 6");
      assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
      assertThat(ended).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }
  }

  @Test
  void oneWorkerTwoAndFourGiveTheSameNumbers() {
    MemoryRecorder one = new MemoryRecorder();
    run(one, new ProgressListener() {}, trials(6), 1);

    for (int workers : new int[] {2, 4}) {
      MemoryRecorder several = new MemoryRecorder();
      run(several, new ProgressListener() {}, trials(6), workers);

      assertThat(timeless(several)).isEqualTo(timeless(one));
      for (int trial = 1; trial <= 6; trial++) {
        assertThat(parameters(several, trial)).isEqualTo(parameters(one, trial));
      }
    }
    assertThat(parameters(one, 1)).isNotEqualTo(parameters(one, 2));
  }

  @Test
  void aDefectInOneTrainingIsThatTrialsFailureAlone() {
    MemoryRecorder recorder = new MemoryRecorder();
    ProgressListener broken =
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 2) {
              throw new IllegalArgumentException("a defect");
            }
          }
        };

    run(recorder, broken, trials(4), 2);

    assertThat(((Outcome.Failed) recorder.outcomes.remove(2)).failure())
        .isEqualTo(
            new Failure(
                Failure.Kind.ERROR, 0, 0, "", "java.lang.IllegalArgumentException: a defect"));
    assertThat(recorder.outcomes).containsOnlyKeys(1, 3, 4);
    assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
  }

  @Test
  void aDivergedTrialIsAFailureAndTheOthersGoOn() {
    MemoryRecorder recorder = new MemoryRecorder();
    List<StoredTrial> trials = new ArrayList<>(trials(2));
    trials.add(
        0, new StoredTrial(3, SmallData.trial(SmallData.divergent(), 1), TrialState.WAITING));

    run(recorder, new ProgressListener() {}, trials, 1);

    Failure failure = ((Outcome.Failed) recorder.outcomes.remove(3)).failure();
    assertThat(failure.kind()).isEqualTo(Failure.Kind.DIVERGED);
    assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
  }

  @Test
  void aDatabaseThatCannotBeWrittenEndsTheSweepAndIsTold() {
    StorageFailure full = new StorageFailure("disk full");
    boolean[] broken = {false};
    MemoryRecorder recorder =
        new MemoryRecorder(
            change -> {
              broken[0] |= change.equals("measured 2");
              if (broken[0]) {
                throw full;
              }
            });

    assertThatThrownBy(() -> run(recorder, new ProgressListener() {}, trials(5), 1)).isSameAs(full);
    assertThat(recorder.outcomes).containsOnlyKeys(1);
    assertThat(recorder.events).doesNotContain("started 3", "started 4", "started 5");
  }

  @Test
  void aChangeThatIsRefusedAloneIsToldToo() {
    MemoryRecorder recorder =
        new MemoryRecorder(
            change -> {
              if (change.equals("measured 1")) {
                throw new IllegalStateException("the database refused a change");
              }
            });

    assertThatThrownBy(() -> run(recorder, new ProgressListener() {}, trials(2), 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the database refused a change");
  }

  @Test
  void allWorkersHaveEndedBeforeAFailureIsPassedOn() {
    CountDownLatch secondTrains = new CountDownLatch(1);
    MemoryRecorder recorder =
        new MemoryRecorder(
            change -> {
              if (change.equals("completed 1")) {
                throw new StorageFailure("disk full");
              }
            });
    ProgressListener paired =
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 1) {
              await(secondTrains);
            } else {
              secondTrains.countDown();
            }
          }
        };
    List<StoredTrial> trials =
        List.of(stored(1, 1), new StoredTrial(2, endless(), TrialState.WAITING));

    assertThatThrownBy(() -> run(recorder, paired, trials, 2)).hasMessage("disk full");
    assertThat(recorder.outcomes.get(2)).isEqualTo(new Outcome.Stopped());
  }

  @Test
  void aStopLeavesRunningTrialsStoppedAndStartsNoOther() {
    MemoryRecorder recorder = new MemoryRecorder();
    ProgressListener impatient =
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 2 && numbers.epoch() == 1) {
              stop.request();
            }
          }
        };

    run(recorder, impatient, trials(4), 1);

    assertThat(recorder.outcomes).containsOnlyKeys(1, 2);
    assertThat(recorder.outcomes.get(1)).isInstanceOf(Outcome.Completed.class);
    assertThat(recorder.outcomes.get(2)).isEqualTo(new Outcome.Stopped());
    assertThat(recorder.epochs.get(2)).hasSize(2);
  }

  @Test
  void aStopAfterTheRunningTrialsLeavesThemCompleteAndStartsNoOther() {
    MemoryRecorder recorder = new MemoryRecorder();
    ProgressListener patient =
        new ProgressListener() {
          @Override
          public void measured(StoredTrial trial, EpochNumbers numbers) {
            if (trial.number() == 2 && numbers.epoch() == 1) {
              stop.requestAfterRunning();
            }
          }
        };

    run(recorder, patient, trials(4), 1);

    assertThat(recorder.outcomes).containsOnlyKeys(1, 2);
    assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
    assertThat(recorder.events).doesNotContain("started 3", "started 4");
  }

  @Test
  void anInterruptStopsInOrder() {
    MemoryRecorder recorder = new MemoryRecorder();
    Thread.currentThread().interrupt();

    run(
        recorder,
        new ProgressListener() {},
        List.of(new StoredTrial(1, endless(), TrialState.WAITING)),
        1);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(recorder.outcomes.values()).doesNotHaveAnyElementsOfTypes(Outcome.Completed.class);
    assertThat(recorder.outcomes.keySet()).hasSameSizeAs(recorder.epochs.keySet());
  }

  private void run(
      MemoryRecorder recorder, ProgressListener progress, List<StoredTrial> trials, int workers) {
    new Runner(
            new LocalEngine(SmallData.dataset(), workers),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            progress,
            stop,
            CLOCK)
        .run(trials, Limits.DEFAULT);
  }

  private static List<StoredTrial> trials(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> stored(number, number)).toList();
  }

  private static StoredTrial stored(int number, double beta) {
    return new StoredTrial(
        number, SmallData.trial(SmallData.with(Parameters.BETA, beta), 5), TrialState.WAITING);
  }

  private static Trial endless() {
    return SmallData.trial(SmallData.with(Parameters.EPOCHS, 1_000_000), 5);
  }

  private static Map<Integer, List<EpochNumbers>> timeless(MemoryRecorder recorder) {
    Map<Integer, List<EpochNumbers>> all = new TreeMap<>();
    recorder.epochs.forEach(
        (trial, epochs) -> all.put(trial, epochs.stream().map(RunnerTest::timeless).toList()));
    return all;
  }

  private static EpochNumbers timeless(EpochNumbers numbers) {
    return new EpochNumbers(
        numbers.epoch(),
        numbers.klWeight(),
        numbers.trainLoss(),
        numbers.gradientNorm(),
        numbers.validation(),
        numbers.train(),
        numbers.largestLogVariance(),
        numbers.clampedLogVariances(),
        numbers.units(),
        0);
  }

  private static float[] parameters(MemoryRecorder recorder, int trial) {
    return ((Outcome.Completed) recorder.outcomes.get(trial)).network().parameters();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
