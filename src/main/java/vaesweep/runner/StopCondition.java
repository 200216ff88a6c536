package vaesweep.runner;

import java.util.function.LongSupplier;
import vaesweep.trial.Failure;
import vaesweep.trial.stop.Limits;
import vaesweep.trial.stop.StopReason;
import vaesweep.trial.stop.StopSignal;

/** Ends a sweep before its trials have ended: when it is asked to, late, or in vain. */
final class StopCondition {
  private final Limits limits;
  private final StopSignal stop;
  private final LongSupplier nanoTime;
  private final long began;
  private StopReason ending = StopReason.ENDED;
  private int failuresInARow;

  StopCondition(Limits limits, StopSignal stop, LongSupplier nanoTime) {
    this.limits = limits;
    this.stop = stop;
    this.nanoTime = nanoTime;
    began = nanoTime.getAsLong();
  }

  /** Whether all is to end. */
  boolean stops() {
    if (!stop.requested() && limits.sweep().isPresent()) {
      if (nanoTime.getAsLong() - began >= limits.sweep().get().toNanos()) {
        end(StopReason.TIME_LIMIT);
      }
    }
    return stop.requested();
  }

  /** An attempt at a trial failed. */
  synchronized void failed(Failure failure, boolean isLastAttempt) {
    switch (failure.kind()) {
      case DIVERGED -> failuresInARow = 0;
      case TIME_LIMIT -> {}
      case ERROR, ENVIRONMENT -> failuresInARow++;
    }
    if (limits.failFast() && isLastAttempt) {
      end(StopReason.FIRST_FAILURE);
    } else if (failuresInARow >= limits.failuresInARow()) {
      end(StopReason.FAILURES_IN_A_ROW);
    }
  }

  /** A trial was completed. */
  synchronized void completed() {
    failuresInARow = 0;
  }

  private synchronized void end(StopReason reason) {
    if (!stop.requested()) {
      ending = reason;
      stop.request();
    }
  }

  /** Returns why the sweep ended, once it has. */
  synchronized StopReason ending() {
    return ending == StopReason.ENDED && stop.requested() ? StopReason.STOPPED : ending;
  }
}
