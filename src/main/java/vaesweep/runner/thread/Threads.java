package vaesweep.runner.thread;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads with names that say what they do; they keep no program alive. */
public final class Threads {
  private Threads() {}

  public static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Returns what went wrong on another thread, as something to throw. */
  public static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof CompletionException && cause.getCause() != null) {
      return unwrapped(cause.getCause());
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
