package vaesweep.runner;

import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import vaesweep.data.Dataset;
import vaesweep.storage.Recorder;
import vaesweep.storage.StoredTrial;
import vaesweep.train.Listener;
import vaesweep.train.Training;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;

/**
 * Trains waiting trials on several workers. What a trial measures does not depend on how many there
 * are.
 */
public final class Runner {
  private final Dataset data;
  private final Machine machine;
  private final Recorder recorder;
  private final Progress progress;
  private final Stop stop;
  private final Clock clock;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /**
   * @param machine what the trials are said to be trained on
   * @param clock for the times that are stored
   */
  public Runner(
      Dataset data, Machine machine, Recorder recorder, Progress progress, Stop stop, Clock clock) {
    this.data = data;
    this.machine = machine;
    this.recorder = recorder;
    this.progress = progress;
    this.stop = stop;
    this.clock = clock;
  }

  /**
   * Trains the trials in order, and returns when all have ended or, after a stop, when the running
   * ones have stopped. A worker that fails stops the others, and all are waited for before its
   * failure is passed on.
   *
   * @param workers trials at a time
   * @throws vaesweep.storage.StorageFailure if the database cannot be written; what it has is kept
   */
  public void run(List<StoredTrial> trials, int workers) {
    Queue<StoredTrial> waiting = new ConcurrentLinkedQueue<>(trials);
    ExecutorService threads = Executors.newFixedThreadPool(workers, Threads.named("worker"));
    for (int i = 0; i < workers; i++) {
      threads.execute(() -> work(waiting));
    }
    threads.shutdown();
    await(threads);
    if (failure.get() != null) {
      throw unwrapped(failure.get());
    }
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

  /** Returns what went wrong, as something to throw. */
  static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof CompletionException && cause.getCause() != null) {
      return unwrapped(cause.getCause());
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  private void work(Queue<StoredTrial> waiting) {
    try {
      for (StoredTrial next = waiting.poll();
          next != null && !stop.beginsNone();
          next = waiting.poll()) {
        train(next);
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Ends all workers; the first failure is the one that is told. */
  private void fail(Throwable cause) {
    failure.compareAndSet(null, cause);
    stop.request();
  }

  private void train(StoredTrial trial) {
    watch(recorder.started(trial.number(), machine, clock.instant()));
    progress.started(trial);
    Outcome outcome = attempt(trial);
    record(trial, outcome).toCompletableFuture().join();
    progress.ended(trial, outcome);
  }

  /** A defect in one training is that trial's failure, and nobody else's. */
  private Outcome attempt(StoredTrial trial) {
    try {
      return new Training(data, trial.trial(), new Recording(trial), System::nanoTime).run();
    } catch (RuntimeException | OutOfMemoryError e) {
      return new Outcome.Failed(new Failure(Failure.Kind.ERROR, 0, 0, "", e.toString()));
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

  /** Records what a training measures, as it goes. */
  private final class Recording implements Listener {
    private final StoredTrial trial;

    Recording(StoredTrial trial) {
      this.trial = trial;
    }

    @Override
    public void measured(EpochNumbers numbers) {
      watch(recorder.measured(trial.number(), numbers));
      progress.measured(trial, numbers);
    }

    @Override
    public boolean stopRequested() {
      return stop.requested();
    }
  }
}
