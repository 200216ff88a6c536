package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static vaesweep.runner.SharedTrials.CLOCK;
import static vaesweep.runner.SharedTrials.DELAYED;
import static vaesweep.runner.SharedTrials.MACHINE;
import static vaesweep.runner.SharedTrials.ROOM;
import static vaesweep.runner.SharedTrials.alone;
import static vaesweep.runner.SharedTrials.betas;
import static vaesweep.runner.SharedTrials.limits;
import static vaesweep.runner.SharedTrials.measured;
import static vaesweep.runner.SharedTrials.parts;
import static vaesweep.runner.SharedTrials.run;
import static vaesweep.runner.SharedTrials.same;
import static vaesweep.runner.SharedTrials.sharing;
import static vaesweep.runner.SharedTrials.standing;
import static vaesweep.runner.SharedTrials.stored;
import static vaesweep.runner.SharedTrials.waiting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.example.SmallData;
import vaesweep.runner.sharing.PrefixSharingScheduler;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Outcome;
import vaesweep.trial.TrialKey;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards trainings that begin with another's epochs, also where they are stopped or killed: numbers
 * that differ from those of a training alone, epochs trained twice.
 */
@Timeout(120)
final class SharingTest {
  private final StopSignal stop = new StopSignal();

  /** What a step's loss or gradient can depend on beyond weights and rows. */
  @SuppressWarnings("ImmutableEnumChecker") // records are immutable
  private enum Kind {
    PLAIN(Map.of()),
    COSINE(Map.of(Parameters.ANNEALING, new Annealing.Cosine(2, 2, Granularity.EPOCH))),
    FREE_BITS(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5))),
    FREE_TOTAL(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(1, FloorOf.TOTAL))),
    TOTAL_CORRELATION(Map.of(Parameters.OBJECTIVE, new Objective.TotalCorrelation())),
    CLIPPED(Map.of(Parameters.GRADIENT_CLIP_NORM, OptionalDouble.of(0.5))),
    SOFTPLUS(Map.of(Parameters.POSTERIOR_SCALE, PosteriorScale.SOFTPLUS)),
    CONTINUOUS(Map.of(Parameters.LIKELIHOOD, Likelihood.CONTINUOUS_BERNOULLI)),
    LEARNED(Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(Scale.Fitted.LEARNED))),
    PER_FEATURE(Map.of(Parameters.LIKELIHOOD, new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE))),
    LAPLACE(Map.of(Parameters.LIKELIHOOD, new Likelihood.Laplace(Scale.Fitted.OPTIMAL)));

    private final Map<Parameter<?>, ?> values;

    Kind(Map<Parameter<?>, ?> values) {
      this.values = values;
    }

    /** Trials that part at epochs 1, 2 and 3, and one that has nothing in common with them. */
    List<StoredTrial> trials() {
      List<Configuration> all = new ArrayList<>();
      for (int epochs : new int[] {1, 3, 4}) {
        all.add(with(Parameters.EPOCHS, epochs, Parameters.BETA, 1.0));
      }
      all.add(with(Parameters.EPOCHS, 4, Parameters.BETA, 2.0));
      all.add(with(Parameters.EPOCHS, 4, Parameters.BETA, 0.5));
      all.add(with(Parameters.EPOCHS, 4, Parameters.REDUCTION, Reduction.SUM_MEAN));
      all.add(with(Parameters.EPOCHS, 1, Parameters.LEARNING_RATE, 0.02));
      return stored(all);
    }

    private <A, B> Configuration with(Parameter<A> one, A a, Parameter<B> two, B b) {
      Map<Parameter<?>, Object> all = new HashMap<>();
      all.put(Parameters.ANNEALING, DELAYED);
      all.putAll(values);
      all.put(one, a);
      all.put(two, b);
      return SmallData.with(all);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatBeginsWithAnothersEpochsEndsWithTheNumbersOfATrainingAlone(Kind kind) {
    List<StoredTrial> trials = kind.trials();
    MemoryRecorder expected = alone(trials);
    for (int workers : new int[] {1, 2, 4}) {
      MemoryRecorder recorder = new MemoryRecorder();

      run(recorder, trials, workers, new ProgressListener() {});

      same(recorder, expected, trials);
      assertThat(recorder.forks).isEmpty();
      assertThat(measured(recorder)).isEqualTo(measured(expected) - saved(trials));
    }
    assertThat(saved(trials)).isGreaterThan(3);
  }

  /** Epochs 0 to the one before the fork are taken over; that at the fork is measured by each. */
  private static long saved(List<StoredTrial> trials) {
    return taken(trials).values().stream().mapToLong(epochs -> epochs).sum();
  }

  private static Map<TrialKey, Integer> taken(List<StoredTrial> trials) {
    return parts(trials).takenOver(trials.stream().map(StoredTrial::trial).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aSweepThatIsStoppedAgainAndAgainSharesAllTheSame(int workers) {
    List<StoredTrial> trials = Kind.PLAIN.trials();
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();
    List<StoredTrial> waiting = trials;
    AtomicInteger measured =
        new AtomicInteger(); // row 0 is measured again where it is all there is
    while (!waiting.isEmpty()) {
      StopSignal soon = new StopSignal();
      new Runner(
              new LocalEngine(SmallData.dataset(), workers),
              SmallData.dataset().facts(),
              MACHINE,
              recorder,
              new ProgressListener() {
                private int heard;

                @Override
                public synchronized void measured(StoredTrial trial, EpochNumbers numbers) {
                  heard++;
                  measured.addAndGet(numbers.epoch() == 0 ? 0 : 1);
                  if (heard == 3) {
                    soon.request();
                  }
                }
              },
              soon,
              CLOCK)
          .run(sharing(recorder, trials, waiting), limits());
      waiting = waiting(recorder, trials);
    }

    same(recorder, expected, trials);
    assertThat(recorder.forks).isEmpty();
    long rows = measured(expected) - trials.size();
    assertThat(measured.get()).isEqualTo(rows - saved(trials) + taken(trials).size());
  }

  /** As after a kill before any checkpoint: what was committed is there, and nothing runs. */
  @Test
  void aKilledSweepGoesOnWithTheForksThatItHas() {
    List<StoredTrial> trials = Kind.PLAIN.trials();
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();
    new Runner(
            new LocalEngine(SmallData.dataset(), 1),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new ProgressListener() {
              @Override
              public void measured(StoredTrial trial, EpochNumbers numbers) {
                if (numbers.epoch() == 3) {
                  stop.request();
                }
              }
            },
            stop,
            CLOCK)
        .run(sharing(recorder, trials, trials), limits());
    recorder.checkpoints.clear();
    assertThat(recorder.forks.values()).extracting(fork -> fork.part().epochs()).contains(2);
    recorder.events.clear();

    run(recorder, trials, waiting(recorder, trials), 2, new ProgressListener() {});

    same(recorder, expected, trials);
    assertThat(recorder.forks).isEmpty();
    assertThat(recorder.events).doesNotContain("started 2", "started 3", "started 4");
  }

  @Test
  void anotherSchedulesHaltsAreKept() {
    List<StoredTrial> trials = betas(1, 2, 4);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();
    List<Outcome> halts = new ArrayList<>();
    List<StoredTrial> again = new ArrayList<>();
    Scheduler inner =
        new Scheduler() {
          private final List<Task> first =
              new ArrayList<>(trials.stream().map(trial -> new Task(trial, 3)).toList());

          @Override
          public Optional<Task> next() {
            if (first.isEmpty() && again.size() == trials.size()) {
              again.forEach(trial -> first.add(Task.whole(trial)));
              again.clear();
            }
            return first.isEmpty() ? Optional.empty() : Optional.of(first.remove(0));
          }

          @Override
          public void ended(Task task, Outcome outcome) {
            if (task.until() == 3) {
              halts.add(outcome);
              again.add(task.trial());
            }
          }
        };

    new Runner(
            new LocalEngine(SmallData.dataset(), 2),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new ProgressListener() {},
            stop,
            CLOCK)
        .run(
            new PrefixSharingScheduler(inner, ROOM, recorder::forget)
                .among(trials, parts(trials), standing(recorder, trials)),
            limits());

    assertThat(halts)
        .containsExactly(new Outcome.Paused(3), new Outcome.Paused(3), new Outcome.Paused(3));
    assertThat(recorder.events).contains("forked 2", "forked 3");
    same(recorder, expected, trials);
  }
}
