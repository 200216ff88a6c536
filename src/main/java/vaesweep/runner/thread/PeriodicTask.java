package vaesweep.runner.thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Repeats a task in the background, so seldom that it costs no more than a fiftieth of one core's
 * time: the page of a running sweep, and a look for requests of other processes.
 */
public final class PeriodicTask implements AutoCloseable {
  private static final long LEAST_PAUSE_MILLIS = 10_000;
  private static final long SHARE = 50;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Threads.named("refresher"));
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * @param task must not throw
   */
  public PeriodicTask(Runnable task) {
    this(task, LEAST_PAUSE_MILLIS);
  }

  /**
   * @param task must not throw
   * @param leastPauseMillis before the task and between its repetitions
   */
  public PeriodicTask(Runnable task, long leastPauseMillis) {
    thread.execute(() -> repeat(task, leastPauseMillis));
  }

  private void repeat(Runnable task, long leastPauseMillis) {
    try {
      long pause = leastPauseMillis;
      while (!closing.await(pause, TimeUnit.MILLISECONDS)) {
        long began = System.nanoTime();
        task.run();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        pause = Math.max(leastPauseMillis, SHARE * took);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody here interrupts it
    }
  }

  /**
   * Ends the repetition. A task that is under way is waited for, and not interrupted: an interrupt
   * would close the file that it writes.
   */
  @Override
  public void close() {
    closing.countDown();
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
