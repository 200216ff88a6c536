package vaesweep.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.example.SmallData;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.sharing.ForkBudget;
import vaesweep.runner.sharing.PrefixSharingScheduler;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopSignal;

/** Trials that begin alike, and what they measure where they share it and where they do not. */
final class SharedTrials {
  static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  static final Annealing DELAYED = new Annealing.Linear(2, 1, Granularity.STEP);
  static final ForkBudget ROOM = new ForkBudget(4, 100);

  private SharedTrials() {}

  /** What trials measure where each trains all of its epochs. */
  static MemoryRecorder alone(List<StoredTrial> trials) {
    MemoryRecorder recorder = new MemoryRecorder();
    new Runner(
            new LocalEngine(SmallData.dataset(), 2),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            new ProgressListener() {},
            new StopSignal(),
            CLOCK)
        .run(trials, limits());
    return recorder;
  }

  static void run(
      MemoryRecorder recorder, List<StoredTrial> trials, int workers, ProgressListener progress) {
    run(recorder, trials, trials, workers, progress);
  }

  static void run(
      MemoryRecorder recorder,
      List<StoredTrial> plan,
      List<StoredTrial> waiting,
      int workers,
      ProgressListener progress) {
    new Runner(
            new LocalEngine(SmallData.dataset(), workers),
            SmallData.dataset().facts(),
            MACHINE,
            recorder,
            progress,
            new StopSignal(),
            CLOCK)
        .run(sharing(recorder, plan, waiting), limits());
  }

  /** Those that wait, each to go on from what another of the plan has trained. */
  static Scheduler sharing(
      MemoryRecorder recorder, List<StoredTrial> plan, List<StoredTrial> waiting) {
    return new PrefixSharingScheduler(Scheduler.inOrder(waiting), ROOM, recorder::forget)
        .among(waiting, parts(plan), standing(recorder, plan));
  }

  static ResumePoints standing(MemoryRecorder recorder, List<StoredTrial> plan) {
    SharedPrefixes parts = parts(plan);
    Set<String> keys =
        plan.stream()
            .flatMap(trial -> parts.of(trial.trial().key()).stream())
            .map(SharedPrefix::key)
            .collect(Collectors.toSet());
    return recorder.standing(MACHINE, keys);
  }

  /** What trials have in common. */
  static SharedPrefixes parts(List<StoredTrial> trials) {
    return SharedPrefixes.among(
        trials.stream().map(StoredTrial::trial).toList(), SmallData.dataset().facts());
  }

  static List<StoredTrial> waiting(MemoryRecorder recorder, List<StoredTrial> trials) {
    return trials.stream()
        .filter(
            trial ->
                !recorder.outcomes.containsKey(trial.number())
                    || recorder.outcomes.get(trial.number()) instanceof Outcome.Stopped)
        .toList();
  }

  /** Epochs that were measured. */
  static long measured(MemoryRecorder recorder) {
    return recorder.events.stream().filter(event -> event.startsWith("measured")).count();
  }

  /** Holds every number, network and picture against those of other trainings. */
  static void same(MemoryRecorder recorder, MemoryRecorder expected, List<StoredTrial> trials) {
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
  static Limits limits() {
    return new Limits(Optional.empty(), Optional.empty(), 1, 10, false, Duration.ofHours(1));
  }

  /** Trials of four epochs, alike until their second. */
  static List<StoredTrial> betas(double... betas) {
    List<Configuration> all = new ArrayList<>();
    for (double beta : betas) {
      all.add(
          SmallData.with(
              Map.of(Parameters.BETA, beta, Parameters.ANNEALING, DELAYED, Parameters.EPOCHS, 4)));
    }
    return stored(all);
  }

  static List<StoredTrial> stored(List<Configuration> configurations) {
    List<StoredTrial> trials = new ArrayList<>();
    configurations.forEach(each -> trials.add(stored(trials.size() + 1, each)));
    return trials;
  }

  static StoredTrial stored(int number, Configuration configuration) {
    Trial trial = SmallData.trial(configuration, 5);
    return new StoredTrial(number, trial, TrialState.WAITING);
  }
}
