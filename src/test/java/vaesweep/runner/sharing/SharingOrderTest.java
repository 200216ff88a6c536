package vaesweep.runner.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.plan.order.TrainingOrder;
import vaesweep.plan.prefix.Savings;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.Scheduler;
import vaesweep.runner.Task;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;

/**
 * Guards the order of tasks, without training: a trial that is never begun, one that begins before
 * its fork is there, forks that stay, workers that idle while there is work.
 */
final class SharingOrderTest {
  private static final Failure DEFECT = Failure.of(Failure.Kind.ERROR, "a defect");
  private static final Failure DIVERGED = Failure.diverged(0, 1, "KL", "not finite");

  /** A sweep whose tasks end in an order drawn at random. */
  private static final class Run {
    final SplittableRandom random;
    final Set<SharedPrefix> kept = new HashSet<>();
    final List<Integer> ended = new ArrayList<>();
    final List<List<Integer>> begun = new ArrayList<>();
    long trained;
    int most;
    int failures;
    private final SharedPrefixes parts;
    private final PrefixSharingScheduler sharing;
    private final List<Running> running = new ArrayList<>();

    private static final class Running {
      final Task task;
      int done;

      Running(Task task) {
        this.task = task;
        done = task.from().map(SharedPrefix::epochs).orElse(0);
      }

      int epochs() {
        return Math.min(task.until(), task.trial().trial().configuration().get(Parameters.EPOCHS));
      }
    }

    Run(List<StoredTrial> trials, ForkBudget room, long seed) {
      random = new SplittableRandom(seed);
      parts = parts(trials);
      sharing =
          new PrefixSharingScheduler(
                  Scheduler.inOrder(trials), room, part -> assertThat(kept.remove(part)).isTrue())
              .among(trials, parts, new ResumePoints(Map.of(), Set.of()));
    }

    /**
     * @param failing of a hundred epochs
     */
    Run run(int workers, int failing) {
      while (fill(workers)) {
        begun.add(running.stream().map(each -> each.task.trial().number()).toList());
        step(running.get(random.nextInt(running.size())), failing);
        most = Math.max(most, kept.size());
      }
      return this;
    }

    private boolean fill(int workers) {
      while (running.size() < workers) {
        Optional<Task> task = sharing.next();
        if (task.isEmpty()) {
          return !running.isEmpty();
        }
        task.get().from().ifPresent(part -> assertThat(kept).contains(part));
        running.add(new Running(task.get()));
      }
      return true;
    }

    private void step(Running each, int failing) {
      if (random.nextInt(100) < failing) {
        failures++;
        end(each, new Outcome.Failed(random.nextBoolean() ? DEFECT : DIVERGED));
      } else if (each.done == each.epochs()) {
        end(each, new Outcome.Completed(List.of(), List.of(), null));
      } else {
        trained++;
        each.done++;
        for (SharedPrefix part : each.task.forks()) {
          if (part.epochs() == each.done) {
            kept.add(part);
            sharing.forked(each.task, part);
          }
        }
      }
    }

    private void end(Running each, Outcome outcome) {
      running.remove(each);
      ended.add(each.task.trial().number());
      sharing.ended(each.task, outcome);
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTrialEndsOnceAndEveryCommonEpochIsTrainedOnce(long seed) {
    List<StoredTrial> trials = random(new SplittableRandom(seed), 40);
    for (int workers : new int[] {1, 2, 5}) {
      Run run = new Run(trials, ForkBudget.of(workers, 1_000_000), seed).run(workers, 0);

      assertThat(run.ended).hasSize(40).doesNotHaveDuplicates();
      assertThat(run.kept).isEmpty();
      assertThat(run.trained)
          .isEqualTo(
              Savings.of(trials.stream().map(StoredTrial::trial).toList(), run.parts).trained());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTrialEndsOnceWhateverFails(long seed) {
    List<StoredTrial> trials = random(new SplittableRandom(seed), 40);

    Run run = new Run(trials, new ForkBudget(2, 3), seed).run(3, 10);

    assertThat(run.failures).isPositive();
    assertThat(run.ended).hasSize(40).doesNotHaveDuplicates();
    assertThat(run.kept).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTightRoomKeepsFewForksAndStillEndsAll(long seed) {
    List<StoredTrial> trials = new ArrayList<>();
    for (int epochs = 1; epochs <= 30; epochs++) {
      trials.add(stored(epochs, SmallData.with(Parameters.EPOCHS, epochs)));
    }

    Run run = new Run(trials, new ForkBudget(1, 4), seed).run(2, 0);

    assertThat(run.ended).hasSize(30).doesNotHaveDuplicates();
    assertThat(run.kept).isEmpty();
    assertThat(run.most).isLessThanOrEqualTo(4 + 2); // one more for each that leads
    assertThat(run.trained).isLessThan(30 * 31 / 2);
  }

  @Test
  void commonPartsAreBegunBeforeTrialsThatHaveNone() {
    List<StoredTrial> trials = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      trials.add(stored(i, SmallData.with(Parameters.LEARNING_RATE, i * 0.001)));
    }
    trials.add(stored(5, delayed(Map.of(Parameters.BETA, 1.0))));
    trials.add(stored(6, delayed(Map.of(Parameters.BETA, 2.0))));
    trials.add(stored(7, delayed(Map.of(Parameters.BETA, 3.0))));

    Run run = new Run(trials, ForkBudget.of(2, 1), 1).run(2, 0);

    assertThat(run.begun.get(0)).containsExactly(5, 1);
  }

  private static SharedPrefixes parts(List<StoredTrial> trials) {
    return SharedPrefixes.among(
        trials.stream().map(StoredTrial::trial).toList(), SmallData.dataset().facts());
  }

  private static List<StoredTrial> random(SplittableRandom random, int count) {
    Map<String, StoredTrial> trials = new HashMap<>();
    while (trials.size() < count) {
      Configuration configuration =
          delayed(
              Map.of(
                  Parameters.BETA,
                  (double) random.nextInt(8),
                  Parameters.EPOCHS,
                  1 + random.nextInt(9),
                  Parameters.LEARNING_RATE,
                  0.001 * (1 + random.nextInt(3))));
      trials.putIfAbsent(configuration.canonicalJson(), stored(trials.size() + 1, configuration));
    }
    List<StoredTrial> all = new ArrayList<>(trials.values());
    return IntStream.range(0, count)
        .mapToObj(i -> new StoredTrial(i + 1, all.get(i).trial(), TrialState.WAITING))
        .toList();
  }

  private static Configuration delayed(Map<Parameter<?>, ?> other) {
    Map<Parameter<?>, Object> values = new HashMap<>(other);
    values.put(Parameters.ANNEALING, new Annealing.Linear(2, 3, Granularity.STEP));
    return SmallData.with(values);
  }

  private static StoredTrial stored(int number, Configuration configuration) {
    return new StoredTrial(number, SmallData.trial(configuration, 5), TrialState.WAITING);
  }

  /**
   * Of fifteen grids with one, two and five workers: the most forks over twenty timings when trials
   * were trained in the order of the plan, and followers in the order in which they were let go.
   */
  private static final int[][] MOST_FORKS_IN_PLAN_ORDER = {
    {6, 6, 9},
    {24, 24, 24},
    {2, 4, 10},
    {2, 3, 3},
    {3, 4, 6},
    {11, 12, 14},
    {2, 3, 3},
    {12, 12, 13},
    {4, 5, 7},
    {6, 6, 7},
    {14, 15, 16},
    {0, 0, 0},
    {18, 18, 18},
    {14, 14, 15},
    {44, 46, 50}
  };

  @ParameterizedTest
  @MethodSource("grids")
  void theScrambledOrderKeepsNoMoreForksThanThePlansOrderDid(int grid) throws Exception {
    SweepSpec sweep = SweepReader.read(grid(new SplittableRandom(grid)));
    List<Trial> plan = Planner.plan(sweep, SmallData.dataset().facts()).trials();
    List<StoredTrial> trials =
        IntStream.range(0, plan.size())
            .mapToObj(i -> new StoredTrial(i + 1, plan.get(i), TrialState.WAITING))
            .toList();
    List<StoredTrial> scrambled =
        TrainingOrder.of(sweep, plan, parts(trials)).sorted(trials, StoredTrial::trial);

    int[] before = MOST_FORKS_IN_PLAN_ORDER[grid];
    int[] workers = {1, 2, 5};
    for (int i = 0; i < workers.length; i++) {
      ForkBudget room = ForkBudget.of(workers[i], 1_000_000);
      assertThat(mostForks(scrambled, workers[i]))
          .isLessThanOrEqualTo(Math.max(before[i], room.parts())); // so many are begun on purpose
    }
  }

  static IntStream grids() {
    return IntStream.range(0, 15);
  }

  private static int mostForks(List<StoredTrial> trials, int workers) {
    ForkBudget room = ForkBudget.of(workers, 1_000_000);
    return seeds()
        .limit(workers == 1 ? 1 : 20)
        .mapToInt(timing -> new Run(trials, room, timing).run(workers, 0).most)
        .max()
        .orElseThrow();
  }

  /** Ramps that begin after 0 to 4 epochs, and other lengths: common parts within common parts. */
  private static String grid(SplittableRandom random) {
    String starts = oneOf(random, "0", "1", "2", "1,2", "1,3,4");
    List<String> annealings =
        new ArrayList<>(random.nextBoolean() ? List.of("\"none\"") : List.of());
    for (String start : Splitter.on(',').split(starts)) {
      annealings.add("{\"type\":\"linear\",\"length\":2,\"start\":" + start + "}");
    }
    List<String> parameters = new ArrayList<>();
    parameters.add(values("beta", oneOf(random, "1", "1,2", "1,2,4")));
    parameters.add(values("epochs", oneOf(random, "4", "3,6", "1,2,3,5", "2,4,6,8,9")));
    parameters.add(values("annealing", String.join(",", annealings)));
    parameters.add(values("learning_rate", oneOf(random, "0.001", "0.001,0.002,0.003")));
    parameters.add(random.nextInt(parameters.size()), values("latent_size", "2,3,4"));
    return "{\"name\":\"x\",\"data\":\"d\",\"method\":\"grid\",\"seed\":"
        + random.nextInt(100)
        + (random.nextBoolean() ? ",\"constraints\":[\"latent_size <= 2 * beta\"]" : "")
        + ",\"parameters\":{\"batch_size\":8,\"hidden\":[8],"
        + String.join(",", parameters)
        + "}}";
  }

  private static String oneOf(SplittableRandom random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static String values(String parameter, String values) {
    return "\"" + parameter + "\":{\"values\":[" + values + "]}";
  }

  @Test
  void trialsThatHaveNothingInCommonTakeTheirTurnsAmongThoseThatHave() {
    List<StoredTrial> trials = new ArrayList<>();
    trials.add(stored(1, delayed(Map.of(Parameters.BETA, 1.0))));
    trials.add(stored(2, delayed(Map.of(Parameters.BETA, 2.0))));
    trials.add(stored(3, SmallData.with(Parameters.LEARNING_RATE, 0.003)));
    trials.add(stored(4, delayed(Map.of(Parameters.LATENT_SIZE, 3, Parameters.BETA, 1.0))));
    trials.add(stored(5, delayed(Map.of(Parameters.LATENT_SIZE, 3, Parameters.BETA, 2.0))));

    Run run = new Run(trials, new ForkBudget(1, 9), 1).run(1, 0);

    assertThat(run.ended).containsExactly(1, 2, 4, 3, 5); // a leader begins ahead
  }
}
