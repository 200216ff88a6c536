package vaesweep.sweep.run;

import vaesweep.runner.ProgressListener;
import vaesweep.storage.lock.SweepRequest;

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
}
