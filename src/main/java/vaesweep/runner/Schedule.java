package vaesweep.runner;

import java.util.Collection;
import java.util.Optional;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Outcome;

/**
 * Says what is trained next. What it says may depend on how tasks ended, never on when. Called by
 * one thread at a time.
 */
public interface Schedule {
  /** Every trial to its end, one after the other. */
  static Schedule inOrder(Collection<StoredTrial> trials) {
    return new InOrder(trials);
  }

  /**
   * Returns a task that can begin now. Where there is none, it is asked again once a running one
   * has ended; where none is running either, the sweep has ended.
   */
  Optional<Task> next();

  /** How a task ended; called after that was committed. */
  void ended(Task task, Outcome outcome);
}
