package vaesweep.runner.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.LocalEngine;
import vaesweep.runner.ProgressListener;
import vaesweep.runner.Runner;
import vaesweep.runner.Scheduler;
import vaesweep.runner.sharing.ForkBudget;
import vaesweep.runner.sharing.PrefixSharingScheduler;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.sqlite.Raw;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Machine;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopSignal;

/**
 * Guards against a sweep whose outcome depends on the number of workers or on interruptions, and
 * against pruned trials that are lost: that do not go on where they should, or with other numbers.
 */
@Timeout(120)
final class PrunerTest {
  private static final Machine MACHINE = new Machine("test", "here", "none", "17", 2);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private static final String HALVING =
      "{\"type\": \"successive_halving\", \"min_iter\": 1, \"eta\": 2}";
  private static final String HYPERBAND =
      "{\"type\": \"hyperband\", \"max_iter\": 4, \"eta\": 2, \"s\": 2}";
  private static final String OBJECTIVE =
      "{\"type\": \"successive_halving\", \"min_iter\": 2, \"eta\": 3, \"metric\": \"objective\"}";
  private static final String NONE = "\"none\"";

  /** The whole of what was decided and measured. */
  private static final List<String> NUMBERS =
      List.of(
          "SELECT number || key || state FROM trial ORDER BY number",
          "SELECT trial || ' ' || epoch || ' ' || elbo || ' ' || mse || ' ' || coalesce(gradient_norm, '')"
              + " || coalesce(train_elbo, '') FROM epoch ORDER BY trial, epoch",
          "SELECT trial || ' ' || epoch || ' ' || coalesce(value, 'none') || ' ' || threshold || ' ' || place || ' '"
              + " || compared || ' ' || kept || within FROM pruning ORDER BY trial",
          "SELECT trial || name || value FROM measurement ORDER BY trial, name",
          "SELECT trial || hex(parameters) FROM network ORDER BY trial");

  @TempDir private Path folder;

  /** Whether trials train common parts once. */
  private boolean shares;

  /** Hears nothing, but may ask for a stop after so many measured epochs. */
  private record Ear(AtomicInteger left, StopSignal stop) implements ProgressListener {

    @Override
    public void measured(StoredTrial trial, EpochNumbers numbers) {
      if (left.decrementAndGet() == 0) {
        stop.request();
      }
    }
  }

  private static SweepSpec sweep(String rule) throws Exception {
    return SweepReader.read(
        "{\"name\":\"x\",\"seed\":5,\"repeats\":2,\"keep\":\"all\",\"data\":\"d\",\"method\":\"grid\","
            + "\"early_terminate\":"
            + rule
            + ",\"parameters\":{\"beta\":{\"values\":[0.5,4]},\"learning_rate\":{\"values\":[0.001,0.003,0.01,0.03]},"
            + "\"annealing\":{\"values\":[\"none\",{\"type\":\"linear\",\"length\":1}]},"
            + "\"hidden\":[8],\"latent_size\":2,\"batch_size\":8,\"epochs\":5}}");
  }

  private Path file(String name) {
    return folder.resolve(name + ".db");
  }

  /** Runs a sweep until its end, or until so many epochs are measured. */
  private void run(Path file, SweepSpec sweep, int workers, int epochs) throws Exception {
    run(file, sweep, workers, epochs, trial -> true);
  }

  private void run(
      Path file,
      SweepSpec sweep,
      int workers,
      int epochs,
      java.util.function.Predicate<Trial> canPause)
      throws Exception {
    List<Trial> plan = Planner.plan(sweep, SmallData.dataset().facts()).trials();
    StopSignal stop = new StopSignal();
    ProgressListener ear = new Ear(new AtomicInteger(epochs), stop);
    try (Recorder recorder = SqliteRecorder.open(file, "0.1.0", Runnable::run)) {
      List<StoredTrial> trials =
          recorder.register(sweep, SmallData.dataset().facts(), plan, Instant.EPOCH).trials();
      new Runner(
              new LocalEngine(SmallData.dataset(), workers),
              SmallData.dataset().facts(),
              MACHINE,
              recorder,
              ear,
              stop,
              CLOCK)
          .run(
              shared(schedule(file, sweep, trials, recorder, ear, canPause), trials, recorder),
              limits());
    }
  }

  private Scheduler shared(Scheduler schedule, List<StoredTrial> trials, Recorder recorder) {
    if (!shares) {
      return schedule;
    }
    SharedPrefixes parts =
        SharedPrefixes.among(
            trials.stream().map(StoredTrial::trial).toList(), SmallData.dataset().facts());
    List<StoredTrial> waiting =
        trials.stream().filter(trial -> trial.state() == TrialState.WAITING).toList();
    return new PrefixSharingScheduler(schedule, ForkBudget.of(2, 1), recorder::forget)
        .among(waiting, parts, recorder.standing(MACHINE, parts.keys()));
  }

  private static Scheduler schedule(
      Path file,
      SweepSpec sweep,
      List<StoredTrial> trials,
      Recorder recorder,
      ProgressListener ear,
      java.util.function.Predicate<Trial> canPause) {
    if (sweep.earlyTerminate().isEmpty()) {
      List<StoredTrial> left =
          trials.stream().filter(t -> t.state() != TrialState.COMPLETE).toList();
      recorder.reopened(
          left.stream()
              .filter(t -> t.state() == TrialState.PRUNED)
              .map(StoredTrial::number)
              .toList());
      return Scheduler.inOrder(left);
    }
    try (Results results = SqliteResults.open(file)) {
      TrialProgress stored = TrialProgress.of(trials, results);
      TrialProgress start =
          new TrialProgress(
              trials, stored.epochs(), stored.prunings(), stored.features(), canPause);
      return new Pruner(sweep.earlyTerminate().get(), start, recorder, CLOCK).schedule(ear);
    }
  }

  private static Limits limits() {
    return new Limits(Optional.empty(), Optional.empty(), 0, 10, false, Duration.ofHours(1));
  }

  private static List<String> numbers(Path file) throws Exception {
    List<String> all = new ArrayList<>();
    for (String query : NUMBERS) {
      all.addAll(Raw.ask(file, query));
    }
    return all;
  }

  private static int count(Path file, String state) throws Exception {
    return Raw.ask(file, "SELECT number FROM trial WHERE state = '" + state + "'").size();
  }

  @ParameterizedTest
  @ValueSource(strings = {HALVING, HYPERBAND, OBJECTIVE})
  void theOutcomeIsThatOfOneWorkerWhateverTheirNumberAndInterruptions(String rule)
      throws Exception {
    run(file("one"), sweep(rule), 1, 0);
    assertThat(count(file("one"), "pruned")).isPositive();
    assertThat(count(file("one"), "complete") + count(file("one"), "pruned")).isEqualTo(32);
    for (int workers : new int[] {2, 4}) {
      Path often = file("often" + workers);
      for (int epochs = 7; epochs < 60; epochs += 11) {
        run(often, sweep(rule), workers, epochs);
      }
      run(often, sweep(rule), workers, 0);
      assertThat(numbers(often)).isEqualTo(numbers(file("one")));
    }
  }

  /** Learning rates are compared once the weights are full; both betas begin alike. */
  @Test
  void trialsThatShareTheirFirstEpochsArePrunedAsIfTheyDidNot() throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            "{\"name\":\"x\",\"seed\":5,\"keep\":\"all\",\"data\":\"d\",\"method\":\"grid\","
                + "\"early_terminate\":"
                + HALVING
                + ",\"parameters\":{\"beta\":{\"values\":[0.5,4,8]},\"learning_rate\":{\"values\":[0.001,0.01,0.03]},"
                + "\"annealing\":{\"type\":\"linear\",\"start\":2,\"length\":1},"
                + "\"hidden\":[8],\"latent_size\":2,\"batch_size\":8,\"epochs\":6}}");
    run(file("alone"), sweep, 1, 0);
    shares = true;
    for (int workers : new int[] {1, 2, 4}) {
      Path shared = file("shared" + workers);
      for (int epochs = 5; epochs < 20; epochs += 4) {
        run(shared, sweep, workers, epochs);
      }
      run(shared, sweep, workers, 0);
      assertThat(numbers(shared)).isEqualTo(numbers(file("alone")));
      assertThat(Raw.ask(shared, "SELECT number FROM trial WHERE forked_epoch = 2")).hasSize(6);
      assertThat(Raw.ask(shared, "SELECT key FROM fork")).isEmpty();
    }
    assertThat(count(file("alone"), "pruned")).isPositive();
  }

  @Test
  void aPrunedTrialHasItsEpochsUpToTheRungAndACheckpointThere() throws Exception {
    run(file("x"), sweep(HALVING), 2, 0);
    assertThat(
            Raw.ask(
                file("x"),
                "SELECT count(*) FROM pruning JOIN trials USING (trial) LEFT JOIN checkpoint USING (trial)"
                    + " WHERE pruned_after <> epochs_done OR checkpoint.epoch IS NOT pruning.epoch"
                    + " OR elbo IS NOT NULL OR place <= kept"))
        .containsExactly("0");
    assertThat(Raw.ask(file("x"), "SELECT DISTINCT epoch FROM pruning ORDER BY epoch"))
        .containsExactly("1", "2", "4");
  }

  @Test
  void whatATrialMeasuredBeforeItWasPrunedIsThatOfAnUnprunedSweep() throws Exception {
    run(file("x"), sweep(HALVING), 2, 0);
    run(file("all"), sweep(NONE), 2, 0);
    List<String> left = Raw.ask(file("x"), NUMBERS.get(1));
    assertThat(left).hasSizeLessThan(32 * 6);
    assertThat(Raw.ask(file("all"), NUMBERS.get(1))).hasSize(32 * 6).containsAll(left);
  }

  @Test
  void withoutTheRulePrunedTrialsGoOnAsIfTheyHadNeverBeenPruned() throws Exception {
    run(file("x"), sweep(HALVING), 2, 0);
    int complete = count(file("x"), "complete");
    assertThat(complete).isLessThan(32);
    run(file("x"), sweep(NONE), 2, 0);
    run(file("all"), sweep(NONE), 1, 0);
    assertThat(numbers(file("x"))).isEqualTo(numbers(file("all")));
    assertThat(Raw.ask(file("x"), "SELECT trial FROM checkpoint")).isEmpty();
    assertThat(Raw.ask(file("x"), "SELECT number FROM trial WHERE attempts = 1")).isEmpty();
  }

  @Test
  void anotherRuleDecidesAnewAndCompleteTrialsStay() throws Exception {
    run(file("x"), sweep(HALVING), 2, 0);
    List<String> complete =
        Raw.ask(file("x"), "SELECT number || attempts FROM trial WHERE state = 'complete'");
    run(file("x"), sweep(HYPERBAND), 2, 0);
    run(file("fresh"), sweep(HYPERBAND), 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT number || attempts FROM trial WHERE state = 'complete'"))
        .containsAll(complete);
    assertThat(Raw.ask(file("x"), "SELECT number FROM trial WHERE state = 'complete'"))
        .containsAll(Raw.ask(file("fresh"), "SELECT number FROM trial WHERE state = 'complete'"));
    assertThat(Raw.ask(file("fresh"), NUMBERS.get(2)))
        .containsAll(Raw.ask(file("x"), NUMBERS.get(2)));
  }

  @Test
  void aSweepThatHasEndedIsNotTouchedAgain() throws Exception {
    run(file("x"), sweep(HALVING), 2, 0);
    List<String> before = Raw.ask(file("x"), "SELECT number || attempts || ended FROM trial");
    run(file("x"), sweep(HALVING), 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT number || attempts || ended FROM trial"))
        .isEqualTo(before);
  }

  @Test
  void aTrialThatCannotBePutDownIsTrainedToItsEndAndCountsWithWhatItHadAtTheRung()
      throws Exception {
    run(file("all"), sweep(HALVING), 2, 0);
    run(file("x"), sweep(HALVING), 2, 0, trial -> trial.repeat() == 2);
    assertThat(Raw.ask(file("x"), "SELECT number FROM trial WHERE repeat = 1 AND state = 'pruned'"))
        .isEmpty();
    assertThat(Raw.ask(file("x"), NUMBERS.get(2).replace("ORDER BY", "WHERE trial > 16 ORDER BY")))
        .isNotEmpty()
        .isEqualTo(
            Raw.ask(file("all"), NUMBERS.get(2).replace("ORDER BY", "WHERE trial > 16 ORDER BY")));
  }

  @Test
  void droppedCheckpointsCostATrainingFromTheBeginningAndNoNumber() throws Exception {
    String drop = HALVING.replace("}", ", \"checkpoints\": \"drop\"}");
    run(file("x"), sweep(drop), 2, 0);
    assertThat(count(file("x"), "pruned")).isPositive();
    assertThat(Raw.ask(file("x"), "SELECT trial FROM checkpoint")).isEmpty();
    run(file("x"), sweep(NONE), 2, 0);
    run(file("all"), sweep(NONE), 1, 0);
    assertThat(numbers(file("x"))).isEqualTo(numbers(file("all")));
  }

  /** A checkpoint of these networks has 784 bytes or so: three of them fit into 3 kB. */
  @Test
  void whatStaysWithinASizeDoesNotDependOnWorkersOrInterruptionsAndTheRestBeginsAgain()
      throws Exception {
    run(file("keep"), sweep(halving("keep")), 1, 0);
    String sizes = "SELECT trial || ' ' || length(state) FROM checkpoint ORDER BY trial";
    long bytes =
        Long.parseLong(Raw.ask(file("keep"), "SELECT max(length(state)) FROM checkpoint").get(0));
    String three = String.format(java.util.Locale.ROOT, "%.3f kB", 3.5 * bytes / 1000);
    List<String> best =
        Raw.ask(
            file("keep"),
            "SELECT trial || ' ' || length(state) FROM (SELECT * FROM checkpoint JOIN pruning USING (trial)"
                + " ORDER BY pruning.epoch DESC, place, trial LIMIT 3) ORDER BY trial");
    run(file("one"), sweep(halving(three)), 1, 0);
    assertThat(Raw.ask(file("one"), sizes)).hasSize(3).isEqualTo(best);
    for (int epochs = 7; epochs < 60; epochs += 11) {
      run(file("often"), sweep(halving(three)), 4, epochs);
    }
    run(file("often"), sweep(halving(three)), 4, 0);
    assertThat(Raw.ask(file("often"), sizes)).isEqualTo(best);
    assertThat(numbers(file("often"))).isEqualTo(numbers(file("keep")));

    run(file("one"), sweep(NONE), 2, 0);
    run(file("all"), sweep(NONE), 1, 0);
    assertThat(numbers(file("one"))).isEqualTo(numbers(file("all")));
  }

  @Test
  void anEditedSizeDropsAtTheNextRunAndKeepAfterDropLetsTrialsBeginAgain() throws Exception {
    run(file("x"), sweep(halving("keep")), 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT trial FROM checkpoint")).hasSizeGreaterThan(1);
    run(file("x"), sweep(halving("1 kB")), 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT trial FROM checkpoint")).hasSizeLessThan(2);
    run(file("x"), sweep(halving("drop")), 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT trial FROM checkpoint")).isEmpty();
    run(file("x"), sweep(HYPERBAND), 2, 0);
    run(file("x"), sweep(NONE), 2, 0);
    run(file("all"), sweep(NONE), 1, 0);
    assertThat(numbers(file("x"))).isEqualTo(numbers(file("all")));
  }

  private static String halving(String checkpoints) {
    return HALVING.replace("}", ", \"checkpoints\": \"" + checkpoints + "\"}");
  }

  @Test
  void aTrialThatDivergedHasLostAndTheOthersDoNotWaitForIt() throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            "{\"name\":\"x\",\"data\":\"d\",\"method\":\"grid\",\"early_terminate\":"
                + "{\"type\": \"successive_halving\", \"min_iter\": 3, \"eta\": 3},\"parameters\":"
                + "{\"learning_rate\":{\"values\":[10,0.001,0.002]},\"beta\":1e-6,"
                + "\"hidden\":{\"encoder\":[8],\"decoder\":[8,8,8,8,8,8,8,8]},\"activation\":\"identity\","
                + "\"likelihood\":\"mse\",\"output_activation\":\"identity\",\"latent_size\":2,"
                + "\"batch_size\":8,\"epochs\":4}}");
    run(file("x"), sweep, 2, 0);
    assertThat(Raw.ask(file("x"), "SELECT state FROM trial WHERE number = 1"))
        .containsExactly("failed");
    assertThat(Raw.ask(file("x"), "SELECT compared || ' ' || place || ' ' || kept FROM pruning"))
        .containsExactly("3 2 1");
    assertThat(count(file("x"), "complete")).isEqualTo(1);
    List<String> before = numbers(file("x"));
    run(file("x"), sweep, 1, 0);
    assertThat(numbers(file("x"))).isEqualTo(before);
  }
}
