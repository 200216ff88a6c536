package vaesweep.runner;

import java.util.Collection;
import java.util.Optional;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Outcome;
import vaesweep.trial.SharedPrefix;

/**
 * Says what is trained next. What it says may depend on how tasks ended, never on when. Called by
 * one thread at a time.
 */
public interface Scheduler {
  /** Every trial to its end, one after the other. */
  static Scheduler inOrder(Collection<StoredTrial> trials) {
    return new InOrderScheduler(trials);
  }

  /**
   * Returns a task that can begin now. Where there is none, it is asked again once a running one
   * has ended; where none is running either, the sweep has ended.
   */
  Optional<Task> next();

  /** A running task has trained a common part that it was to; called once that is on its way. */
  default void forked(Task task, SharedPrefix part) {}

  /** Returns a task that is to be begun again as it is now to be begun. */
  default Task again(Task task) {
    return task;
  }

  /** How a task ended; called after that was committed. */
  void ended(Task task, Outcome outcome);
}
