package vaesweep.sweep.run;

import vaesweep.runner.ProgressListener;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.measured.EpochNumbers;

/** Hears how a sweep goes, on whatever thread; what it does not say, nobody is told. */
public interface SweepListener extends ProgressListener {
  /** Hears a whole sentence: a warning, or what is done otherwise than one would expect. */
  default void told(String sentence) {}

  /** The plan is in the database. */
  default void registered(RunStart start) {}

  /** Training begins; called once, also where nothing is left to train. */
  default void begins(RunStart start) {}

  /** Another process asks the sweep to end. */
  default void asked(SweepRequest.Kind kind) {}

  @Override
  default void started(StoredTrial trial) {}

  @Override
  default void startsAgain(StoredTrial trial, String reason) {}

  @Override
  default void measured(StoredTrial trial, EpochNumbers numbers) {}

  @Override
  default void retrying(StoredTrial trial, Failure failure) {}

  @Override
  default void pruned(StoredTrial trial, Pruning pruning) {}

  @Override
  default void ended(StoredTrial trial, Outcome outcome) {}
}
