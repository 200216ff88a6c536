package vaesweep.runner;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Repeats a task in the background, so seldom that it costs no more than a fiftieth of one core's
 * time: the page of a running sweep.
 */
public final class Refresher implements AutoCloseable {
  private static final long LEAST_PAUSE_MILLIS = 10_000;
  private static final long SHARE = 50;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Threads.named("refresher"));

  /**
   * @param task must not throw
   */
  public Refresher(Runnable task) {
    thread.execute(() -> repeat(task));
  }

  private void repeat(Runnable task) {
    try {
      long pause = LEAST_PAUSE_MILLIS;
      while (!thread.isShutdown()) {
        TimeUnit.MILLISECONDS.sleep(pause);
        long began = System.nanoTime();
        task.run();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        pause = Math.max(LEAST_PAUSE_MILLIS, SHARE * took);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed while it paused
    }
  }

  /** Ends the repetition; a task that is under way is waited for. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
