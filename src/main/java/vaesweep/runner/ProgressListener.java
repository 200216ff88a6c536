package vaesweep.runner;

import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.measured.EpochNumbers;

/** Hears what workers do, on their threads; by itself it does nothing with it. */
public interface ProgressListener {
  default void started(StoredTrial trial) {}

  /**
   * Called before {@link #started} where a training was put down and cannot go on from there.
   *
   * @param reason why, such as {@code its checkpoint is damaged}
   */
  default void startsAgain(StoredTrial trial, String reason) {}

  default void measured(StoredTrial trial, EpochNumbers numbers) {}

  /** An attempt failed, and there will be another; called after that was committed. */
  default void retrying(StoredTrial trial, Failure failure) {}

  /** A waiting trial goes on no more; called after that was committed. */
  default void pruned(StoredTrial trial, Pruning pruning) {}

  /** Called after the end was committed. */
  default void ended(StoredTrial trial, Outcome outcome) {}
}
