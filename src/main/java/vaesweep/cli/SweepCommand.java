package vaesweep.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.plan.Shard;
import vaesweep.runner.Background;
import vaesweep.runner.Refresher;
import vaesweep.runner.Runner;
import vaesweep.runner.Stop;
import vaesweep.runner.WriterThread;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.SweepLock;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.train.ThisMachine;
import vaesweep.trial.DataReference;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;

/** Runs a sweep, or goes on with it. */
final class SweepCommand {
  private final SweepFile file;
  private final Shard shard;
  private final ResultFiles files;
  private final int workers;
  private final Console console;
  private final Clock clock = Clock.systemUTC();
  private final Stop stop = new Stop();

  /**
   * @param shard whose trials are trained
   * @param workers trials at a time
   */
  SweepCommand(SweepFile file, Shard shard, ResultFiles files, int workers, Console console) {
    this.file = file;
    this.shard = shard;
    this.files = files;
    this.workers = workers;
    this.console = console;
  }

  ExitCode run() {
    Interrupts.stopOnSignal(stop, console); // before the first line that invites one
    Machine machine = ThisMachine.describe();
    Instant began = clock.instant();
    try (SweepLock lock = SweepLock.acquire(files.lock(), began)) {
      try (RequestWatch requests = new RequestWatch(files, lock, stop, console);
          WriterThread writer = new WriterThread();
          Recorder recorder = SqliteRecorder.open(files.database(), Version.TEXT, writer)) {
        train(recorder, machine);
      }
      return summary(Duration.between(began, clock.instant()));
    }
  }

  private void train(Recorder recorder, Machine machine) {
    Registration registration =
        recorder.register(file.sweep(), file.data().facts(), file.plan().trials(), clock.instant());
    List<StoredTrial> own =
        registration.trials().stream().filter(trial -> shard.has(trial.trial().key())).toList();
    List<StoredTrial> waiting =
        own.stream().filter(trial -> trial.state() == TrialState.WAITING).toList();
    console.err().println(Sentences.registered(file, registration, waiting.size(), workers));
    int total = own.size();
    try (SweepProgress progress =
            new SweepProgress(
                console, new TrialLabels(file.sweep()), total - waiting.size(), total);
        Background reference = new Background("reference", () -> reference(recorder));
        Refresher page = new Refresher(() -> Pages.refresh(files, console))) {
      new Runner(file.data(), machine, recorder, progress, stop, clock).run(waiting, workers);
    }
    try (Results results = SqliteResults.open(files.database())) {
      recorder.findings(Diagnosis.of(results)).toCompletableFuture().join();
    }
  }

  /** Stores what the theory needs of the data, where it is not stored yet. */
  private void reference(Recorder recorder) {
    DataReference known;
    try (Results results = SqliteResults.open(files.database())) {
      known = results.reference();
    }
    DataReference missing = file.missing(known);
    if (!missing.equals(DataReference.NONE)) {
      recorder.reference(missing).toCompletableFuture().join();
    }
  }

  private ExitCode summary(Duration took) {
    try (Results results = SqliteResults.open(files.database())) {
      Pages.write(results, files);
      Sentences.summary(results, took, workers).forEach(console.out()::println);
      console.out().println("Page      " + files.page());
      console.out().println("Database  " + files.database() + "  (query " + quoted() + " @trials)");
      return exitCode(results);
    }
  }

  /** The database as a shell takes it. */
  private String quoted() {
    String database = files.database().toString();
    return database.contains(" ") ? '"' + database + '"' : database;
  }

  private ExitCode exitCode(Results results) {
    List<TrialRow> own =
        results.trials().stream().filter(trial -> shard.has(new TrialKey(trial.key()))).toList();
    if (!shard.isWhole()) {
      console.out().println(Sentences.shard(shard, own));
    }
    if (own.stream().anyMatch(trial -> trial.state() == TrialState.WAITING)) {
      console.out().println("Stopped; the same command goes on where it stopped.");
      return ExitCode.INTERRUPTED;
    }
    return own.stream().anyMatch(trial -> trial.state() == TrialState.FAILED)
        ? ExitCode.TRIALS_FAILED
        : ExitCode.COMPLETE;
  }
}
