package vaesweep.sweep.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.runner.LocalEngine;
import vaesweep.runner.Runner;
import vaesweep.runner.thread.BackgroundTask;
import vaesweep.runner.thread.PeriodicTask;
import vaesweep.runner.thread.WriterThread;
import vaesweep.spec.file.RepeatedValues;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.read.SqliteResults;
import vaesweep.storage.write.SqliteRecorder;
import vaesweep.sweep.file.ProgramVersion;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.memory.MemoryCheck;
import vaesweep.sweep.memory.WorkerMemory;
import vaesweep.sweep.page.Conclusions;
import vaesweep.sweep.page.OpenedSweep;
import vaesweep.sweep.page.RunningPage;
import vaesweep.sweep.size.DatabaseSize;
import vaesweep.train.ThisMachine;
import vaesweep.trial.Machine;
import vaesweep.trial.Shard;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.stop.StopReason;
import vaesweep.trial.stop.StopSignal;

/**
 * A sweep that this process alone may run, or go on with, until it is closed. Prints nothing: what
 * happens is told to a listener, and what came of it is in the database.
 */
public final class SweepRun implements AutoCloseable {
  private final SweepFile file;
  private final Shard shard;
  private final RunSettings settings;
  private final ResultFiles files;
  private final StopSignal stop;
  private final SweepListener listener;
  private final Clock clock;
  private final SweepLock lock;

  private SweepRun(
      SweepFile file, RunSettings settings, StopSignal stop, SweepListener listener, Clock clock) {
    this.file = file;
    this.settings = settings;
    shard = settings.shard();
    files = new ResultFiles(settings.results(), file.sweep().name());
    this.stop = stop;
    this.listener = listener;
    this.clock = clock;
    lock = SweepLock.acquire(files.lock(), clock.instant());
  }

  /**
   * Takes a sweep for this process.
   *
   * @param stop asks it to end, from any thread
   * @throws Refusal if it cannot be run like this
   * @throws vaesweep.storage.StorageFailure if another process runs it, or its folder cannot be
   *     written
   */
  public static SweepRun of(
      SweepFile file, RunSettings settings, StopSignal stop, SweepListener listener, Clock clock) {
    if (!settings.shard().isWhole() && file.sweep().earlyTerminate().isPresent()) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          file.path()
              + ": early_terminate compares trials with each other, and shard "
              + settings.shard()
              + " has only some of them; give early_terminate=none, or each machine a file with other"
              + " values of beta",
          "nothing was run.");
    }
    return new SweepRun(file, settings, stop, listener, clock);
  }

  /** Returns where the database and the page are. */
  public ResultFiles files() {
    return files;
  }

  /**
   * Trains what waits, and draws conclusions.
   *
   * @param retries failed trials that wait again before; none where it is empty
   */
  public RunResult train(Optional<Retries> retries) {
    Machine machine = ThisMachine.describe();
    long began = System.nanoTime();
    StopReason reason;
    int workers;
    try (RequestWatch requests = new RequestWatch(files, lock, stop, listener);
        WriterThread writer = new WriterThread();
        Recorder recorder = SqliteRecorder.open(files.database(), ProgramVersion.TEXT, writer)) {
      Registration registration =
          recorder.register(file.sweep(), file.facts(), file.plan().trials(), clock.instant());
      file.folder().ifPresent(recorder::located);
      TrainingQueue queue = new TrainingQueue(file, shard, recorder, registration.trials());
      retries.ifPresent(
          those ->
              listener.told(Amounts.count(queue.retry(those), "failed trial") + " to try again"));
      queue.open(files.database(), clock);
      workers = workers(queue.waiting());
      RunStart start = new RunStart(registration, queue.waiting().size(), own().size(), workers);
      listener.registered(start);
      RepeatedValues.sentences(file.sweep()).forEach(listener::told);
      file.data().notes().forEach(listener::told);
      warnOfDisk(start);
      reason = train(recorder, machine, queue, start);
    }
    return new RunResult(reason, Duration.ofNanos(System.nanoTime() - began), workers);
  }

  /** Opens the database with what all of it says; to be closed. */
  public RunSummary summary(RunResult result) {
    return RunSummary.of(result, OpenedSweep.concluded(files), shard);
  }

  private List<Trial> own() {
    return shard.of(file.plan().trials());
  }

  /** As many as asked for, or as fit into the memory. */
  private int workers(List<StoredTrial> waiting) {
    MemoryCheck memory = WorkerMemory.most(waiting, file.facts()).check(file.facts());
    int workers = memory.workers(settings.workers());
    if (workers < settings.workers()) {
      listener.told(memory.sentence(workers, settings.workers()));
    }
    return workers;
  }

  private void warnOfDisk(RunStart start) {
    if (start.waiting() > 0) {
      DatabaseSize.of(file, own(), start.workers())
          .warning(files.database())
          .ifPresent(listener::told);
    }
  }

  private StopReason train(
      Recorder recorder, Machine machine, TrainingQueue queue, RunStart start) {
    listener.begins(start);
    StopReason reason;
    try (BackgroundTask reference = new BackgroundTask("reference", () -> reference(recorder));
        PeriodicTask page = new PeriodicTask(new RunningPage(files, listener::told))) {
      queue.savings().ifPresent(listener::told);
      queue.weightNotes().forEach(listener::told);
      LocalEngine engine = new LocalEngine(file.data(), start.workers());
      reason =
          new Runner(engine, file.facts(), machine, recorder, listener, stop, clock)
              .run(queue.schedule(machine, start.workers(), listener), settings.limits());
    }
    Conclusions.draw(files.database(), recorder);
    return reason;
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

  @Override
  public void close() {
    lock.close();
  }
}
