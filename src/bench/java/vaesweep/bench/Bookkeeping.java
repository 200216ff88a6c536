package vaesweep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.data.DataFailure;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.plan.Planner;
import vaesweep.runner.WriterThread;
import vaesweep.spec.Binarize;
import vaesweep.spec.DataChoice;
import vaesweep.spec.InvalidSweep;
import vaesweep.spec.Sweep;
import vaesweep.spec.reading.SweepReader;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.DataFacts;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.LatentUnit;
import vaesweep.trial.Machine;
import vaesweep.trial.Measurement;
import vaesweep.trial.Outcome;
import vaesweep.trial.SplitNumbers;
import vaesweep.trial.TrainedNetwork;

/**
 * What a trial costs beside its training: a sweep of very many trials whose numbers are made up,
 * with 20 epochs reported each, and the time until the program goes on with the last one.
 */
final class Bookkeeping {
  private static final int EPOCHS = 20;
  private static final int UNITS = 10;
  private static final int MEASUREMENTS = 22;
  private static final int OPTUNA_TRIALS = 100;
  private static final Machine MACHINE = new Machine("bench", "bench", "bench", "17", 1);

  private final int trials;
  private final Path folder;
  private final PrintStream news;

  Bookkeeping(Effort effort, Path folder, PrintStream news) {
    trials = effort.bookkeepingTrials();
    this.folder = folder;
    this.news = news;
  }

  /** Fills a database, goes on with it, and returns the table. */
  String measure() throws IOException, InvalidSweep, DataFailure {
    Path spec = folder.resolve("many.json");
    Files.writeString(spec, Json.write(sweep()));
    Path file = folder.resolve("many.db");
    Table table = new Table("a sweep of " + trials + " trials", "ours", "Optuna");
    fill(SweepReader.read(Files.readString(spec)), file, table);
    news.println("bookkeeping: going on with a database of " + trials + " trials");
    Instant began = Instant.now();
    double whole = goOn(spec);
    add(table, "going on, to the first step of the last trial (s)", untilStarted(file, began));
    add(table, "going on, to the end, findings and page included (s)", Table.number(whole, 1));
    add(table, "the database (bytes a trial)", String.valueOf(Files.size(file) / trials));
    return table
        + String.format(
            Locale.ROOT,
            "%nEvery trial of ours reports %d epochs of %d units and ends with %d numbers, without"
                + " pictures; Optuna's reports %d numbers.%n",
            EPOCHS,
            UNITS,
            MEASUREMENTS,
            EPOCHS);
  }

  private static void add(Table table, String what, String ours) {
    table.add(what, ours, "");
  }

  /** Returns Optuna's ms a trial with and without reports, where it is installed. */
  private List<String> optuna() throws IOException {
    Optional<String> python = Python.with("optuna");
    if (python.isEmpty()) {
      return List.of("not here", "not here");
    }
    Path log = folder.resolve("optuna.txt");
    Command.seconds(
        List.of(
            python.get(),
            "src/bench/python/optuna_trial.py",
            folder.toAbsolutePath().toString(),
            String.valueOf(Math.min(trials, OPTUNA_TRIALS)),
            String.valueOf(EPOCHS)),
        log);
    List<String> lines = Files.readAllLines(log);
    String[] numbers = lines.get(lines.size() - 1).split(" ", 2);
    return List.of(
        Table.number(Double.parseDouble(numbers[0]), 2),
        Table.number(Double.parseDouble(numbers[1]), 2));
  }

  private Map<String, ?> sweep() {
    return Map.of(
        "name",
        "many",
        "method",
        "random",
        "trials",
        trials,
        "seed",
        7,
        "data",
        Batches.DATA,
        "parameters",
        Map.of(
            "beta",
            Map.of("min", 0.01, "max", 100, "distribution", "log_uniform_values"),
            "latent_size",
            UNITS,
            "hidden",
            List.of(8),
            "epochs",
            1));
  }

  private void fill(Sweep sweep, Path file, Table table)
      throws DataFailure, InvalidSweep, IOException {
    DataChoice choice = new DataChoice(Batches.DATA, Optional.empty(), Binarize.NONE);
    DataFacts data = DataSets.open(choice, DataProgress.NONE).facts();
    news.println("bookkeeping: " + trials + " trials");
    try (WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(file, "bench", writer)) {
      long began = System.nanoTime();
      Registration registration =
          recorder.register(sweep, data, Planner.plan(sweep, data).trials(), Instant.now());
      add(table, "planning and registering (ms a trial)", perTrial(began, trials));
      List<StoredTrial> all = registration.trials().subList(0, trials - 1);
      int part = Math.max(1, trials / 100);
      String first = complete(recorder, all.subList(0, part));
      complete(recorder, all.subList(part, all.size() - part));
      String last = complete(recorder, all.subList(all.size() - part, all.size()));
      List<String> optuna = optuna();
      table.add("a trial with its epochs, the first 1% (ms)", first, optuna.get(0));
      add(table, "a trial with its epochs, the last 1% (ms)", last);
      table.add("a trial without epochs (ms)", "", optuna.get(1));
    }
  }

  private static String complete(Recorder recorder, List<StoredTrial> trials) {
    long began = System.nanoTime();
    trials.forEach(trial -> complete(recorder, trial.number()));
    return perTrial(began, trials.size());
  }

  private static String perTrial(long began, int trials) {
    return Table.number((System.nanoTime() - began) / 1e6 / trials, 2);
  }

  /** As a worker does it: the next trial begins when this one is committed. */
  private static void complete(Recorder recorder, int trial) {
    Instant now = Instant.now();
    recorder.started(trial, MACHINE, now);
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      recorder.measured(trial, epoch(trial, epoch));
    }
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < MEASUREMENTS; i++) {
      measurements.add(new Measurement("number_" + i, trial * 0.1 + i, "nats"));
    }
    TrainedNetwork network = new TrainedNetwork(new float[] {trial});
    recorder
        .completed(trial, new Outcome.Completed(measurements, List.of(), network), now)
        .toCompletableFuture()
        .join();
  }

  /** Not on the frontier, but for the first. */
  private static EpochNumbers epoch(int trial, int epoch) {
    List<LatentUnit> units = new ArrayList<>();
    for (int unit = 1; unit <= UNITS; unit++) {
      units.add(new LatentUnit(unit, 1.0 / unit + trial * 1e-6, 0.1, 0.9, 0.2));
    }
    OptionalDouble ofSteps = epoch == 0 ? OptionalDouble.empty() : OptionalDouble.of(3.5);
    SplitNumbers numbers = new SplitNumbers(250 + trial * 1e-3 - epoch, 15 + trial * 1e-4, 0.02);
    return new EpochNumbers(epoch, 1, ofSteps, ofSteps, numbers, numbers, 4.5, 0, units, epoch);
  }

  private double goOn(Path spec) throws IOException {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            "sweep.jar",
            spec.toString(),
            "--results",
            folder.toString());
    return Command.seconds(words, folder.resolve("many.txt"));
  }

  private static String untilStarted(Path file, Instant began) {
    try (Results results = SqliteResults.open(file)) {
      List<TrialRow> rows = results.trials();
      Instant started = rows.get(rows.size() - 1).started().orElseThrow();
      return Table.number(Duration.between(began, started).toMillis() / 1e3, 1);
    }
  }
}
