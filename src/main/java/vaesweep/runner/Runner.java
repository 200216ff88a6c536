package vaesweep.runner;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import vaesweep.runner.thread.Threads;
import vaesweep.storage.Fork;
import vaesweep.storage.Recorder;
import vaesweep.storage.StoredTrial;
import vaesweep.train.Listener;
import vaesweep.train.Resumption;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopReason;
import vaesweep.trial.stop.StopSignal;

/**
 * Trains waiting trials on several workers. What a trial measures does not depend on how many there
 * are.
 */
public final class Runner {
  private final Engine engine;
  private final DataFacts data;
  private final Machine machine;
  private final Recorder recorder;
  private final ProgressListener progress;
  private final StopSignal stop;
  private final Clock clock;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Map<Integer, Integer> tries = new ConcurrentHashMap<>();

  /**
   * @param engine trains the trials
   * @param data what they are trained on
   * @param machine what the trials are said to be trained on
   * @param clock for the times that are stored
   */
  public Runner(
      Engine engine,
      DataFacts data,
      Machine machine,
      Recorder recorder,
      ProgressListener progress,
      StopSignal stop,
      Clock clock) {
    this.engine = engine;
    this.data = data;
    this.machine = machine;
    this.recorder = recorder;
    this.progress = progress;
    this.stop = stop;
    this.clock = clock;
  }

  /** Trains every trial to its end, in order. */
  public StopReason run(List<StoredTrial> trials, Limits limits) {
    return run(Scheduler.inOrder(trials), limits);
  }

  /**
   * Trains what is scheduled, and returns when all has ended or, after a stop, when the running
   * trials have stopped. A trial that was put down goes on from there. A worker that fails stops
   * the others, and all are waited for before its failure is passed on.
   *
   * @return why it returned
   * @throws vaesweep.storage.StorageFailure if the database cannot be written; what it has is kept
   */
  public StopReason run(Scheduler scheduler, Limits limits) {
    StopCondition stopCondition = new StopCondition(limits, stop, System::nanoTime);
    TaskQueue queue = new TaskQueue(scheduler, () -> stopCondition.stops() || stop.beginsNone());
    ExecutorService threads = Executors.newFixedThreadPool(engine.slots(), Threads.named("worker"));
    for (int i = 0; i < engine.slots(); i++) {
      threads.execute(() -> work(queue, limits, stopCondition));
    }
    threads.shutdown();
    await(threads);
    if (failure.get() != null) {
      throw Threads.unwrapped(failure.get());
    }
    return stopCondition.ending();
  }

  /** An interrupt is a request to stop; the workers are waited for all the same. */
  private void await(ExecutorService threads) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
        stop.request();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(TaskQueue queue, Limits limits, StopCondition stopCondition) {
    try {
      for (Optional<Task> next = queue.next(); next.isPresent(); next = queue.next()) {
        Task task = next.get();
        train(task, queue, limits, stopCondition)
            .ifPresentOrElse(outcome -> queue.ended(task, outcome), () -> queue.again(task));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(e);
    } catch (RuntimeException | Error e) {
      fail(e);
      queue.left();
    }
  }

  /** Ends all workers; the first failure is the one that is told. */
  private void fail(Throwable cause) {
    failure.compareAndSet(null, cause);
    stop.request();
  }

  /** Makes one attempt at a task, and returns how it ended unless it needs another. */
  private Optional<Outcome> train(
      Task task, TaskQueue queue, Limits limits, StopCondition stopCondition) {
    StoredTrial trial = task.trial();
    Optional<Checkpoint> from = begin(task);
    AttemptTimer timer =
        new AttemptTimer(limits, from.map(Resumption::seconds).orElse(0.0), System::nanoTime);
    Recording recording = new Recording(task, queue, stopCondition, timer);
    recording.begin(from);
    progress.started(trial);
    Outcome outcome = attempt(trial, recording);
    if (outcome instanceof Outcome.Failed failed) {
      boolean again = isToTryAgain(trial, failed.failure(), limits);
      stopCondition.failed(failed.failure(), !again);
      if (again) {
        await(recorder.failedAttempt(trial.number(), failed.failure(), clock.instant()));
        progress.retrying(trial, failed.failure());
        return Optional.empty();
      }
    }
    if (outcome instanceof Outcome.Completed) {
      stopCondition.completed();
    }
    await(record(trial, outcome));
    progress.ended(trial, outcome);
    return Optional.of(outcome);
  }

  private boolean isToTryAgain(StoredTrial trial, Failure failed, Limits limits) {
    return failed.kind() == Failure.Kind.ENVIRONMENT
        && tries.merge(trial.number(), 1, Integer::sum) <= limits.retries();
  }

  /**
   * Begins a trial where it can go on as good as undisturbed: at its checkpoint, or at a fork that
   * is further.
   */
  private Optional<Checkpoint> begin(Task task) {
    int number = task.trial().number();
    Optional<Checkpoint> own =
        await(recorder.checkpoint(number)).filter(it -> isUsable(task.trial(), it));
    Optional<Fork> fork =
        task.from()
            .filter(part -> own.isEmpty() || own.get().epoch() < part.epochs())
            .flatMap(part -> await(recorder.fork(part, machine)))
            .filter(it -> isUsable(task.trial(), it.state()));
    if (fork.isPresent() && fork.get().trial() != number) {
      watch(recorder.forked(number, fork.get(), machine, clock.instant()));
      return fork.map(Fork::state);
    }
    Optional<Checkpoint> from = fork.map(Fork::state).or(() -> own);
    watch(
        from.isPresent()
            ? recorder.resumed(number, from.get().epoch(), machine, clock.instant())
            : recorder.started(number, machine, clock.instant()));
    return from;
  }

  private boolean isUsable(StoredTrial trial, Checkpoint checkpoint) {
    Optional<String> objection = new Resumption(trial.trial(), data, machine).objection(checkpoint);
    objection.ifPresent(reason -> progress.startsAgain(trial, reason));
    return objection.isEmpty();
  }

  private static <T> T await(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  /** A defect in one training is that trial's failure, and nobody else's. */
  private Outcome attempt(StoredTrial trial, Recording recording) {
    try {
      Outcome outcome = engine.train(trial.trial(), recording::take, recording);
      return outcome instanceof Outcome.Stopped ? recording.stopped() : outcome;
    } catch (RuntimeException | OutOfMemoryError e) {
      return new Outcome.Failed(FailureClassifier.of(e));
    }
  }

  private CompletionStage<Void> record(StoredTrial trial, Outcome outcome) {
    if (outcome instanceof Outcome.Completed completed) {
      return recorder.completed(trial.number(), completed, clock.instant());
    }
    if (outcome instanceof Outcome.Failed failed) {
      return recorder.failed(trial.number(), failed.failure(), clock.instant());
    }
    return recorder.stopped(trial.number());
  }

  /** Where a change could not be committed, no later one may be: training on would be in vain. */
  private void watch(CompletionStage<Void> change) {
    change.whenComplete(
        (nothing, cause) -> {
          if (cause != null) {
            fail(cause);
          }
        });
  }

  /** Records what a training measures, as it goes, and puts it down now and then. */
  private final class Recording implements Listener {
    private final Task task;
    private final StoredTrial trial;
    private final int until;
    private final TaskQueue queue;
    private final StopCondition stopCondition;
    private final AttemptTimer timer;
    private Optional<Checkpoint> from = Optional.empty();
    private int epochs;
    private boolean isOver;

    Recording(Task task, TaskQueue queue, StopCondition stopCondition, AttemptTimer timer) {
      this.task = task;
      trial = task.trial();
      until = task.until();
      this.queue = queue;
      this.stopCondition = stopCondition;
      this.timer = timer;
    }

    void begin(Optional<Checkpoint> where) {
      from = where;
      epochs = where.map(Checkpoint::epoch).orElse(0);
    }

    /** Returns where to begin, and forgets it, for it is large. */
    Optional<Checkpoint> take() {
      Optional<Checkpoint> taken = from;
      from = Optional.empty();
      return taken;
    }

    @Override
    public void measured(EpochNumbers numbers) {
      watch(recorder.measured(trial.number(), numbers));
      progress.measured(trial, numbers);
      epochs = numbers.epoch();
    }

    @Override
    public boolean stopRequested() {
      boolean stops = stopCondition.stops() || epochs >= until;
      isOver = !stops && timer.isOver();
      if (stops || isOver) {
        timer.awaitCheckpoint();
      }
      return stops || isOver;
    }

    @Override
    public boolean checkpointDue() {
      return timer.checkpointDue();
    }

    @Override
    public void checkpoint(int epoch, byte[] state) {
      CompletionStage<Void> written =
          recorder.checkpoint(
              trial.number(),
              new Checkpoint(epoch, TrialKey.ENGINE_VERSION, machine.type(), state));
      watch(written);
      timer.checkpoint(written, state.length);
    }

    private Optional<SharedPrefix> fork(int done) {
      return task.forks().stream().filter(part -> part.epochs() == done).findFirst();
    }

    @Override
    public boolean forkDue(int done) {
      boolean due = fork(done).isPresent();
      if (due) {
        timer.awaitCheckpoint(); // one copy is in memory, not two
      }
      return due;
    }

    @Override
    public void fork(int done, byte[] state) {
      SharedPrefix part = fork(done).orElseThrow();
      Checkpoint checkpoint =
          new Checkpoint(done - 1, TrialKey.ENGINE_VERSION, machine.type(), state);
      double seconds = Resumption.seconds(checkpoint);
      CompletionStage<Void> written =
          recorder.fork(new Fork(trial.number(), part, seconds, checkpoint));
      watch(written);
      timer.checkpoint(written, state.length);
      queue.forked(task, part);
    }

    /** How a training ended that was told to stop. */
    Outcome stopped() {
      if (isOver) {
        return new Outcome.Failed(timer.over(epochs));
      }
      return epochs >= until ? new Outcome.Paused(epochs) : new Outcome.Stopped();
    }
  }
}
