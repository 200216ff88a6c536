package vaesweep.runner;

import vaesweep.storage.StoredTrial;
import vaesweep.trial.EpochNumbers;
import vaesweep.trial.Outcome;

/** Hears what workers do, on their threads. */
public interface Progress {
  void started(StoredTrial trial);

  void measured(StoredTrial trial, EpochNumbers numbers);

  /** Called after the end was committed. */
  void ended(StoredTrial trial, Outcome outcome);
}
