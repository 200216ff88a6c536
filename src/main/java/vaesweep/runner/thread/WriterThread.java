package vaesweep.runner.thread;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread that writes the database. */
public final class WriterThread implements Executor, AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.named("writer"));

  @Override
  public void execute(Runnable change) {
    thread.execute(change);
  }

  /** Ends the thread once it has done what it was given. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
