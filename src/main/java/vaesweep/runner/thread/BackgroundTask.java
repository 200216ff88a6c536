package vaesweep.runner.thread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one task beside the trials, so that they need not wait for it. */
public final class BackgroundTask implements AutoCloseable {
  private final ExecutorService thread;
  private final Future<?> done;

  /**
   * @param name of its thread
   */
  public BackgroundTask(String name, Runnable task) {
    thread = Executors.newSingleThreadExecutor(Threads.named(name));
    done = thread.submit(task);
    thread.shutdown();
  }

  /** Waits for the end of the task, and passes its failure on. */
  @Override
  public void close() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          done.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw Threads.unwrapped(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
