package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.example.SmallData;
import vaesweep.plan.prefix.CommonParts;
import vaesweep.runner.sharing.Room;
import vaesweep.runner.sharing.Sharing;
import vaesweep.spec.Annealing;
import vaesweep.spec.Configuration;
import vaesweep.spec.Granularity;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.spec.PosteriorScale;
import vaesweep.spec.Reduction;
import vaesweep.spec.Scale;
import vaesweep.storage.Fork;
import vaesweep.storage.Standing;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.CommonPart;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Picture;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;

/**
 * Guards trainings that begin with another's epochs: numbers that differ from those of a training
 * alone, epochs trained twice, trials that wait for one that never comes.
 */
@Timeout(120)
final class SharingTest {
  private static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Annealing DELAYED = new Annealing.Linear(2, 1, Granularity.STEP);
  private static final Room ROOM = new Room(4, 100);

  private final Stop stop = new Stop();

  /** What a step's loss or gradient can depend on beyond weights and rows. */
  @SuppressWarnings("ImmutableEnumChecker") // records are immutable
  private enum Kind {
    PLAIN(Map.of()),
    COSINE(Map.of(Parameters.ANNEALING, new Annealing.Cosine(2, 2, Granularity.EPOCH))),
    FREE_BITS(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5))),
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

      run(recorder, trials, workers, new Deaf());

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
      Stop soon = new Stop();
      new Runner(
              SmallData.dataset(),
              MACHINE,
              recorder,
              new Deaf() {
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
          .run(sharing(recorder, trials, waiting), workers, limits());
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
            SmallData.dataset(),
            MACHINE,
            recorder,
            new Deaf() {
              @Override
              public void measured(StoredTrial trial, EpochNumbers numbers) {
                if (numbers.epoch() == 3) {
                  stop.request();
                }
              }
            },
            stop,
            CLOCK)
        .run(sharing(recorder, trials, trials), 1, limits());
    recorder.checkpoints.clear();
    assertThat(recorder.forks.values()).extracting(fork -> fork.part().epochs()).contains(2);
    recorder.events.clear();

    run(recorder, trials, waiting(recorder, trials), 2, new Deaf());

    same(recorder, expected, trials);
    assertThat(recorder.forks).isEmpty();
    assertThat(recorder.events).doesNotContain("started 2", "started 3", "started 4");
  }

  @Test
  void whereTheLeaderFailsTheNextOneLeads() {
    List<StoredTrial> trials = betas(1, 2, 4, 8);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();

    run(
        recorder,
        trials,
        2,
        new Deaf() {
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
        new Deaf() {
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

    run(recorder, trials, 2, new Deaf());

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
      run(recorder, trials, trials.subList(0, 2), 1, new Deaf());
      assertThat(recorder.forks).isEmpty();
      new Runner(
              SmallData.dataset(),
              MACHINE,
              recorder,
              new Deaf() {
                @Override
                public void measured(StoredTrial trial, EpochNumbers numbers) {
                  forks.putAll(recorder.forks);
                }
              },
              new Stop(),
              CLOCK)
          .run(sharing(recorder, trials, trials.subList(0, 2)), 1, limits());
      recorder.forks.putAll(kept ? forks : Map.of());
      recorder.events.clear();

      run(recorder, trials, trials.subList(2, 3), 1, new Deaf());

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
        new Deaf() {
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

  @Test
  void anotherSchedulesHaltsAreKept() {
    List<StoredTrial> trials = betas(1, 2, 4);
    MemoryRecorder expected = alone(trials);
    MemoryRecorder recorder = new MemoryRecorder();
    List<Outcome> halts = new ArrayList<>();
    List<StoredTrial> again = new ArrayList<>();
    Schedule inner =
        new Schedule() {
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

    new Runner(SmallData.dataset(), MACHINE, recorder, new Deaf(), stop, CLOCK)
        .run(
            new Sharing(inner, ROOM, recorder::forget)
                .among(trials, parts(trials), standing(recorder, trials)),
            2,
            limits());

    assertThat(halts)
        .containsExactly(new Outcome.Paused(3), new Outcome.Paused(3), new Outcome.Paused(3));
    assertThat(recorder.events).contains("forked 2", "forked 3");
    same(recorder, expected, trials);
  }

  private MemoryRecorder alone(List<StoredTrial> trials) {
    MemoryRecorder recorder = new MemoryRecorder();
    new Runner(SmallData.dataset(), MACHINE, recorder, new Deaf(), stop, CLOCK)
        .run(trials, 2, limits());
    return recorder;
  }

  private static void run(
      MemoryRecorder recorder, List<StoredTrial> trials, int workers, Progress progress) {
    run(recorder, trials, trials, workers, progress);
  }

  private static void run(
      MemoryRecorder recorder,
      List<StoredTrial> plan,
      List<StoredTrial> waiting,
      int workers,
      Progress progress) {
    new Runner(SmallData.dataset(), MACHINE, recorder, progress, new Stop(), CLOCK)
        .run(sharing(recorder, plan, waiting), workers, limits());
  }

  private static Schedule sharing(
      MemoryRecorder recorder, List<StoredTrial> plan, List<StoredTrial> waiting) {
    return new Sharing(Schedule.inOrder(waiting), ROOM, recorder::forget)
        .among(waiting, parts(plan), standing(recorder, plan));
  }

  private static Standing standing(MemoryRecorder recorder, List<StoredTrial> plan) {
    CommonParts parts = parts(plan);
    Set<String> keys =
        plan.stream()
            .flatMap(trial -> parts.of(trial.trial().key()).stream())
            .map(CommonPart::key)
            .collect(Collectors.toSet());
    return recorder.standing(MACHINE, keys);
  }

  private static CommonParts parts(List<StoredTrial> trials) {
    return CommonParts.among(
        trials.stream().map(StoredTrial::trial).toList(), SmallData.dataset().facts());
  }

  private static List<StoredTrial> waiting(MemoryRecorder recorder, List<StoredTrial> trials) {
    return trials.stream()
        .filter(
            trial ->
                !recorder.outcomes.containsKey(trial.number())
                    || recorder.outcomes.get(trial.number()) instanceof Outcome.Stopped)
        .toList();
  }

  private static long measured(MemoryRecorder recorder) {
    return recorder.events.stream().filter(event -> event.startsWith("measured")).count();
  }

  private static void same(
      MemoryRecorder recorder, MemoryRecorder expected, List<StoredTrial> trials) {
    for (StoredTrial trial : trials) {
      int number = trial.number();
      Outcome.Completed one = (Outcome.Completed) recorder.outcomes.get(number);
      Outcome.Completed other = (Outcome.Completed) expected.outcomes.get(number);
      assertThat(one.network().parameters()).isEqualTo(other.network().parameters());
      assertThat(one.measurements()).isEqualTo(other.measurements());
      for (int i = 0; i < other.pictures().size(); i++) {
        Picture picture = one.pictures().get(i);
        assertThat(picture.png()).isEqualTo(other.pictures().get(i).png());
      }
      assertThat(timeless(recorder.epochs.get(number)))
          .as("trial %d", number)
          .isEqualTo(timeless(expected.epochs.get(number)));
    }
  }

  private static List<EpochNumbers> timeless(List<EpochNumbers> epochs) {
    return epochs.stream()
        .map(
            e ->
                new EpochNumbers(
                    e.epoch(),
                    e.klWeight(),
                    e.trainLoss(),
                    e.gradientNorm(),
                    e.validation(),
                    e.train(),
                    e.largestLogVariance(),
                    e.clampedLogVariances(),
                    e.units(),
                    0))
        .toList();
  }

  /** Checkpoints where a task ends, and nowhere else. */
  private static Limits limits() {
    return new Limits(Optional.empty(), Optional.empty(), 1, 10, false, Duration.ofHours(1));
  }

  private static List<StoredTrial> betas(double... betas) {
    List<Configuration> all = new ArrayList<>();
    for (double beta : betas) {
      all.add(
          SmallData.with(
              Map.of(Parameters.BETA, beta, Parameters.ANNEALING, DELAYED, Parameters.EPOCHS, 4)));
    }
    return stored(all);
  }

  private static List<StoredTrial> stored(List<Configuration> configurations) {
    List<StoredTrial> trials = new ArrayList<>();
    configurations.forEach(each -> trials.add(stored(trials.size() + 1, each)));
    return trials;
  }

  private static StoredTrial stored(int number, Configuration configuration) {
    Trial trial = SmallData.trial(configuration, 5);
    return new StoredTrial(number, trial, TrialState.WAITING);
  }
}
