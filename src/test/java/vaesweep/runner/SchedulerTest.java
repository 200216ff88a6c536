package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vaesweep.example.SmallData;
import vaesweep.spec.Parameters;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.TrialState;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards trials that are trained in parts: a part that ends elsewhere than asked, one that begins
 * before what it depends on, workers that wait for ever.
 */
@Timeout(60)
final class SchedulerTest {
  private static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final int EPOCHS = 3;

  private final StopSignal stop = new StopSignal();

  /** Trials to a first epoch; once all have arrived there, each to its end. */
  private static class TwoRounds implements Scheduler {
    private final Queue<StoredTrial> waiting = new ArrayDeque<>();
    private final List<StoredTrial> arrived = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final int first;
    private int running;
    private boolean isSecondRound;

    TwoRounds(List<StoredTrial> trials, int first) {
      waiting.addAll(trials);
      this.first = first;
    }

    @Override
    public Optional<Task> next() {
      if (waiting.isEmpty() && running == 0 && !isSecondRound) {
        isSecondRound = true;
        waiting.addAll(arrived);
      }
      StoredTrial trial = waiting.poll();
      running += trial == null ? 0 : 1;
      return Optional.ofNullable(trial)
          .map(some -> isSecondRound ? Task.whole(some) : new Task(some, first));
    }

    @Override
    public void ended(Task task, Outcome outcome) {
      running--;
      outcomes.add(outcome);
      arrived.add(task.trial());
    }
  }

  @Test
  void aTaskEndsAtItsEpochAndTheNextGoesOnFromThereWithTheSameNumbers() {
    MemoryRecorder whole = new MemoryRecorder();
    new Runner(
            new LocalEngine(SmallData.dataset(), 1),
            SmallData.dataset().facts(),
            MACHINE,
            whole,
            new ProgressListener() {},
            stop,
            CLOCK)
        .run(trials(3), limits());
    for (int workers : new int[] {1, 2, 4}) {
      MemoryRecorder recorder = new MemoryRecorder();
      TwoRounds schedule = new TwoRounds(trials(3), 2);

      run(recorder, schedule, workers);

      assertThat(schedule.outcomes.subList(0, 3)).containsOnly(new Outcome.Paused(2));
      assertThat(recorder.events.stream().filter(event -> event.startsWith("resumed"))).hasSize(3);
      for (int trial = 1; trial <= 3; trial++) {
        assertThat(recorder.epochs.get(trial)).hasSize(EPOCHS + 1);
        assertThat(parameters(recorder, trial)).isEqualTo(parameters(whole, trial));
      }
    }
  }

  @Test
  void whatWaitsForRunningTrialsBeginsAfterTheLastOfThem() {
    MemoryRecorder recorder = new MemoryRecorder();

    run(recorder, new TwoRounds(trials(5), 1), 3);

    int lastPause = recorder.events.indexOf("resumed 1");
    assertThat(recorder.events.subList(0, lastPause))
        .contains("stopped 1", "stopped 2", "stopped 3", "stopped 4", "stopped 5");
    assertThat(recorder.outcomes.values()).hasOnlyElementsOfType(Outcome.Completed.class);
  }

  @Test
  void anEpochBeyondTheLastIsTheEnd() {
    MemoryRecorder recorder = new MemoryRecorder();
    TwoRounds schedule = new TwoRounds(trials(1), EPOCHS);

    run(
        recorder,
        new Scheduler() {
          @Override
          public Optional<Task> next() {
            return schedule.isSecondRound ? Optional.empty() : schedule.next();
          }

          @Override
          public void ended(Task task, Outcome outcome) {
            schedule.ended(task, outcome);
            schedule.isSecondRound = true;
          }
        },
        2);

    assertThat(recorder.outcomes.get(1)).isInstanceOf(Outcome.Completed.class);
  }

  @Test
  void aStopReachesTheWorkersThatWait() {
    MemoryRecorder recorder = new MemoryRecorder();
    TwoRounds schedule = new TwoRounds(trials(1), 1);

    new Runner(
            new LocalEngine(SmallData.dataset(), 4),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new ProgressListener() {
              @Override
              public void started(StoredTrial trial) {
                stop.request();
              }
            },
            stop,
            CLOCK)
        .run(schedule, limits());

    assertThat(schedule.outcomes).containsExactly(new Outcome.Stopped());
  }

  @Test
  void aDefectOfTheScheduleEndsAllWorkersAndIsTold() {
    MemoryRecorder recorder = new MemoryRecorder();
    IllegalStateException defect = new IllegalStateException("a defect");
    TwoRounds schedule =
        new TwoRounds(trials(2), 1) {
          @Override
          public void ended(Task task, Outcome outcome) {
            throw defect;
          }
        };

    assertThatThrownBy(() -> run(recorder, schedule, 3)).isSameAs(defect);
  }

  private void run(MemoryRecorder recorder, Scheduler schedule, int workers) {
    new Runner(
            new LocalEngine(SmallData.dataset(), workers),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new ProgressListener() {},
            stop,
            CLOCK)
        .run(schedule, limits());
  }

  /** One attempt each, so that a defect is not tried again. */
  private static Limits limits() {
    return new Limits(Optional.empty(), Optional.empty(), 0, 10, false, Duration.ofHours(1));
  }

  private static List<StoredTrial> trials(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(SchedulerTest::trial).toList();
  }

  private static StoredTrial trial(int number) {
    return new StoredTrial(
        number,
        SmallData.trial(SmallData.with(Parameters.BETA, (double) number), 5),
        TrialState.WAITING);
  }

  private static float[] parameters(MemoryRecorder recorder, int trial) {
    return ((Outcome.Completed) recorder.outcomes.get(trial)).network().parameters();
  }
}
