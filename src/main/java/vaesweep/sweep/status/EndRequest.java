package vaesweep.sweep.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.storage.Results;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.TrialState;

/** Asks the process that runs a sweep to end, and waits for what comes of it. */
public final class EndRequest {
  private static final long POLL_MILLIS = 50;
  private static final TrialCounts NONE = TrialCounts.of(List.of());

  private final ResultFiles files;
  private final SweepRequest.Kind kind;

  private EndRequest(ResultFiles files, SweepRequest.Kind kind) {
    this.files = files;
    this.kind = kind;
  }

  /** No new trials; running ones go on to their end. */
  public static EndRequest stop(ResultFiles files) {
    return new EndRequest(files, SweepRequest.Kind.STOP);
  }

  /** Running trials end before their next step. */
  public static EndRequest cancel(ResultFiles files) {
    return new EndRequest(files, SweepRequest.Kind.CANCEL);
  }

  /**
   * Asks, and waits for the process's end.
   *
   * @param limit how long to wait
   * @param heard hears how many trials are running, once the process has heard that it should stop
   */
  public EndAnswer ask(Duration limit, IntConsumer heard) {
    Optional<LockHolder> holder = SweepLock.holder(files.lock());
    if (holder.filter(LockHolder::alive).isEmpty()) {
      return answer(EndAnswer.Result.NOT_RUNNING, holder, limit, NONE);
    }
    files.request().ask(kind, holder.get());
    EndAnswer.Result result = await(holder.get(), limit, heard);
    TrialCounts trials = result == EndAnswer.Result.SILENT ? NONE : trials();
    return answer(result, holder, limit, trials);
  }

  private EndAnswer answer(
      EndAnswer.Result result, Optional<LockHolder> holder, Duration limit, TrialCounts trials) {
    return new EndAnswer(files, kind, result, holder, limit, trials);
  }

  private EndAnswer.Result await(LockHolder holder, Duration limit, IntConsumer heard) {
    long end = System.nanoTime() + limit.toNanos();
    EndAnswer.Result result = EndAnswer.Result.SILENT;
    while (true) {
      boolean ended = !SweepLock.holder(files.lock()).equals(Optional.of(holder));
      boolean taken = !files.request().of(holder).equals(Optional.of(kind));
      if (ended) {
        if (!taken) {
          files.request().withdraw(); // it ended by itself before it looked
        }
        return EndAnswer.Result.ENDED;
      }
      if (taken && result == EndAnswer.Result.SILENT && kind == SweepRequest.Kind.STOP) {
        heard.accept(trials().in(TrialState.RUNNING));
      }
      result = taken ? EndAnswer.Result.HEARD : EndAnswer.Result.SILENT;
      if (System.nanoTime() >= end || !pause()) {
        return result;
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(POLL_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private TrialCounts trials() {
    try (Results results = SqliteResults.open(files.database())) {
      return TrialCounts.of(results.trials());
    }
  }
}
