package vaesweep.cli.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.cli.console.Refusal;
import vaesweep.cli.console.Version;
import vaesweep.cli.file.Conclusions;
import vaesweep.cli.file.ResultFiles;
import vaesweep.cli.file.SweepFile;
import vaesweep.cli.memory.MemoryCheck;
import vaesweep.cli.memory.WorkerMemory;
import vaesweep.cli.page.Pages;
import vaesweep.cli.page.RunningPage;
import vaesweep.cli.size.DatabaseSize;
import vaesweep.cli.text.Amounts;
import vaesweep.plan.Shard;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Takeovers;
import vaesweep.runner.Runner;
import vaesweep.runner.StopReason;
import vaesweep.runner.StopSignal;
import vaesweep.runner.thread.BackgroundTask;
import vaesweep.runner.thread.PeriodicTask;
import vaesweep.runner.thread.WriterThread;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.train.ThisMachine;
import vaesweep.trial.Machine;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataReference;

/** Runs a sweep, or goes on with it. */
public final class SweepCommand {
  private final SweepFile file;
  private final Shard shard;
  private final ResultFiles files;
  private final RunOptions options;
  private final Console console;
  private final Clock clock = Clock.systemUTC();
  private final StopSignal stop = new StopSignal();

  /**
   * @param shard whose trials are trained
   */
  public SweepCommand(SweepFile file, Shard shard, RunOptions options, Console console) {
    this.file = file;
    this.shard = shard;
    this.options = options;
    files = new ResultFiles(options.results(), file.sweep().name());
    this.console = console;
  }

  /** Runs the sweep, or goes on with it. */
  public ExitCode run() {
    return run(Optional.empty());
  }

  /** The same, after some failed trials were made to wait again. */
  ExitCode run(Retries retries) {
    return run(Optional.of(retries));
  }

  private ExitCode run(Optional<Retries> retries) {
    checkShard();
    Interrupts.stopOnSignal(stop, console); // before the first line that invites one
    Machine machine = ThisMachine.describe();
    long began = System.nanoTime();
    try (SweepLock lock = SweepLock.acquire(files.lock(), clock.instant())) {
      int workers;
      StopReason ending;
      try (RequestWatch requests = new RequestWatch(files, lock, stop, console);
          WriterThread writer = new WriterThread();
          Recorder recorder = SqliteRecorder.open(files.database(), Version.TEXT, writer)) {
        Registration registration = register(recorder);
        Agenda agenda = new Agenda(file, shard, recorder, registration.trials());
        retries.ifPresent(those -> agenda.retry(those, console));
        agenda.open(files.database(), clock);
        List<StoredTrial> waiting = agenda.waiting();
        workers = workers(waiting);
        console.err().println(Sentences.registered(file, registration, waiting.size(), workers));
        warnOfDisk(waiting, workers);
        ending = train(recorder, machine, agenda, workers);
      }
      return summary(Duration.ofNanos(System.nanoTime() - began), workers, ending);
    }
  }

  private void checkShard() {
    if (!shard.isWhole() && file.sweep().earlyTerminate().isPresent()) {
      throw new Refusal(
          ExitCode.WRONG_INPUT,
          file.path()
              + ": early_terminate compares trials with each other, and shard "
              + shard
              + " has only some of them; give early_terminate=none, or each machine a file with other"
              + " values of beta",
          "nothing was run.");
    }
  }

  private Registration register(Recorder recorder) {
    return recorder.register(
        file.sweep(), file.data().facts(), file.plan().trials(), clock.instant());
  }

  /** As many as asked for, or as fit into the memory. */
  private int workers(List<StoredTrial> waiting) {
    MemoryCheck memory = WorkerMemory.most(waiting, file.data().facts()).check(file.data().facts());
    int asked = options.workers();
    int workers = memory.workers(asked);
    if (workers < asked) {
      console.err().println(memory.sentence(workers, asked));
    }
    return workers;
  }

  private void warnOfDisk(List<StoredTrial> waiting, int workers) {
    if (!waiting.isEmpty()) {
      List<Trial> own =
          file.plan().trials().stream().filter(trial -> shard.has(trial.key())).toList();
      DatabaseSize.of(file, own, workers)
          .warning(files.database())
          .ifPresent(console.err()::println);
    }
  }

  private StopReason train(Recorder recorder, Machine machine, Agenda agenda, int workers) {
    int total = (int) file.plan().trials().stream().filter(t -> shard.has(t.key())).count();
    StopReason ending;
    try (SweepProgress progress =
            new SweepProgress(
                console, new TrialLabels(file.sweep()), total - agenda.waiting().size(), total);
        BackgroundTask reference = new BackgroundTask("reference", () -> reference(recorder));
        PeriodicTask page = new PeriodicTask(new RunningPage(files, console))) {
      agenda.savings().ifPresent(console.err()::println);
      agenda.weightNotes().forEach(console.err()::println);
      ending =
          new Runner(file.data(), machine, recorder, progress, stop, clock)
              .run(agenda.schedule(machine, workers, progress), workers, options.limits());
    }
    Conclusions.draw(files.database(), recorder);
    return ending;
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

  private ExitCode summary(Duration took, int workers, StopReason ending) {
    try (Results results = SqliteResults.open(files.database())) {
      SweepFacts facts = SweepFacts.of(results, results.findings());
      Sentences.summary(facts, took, workers).forEach(console.out()::println);
      Takeovers.of(results.trials())
          .ifPresent(shared -> console.out().println("Epochs: " + shared.words() + "."));
      Pages.write(results, facts, files);
      console.out().println("Page      " + files.page());
      console
          .out()
          .println(
              "Database  "
                  + files.database()
                  + "  ("
                  + Amounts.size(files.databaseBytes())
                  + "; query "
                  + quoted()
                  + " @trials)");
      return exitCode(results, ending);
    }
  }

  /** The database as a shell takes it. */
  private String quoted() {
    String database = files.database().toString();
    return database.contains(" ") ? '"' + database + '"' : database;
  }

  private ExitCode exitCode(Results results, StopReason ending) {
    List<TrialRow> own =
        results.trials().stream().filter(trial -> shard.has(new TrialKey(trial.key()))).toList();
    if (!shard.isWhole()) {
      console.out().println(Sentences.shard(shard, own));
    }
    boolean waits = anyIs(TrialState.WAITING, own);
    if (waits) {
      console.out().println(Sentences.stopped(ending));
    }
    boolean inVain = ending == StopReason.FIRST_FAILURE || ending == StopReason.FAILURES_IN_A_ROW;
    if (waits && !inVain) {
      return ExitCode.INTERRUPTED;
    }
    return inVain || anyIs(TrialState.FAILED, own) ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE;
  }

  private static boolean anyIs(TrialState state, List<TrialRow> trials) {
    return trials.stream().anyMatch(trial -> trial.state() == state);
  }
}
