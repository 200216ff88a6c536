package vaesweep.runner;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import vaesweep.trial.Failure;
import vaesweep.trial.stop.Limits;

/** When one attempt at a trial is to be put down, and when its time is over. */
final class AttemptTimer {
  /** A checkpoint of more bytes is made more seldom, so that no disk is kept busy with them. */
  private static final double BYTES_PER_PAUSE = 5e6;

  private final Limits limits;
  private final LongSupplier nanoTime;
  private final long began;
  private long nextCheckpoint;
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

  /**
   * @param secondsBefore of the same training, before it was put down
   */
  AttemptTimer(Limits limits, double secondsBefore, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    long now = nanoTime.getAsLong();
    began = now - (long) (secondsBefore * 1e9);
    nextCheckpoint = now + limits.checkpointPause().toNanos();
  }

  /** Whether the trial has had its time. */
  boolean isOver() {
    return limits.trial().isPresent()
        && nanoTime.getAsLong() - began >= limits.trial().get().toNanos();
  }

  /**
   * Returns how a trial fails that has had its time.
   *
   * @param epochs done
   */
  Failure over(int epochs) {
    return new Failure(
        Failure.Kind.TIME_LIMIT,
        epochs,
        0,
        "",
        "it took longer than a trial may, which is "
            + limits.trial().map(AttemptTimer::text).orElse("for ever"));
  }

  private static String text(Duration limit) {
    return limit.toString().substring(2).toLowerCase(Locale.ROOT);
  }

  /** Whether a checkpoint is due. While one is written none is: one copy is in memory, not two. */
  boolean checkpointDue() {
    return nanoTime.getAsLong() - nextCheckpoint >= 0 && writing.isDone();
  }

  /** A checkpoint is on its way to the database. */
  void checkpoint(CompletionStage<Void> written, int bytes) {
    writing = written.toCompletableFuture();
    double pauses = Math.max(1, bytes / BYTES_PER_PAUSE);
    nextCheckpoint = nanoTime.getAsLong() + (long) (limits.checkpointPause().toNanos() * pauses);
  }

  /** Waits until the last checkpoint is written, or cannot be. */
  void awaitCheckpoint() {
    writing.handle((nothing, failure) -> true).join();
  }
}
