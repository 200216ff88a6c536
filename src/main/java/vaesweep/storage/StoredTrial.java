package vaesweep.storage;

import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;

/**
 * A trial that the database knows.
 *
 * @param number counted from 1 in the order of first appearance, given once and never reused
 */
public record StoredTrial(int number, Trial trial, TrialState state) {
  /** Returns the same, waiting. */
  public StoredTrial waiting() {
    return new StoredTrial(number, trial, TrialState.WAITING);
  }
}
