package vaesweep.runner;

import vaesweep.storage.StoredTrial;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.measured.EpochNumbers;

/** Hears nothing; tests override what they need. */
class Deaf implements ProgressListener {
  @Override
  public void started(StoredTrial trial) {}

  @Override
  public void startsAgain(StoredTrial trial, String reason) {}

  @Override
  public void measured(StoredTrial trial, EpochNumbers numbers) {}

  @Override
  public void retrying(StoredTrial trial, Failure failure) {}

  @Override
  public void pruned(StoredTrial trial, Pruning pruning) {}

  @Override
  public void ended(StoredTrial trial, Outcome outcome) {}
}
