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
import vaesweep.runner.thread.WriterThread;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.trial.measured.TrainedNetwork;

/**
 * What a trial costs beside its training: a sweep of very many trials whose numbers are made up,
 * with 20 epochs reported each, and the time until the program goes on with the last one.
 */
final class Bookkeeping {
  private static final int EPOCHS = 20;
  private static final int UNITS = 10;
  private static final int MEASUREMENTS = 22;
  private static final int OPTUNA_TRIALS = 500;
  private static final String HEAP = "-Xmx512m";
  private static final Machine MACHINE = new Machine("bench", "bench", "bench", "17", 1);

  private final int trials;
  private final Path folder;
  private final PrintStream news;
  private final Table table = new Table("a trial's bookkeeping (ms)", "ours", "Optuna");

  Bookkeeping(Effort effort, Path folder, PrintStream news) {
    trials = Integer.getInteger("bench.trials", effort.bookkeepingTrials());
    this.folder = folder;
    this.news = news;
  }

  /** Fills a database, goes on with it, and returns the tables. */
  String measure() throws IOException, InvalidSweep, DataFailure {
    Path spec = folder.resolve("many.json");
    Files.writeString(spec, Json.write(sweep()));
    Path file = folder.resolve("many.db");
    fill(SweepReader.read(Files.readString(spec)), file);
    addOptuna();
    return table
        + String.format(
            Locale.ROOT,
            "%nEvery trial of ours reports %d epochs of %d units and ends with %d numbers, without"
                + " pictures; Optuna's reports %d numbers. Each is the mean of the second half of"
                + " so many trials.%n%n",
            EPOCHS,
            UNITS,
            MEASUREMENTS,
            EPOCHS)
        + goOn(spec, file);
  }

  /** Adds Optuna's ms a trial with and without reports, where it is installed. */
  private void addOptuna() throws IOException {
    Optional<String> python = Python.with("optuna");
    if (python.isEmpty()) {
      return;
    }
    int count = Math.min(OPTUNA_TRIALS, Math.max(100, trials / 200));
    news.println("bookkeeping: " + count + " trials of Optuna, twice");
    Path log = folder.resolve("optuna.txt");
    Command.seconds(
        List.of(
            python.get(),
            "src/bench/python/optuna_trial.py",
            folder.toAbsolutePath().toString(),
            String.valueOf(count),
            String.valueOf(EPOCHS)),
        log);
    List<String> lines = Files.readAllLines(log);
    String[] numbers = lines.get(lines.size() - 1).split(" ", 2);
    table.add(count + " trials with 20 reports", "", number(numbers[0]));
    table.add(count + " trials without reports", "", number(numbers[1]));
  }

  private static String number(String text) {
    return Table.number(Double.parseDouble(text), 2);
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

  private void fill(SweepSpec sweep, Path file) throws DataFailure, InvalidSweep {
    DataChoice choice = new DataChoice(Batches.DATA, Optional.empty(), Binarize.NONE);
    DataFacts data = DataSets.open(choice, DataProgress.NONE).facts();
    news.println("bookkeeping: " + trials + " trials");
    try (WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(file, "bench", writer)) {
      long began = System.nanoTime();
      Registration registration =
          recorder.register(sweep, data, Planner.plan(sweep, data).trials(), Instant.now());
      table.add("planning and registering " + trials, perTrial(began, trials), "");
      List<StoredTrial> all = registration.trials().subList(0, trials - 1);
      int done = 0;
      for (int part : new int[] {100, 10, 1}) {
        int until = Math.max(1, trials / part);
        int half = Math.max(done, until / 2);
        complete(recorder, all.subList(done, half));
        done = Math.min(until, all.size());
        table.add(until + " trials", complete(recorder, all.subList(half, done)), "");
      }
    }
  }

  private static String complete(Recorder recorder, List<StoredTrial> trials) {
    long began = System.nanoTime();
    trials.forEach(trial -> complete(recorder, trial));
    return perTrial(began, Math.max(1, trials.size()));
  }

  private static String perTrial(long began, int trials) {
    return Table.number((System.nanoTime() - began) / 1e6 / trials, 2);
  }

  /** As a worker does it: the next trial begins when this one is committed. */
  private static void complete(Recorder recorder, StoredTrial trial) {
    int number = trial.number();
    Instant now = Instant.now();
    recorder.started(number, MACHINE, now);
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      recorder.measured(number, epoch(trial, epoch));
    }
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < MEASUREMENTS; i++) {
      measurements.add(new Measurement("number_" + i, number * 0.1 + i, "nats"));
    }
    TrainedNetwork network = new TrainedNetwork(new float[] {number});
    recorder
        .completed(number, new Outcome.Completed(measurements, List.of(), network), now)
        .toCompletableFuture()
        .join();
  }

  /** Scattered above a curve that falls with the weight, as trainings are. */
  private static EpochNumbers epoch(StoredTrial trial, int epoch) {
    double beta = trial.trial().configuration().get(Parameters.BETA);
    double scatter = Math.floorMod(trial.number() * 7919L, 10_007) / 10_007.0;
    double rate = 30 / (1 + beta) + 3 * scatter;
    SplitNumbers numbers =
        new SplitNumbers(230 + 40 / (1 + rate) + scatter - 0.1 * epoch, rate, 0.02);
    List<LatentUnit> units = new ArrayList<>();
    for (int unit = 1; unit <= UNITS; unit++) {
      units.add(new LatentUnit(unit, rate / UNITS + 0.01 * unit, 0.1, 0.9, 0.2));
    }
    OptionalDouble ofSteps = epoch == 0 ? OptionalDouble.empty() : OptionalDouble.of(3.5);
    return new EpochNumbers(epoch, beta, ofSteps, ofSteps, numbers, numbers, 4.5, 0, units, epoch);
  }

  /** Goes on with the database, in a small heap, and returns what that takes. */
  private Table goOn(Path spec, Path file) throws IOException {
    news.println("bookkeeping: going on with a database of " + trials + " trials");
    Instant began = Instant.now();
    double whole = run(spec.toString(), "--results", folder.toString());
    double report = run("report", file.toString());
    Table after = new Table("a database of " + trials + " trials, in a heap of " + HEAP, "");
    after.add("going on, to the first step of the last trial (s)", untilStarted(file, began));
    after.add("going on, to the end, findings and page included (s)", Table.number(whole, 1));
    after.add("its page alone, by report (s)", Table.number(report, 1));
    after.add("the page (MB)", megabytes(Files.size(folder.resolve("many.html"))));
    after.add("the database (MB)", megabytes(Files.size(file)));
    after.add("the database (bytes a trial)", String.valueOf(Files.size(file) / trials));
    return after;
  }

  private static String megabytes(long bytes) {
    return Table.number(bytes / 1e6, 1);
  }

  private double run(String... arguments) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(HEAP, "-jar", "sweep.jar"));
    words.addAll(List.of(arguments));
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
