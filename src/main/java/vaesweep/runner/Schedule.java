package vaesweep.runner;

import java.util.Optional;
import vaesweep.trial.Outcome;

/**
 * Says what is trained next. What it says may depend on how tasks ended, never on when. Called by
 * one thread at a time.
 */
public interface Schedule {
  /**
   * Returns a task that can begin now. Where there is none, it is asked again once a running one
   * has ended; where none is running either, the sweep has ended.
   */
  Optional<Task> next();

  /** How a task ended; called after that was committed. */
  void ended(Task task, Outcome outcome);
}
