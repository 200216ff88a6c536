package vaesweep.sweep.run;

import java.util.Optional;
import vaesweep.runner.thread.PeriodicTask;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.stop.StopSignal;

/** Looks while a sweep runs for what other processes ask of it, and obeys. */
public final class RequestWatch implements AutoCloseable {
  private static final long POLL_MILLIS = 300;

  private final SweepRequest request;
  private final LockHolder self;
  private final StopSignal stop;
  private final SweepListener listener;
  private final PeriodicTask poll;
  private boolean warned;

  /** Requests made before, to an earlier holder of the lock, are deleted. */
  public RequestWatch(ResultFiles files, SweepLock lock, StopSignal stop, SweepListener listener) {
    request = files.request();
    self = lock.holder();
    this.stop = stop;
    this.listener = listener;
    request.withdraw();
    poll = new PeriodicTask(this::look, POLL_MILLIS);
  }

  private void look() {
    try {
      Optional<SweepRequest.Kind> asked = request.of(self);
      if (asked.isPresent()) {
        obey(asked.get());
        request.obey(asked.get(), self);
      }
    } catch (StorageFailure e) {
      if (!warned) {
        listener.told("warning: " + e.getMessage());
      }
      warned = true;
    }
  }

  private void obey(SweepRequest.Kind asked) {
    listener.asked(asked);
    switch (asked) {
      case STOP -> stop.requestAfterRunning();
      case CANCEL -> stop.request();
    }
  }

  @Override
  public void close() {
    poll.close();
    request.withdraw();
  }
}
