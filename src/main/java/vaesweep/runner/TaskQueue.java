package vaesweep.runner;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;

/** Where workers get their tasks, and wait while what comes next depends on running ones. */
final class TaskQueue {
  private final Scheduler scheduler;
  private final BooleanSupplier closed;
  private final Queue<Task> again = new ArrayDeque<>();
  private int running;

  /**
   * @param closed whether no more tasks are to begin; only becomes so while one runs, or before
   */
  TaskQueue(Scheduler scheduler, BooleanSupplier closed) {
    this.scheduler = scheduler;
    this.closed = closed;
  }

  /** Returns the next task, or none when this worker is needed no more. */
  synchronized Optional<Task> next() throws InterruptedException {
    while (!closed.getAsBoolean()) {
      Optional<Task> task =
          scheduler.next().or(() -> Optional.ofNullable(again.poll()).map(scheduler::again));
      if (task.isPresent()) {
        running++;
        return task;
      }
      if (running == 0) {
        return task;
      }
      wait();
    }
    return Optional.empty();
  }

  /** A task ended, and whoever waited for that may go on. */
  synchronized void ended(Task task, Outcome outcome) {
    scheduler.ended(task, outcome);
    left();
  }

  /** A running task has trained a common part, and whoever waited for that may go on. */
  synchronized void forked(Task task, SharedPrefix part) {
    scheduler.forked(task, part);
    notifyAll();
  }

  /** A task is to be begun again, after all that can begin now. */
  synchronized void again(Task task) {
    again.add(task);
    left();
  }

  /** A worker gave up. */
  synchronized void left() {
    running--;
    notifyAll();
  }
}
