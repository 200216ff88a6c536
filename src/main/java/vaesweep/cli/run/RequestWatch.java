package vaesweep.cli.run;

import java.util.Optional;
import vaesweep.cli.console.Console;
import vaesweep.cli.file.ResultFiles;
import vaesweep.runner.StopSignal;
import vaesweep.runner.thread.PeriodicTask;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;

/** Looks while a sweep runs for what other processes ask of it, and obeys. */
final class RequestWatch implements AutoCloseable {
  private static final long POLL_MILLIS = 300;

  private final SweepRequest request;
  private final LockHolder self;
  private final StopSignal stop;
  private final Console console;
  private final PeriodicTask poll;
  private boolean warned;

  /** Requests made before, to an earlier holder of the lock, are deleted. */
  RequestWatch(ResultFiles files, SweepLock lock, StopSignal stop, Console console) {
    request = files.request();
    self = lock.holder();
    this.stop = stop;
    this.console = console;
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
        console.err().println("warning: " + e.getMessage());
      }
      warned = true;
    }
  }

  private void obey(SweepRequest.Kind asked) {
    console.err().println();
    switch (asked) {
      case STOP -> {
        console.err().println("stopping, as another process asks: no new trials begin");
        stop.requestAfterRunning();
      }
      case CANCEL -> {
        console.err().println("cancelling, as another process asks: running trials end now");
        stop.request();
      }
    }
  }

  @Override
  public void close() {
    poll.close();
    request.withdraw();
  }
}
