package vaesweep.runner;

import java.util.Optional;
import java.util.function.Supplier;
import vaesweep.train.Listener;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;

/**
 * Where trials are trained: on this machine or elsewhere. It trains what it is given and tells a
 * listener what it measures. What is trained when, what is stored and what is tried again is the
 * {@link Runner}'s to say.
 */
public interface Engine {
  /** Returns how many trials it trains at once, at least 1. */
  int slots();

  /**
   * Trains a trial until it has ended, or its listener says to stop. Called by as many threads at
   * once as it has slots.
   *
   * @param from where to go on, asked once, when the training begins: a checkpoint is large
   * @param listener hears what is measured, and puts the training down now and then
   * @return completed, diverged, or stopped
   * @throws RuntimeException if anything else went wrong with this trial; others are not touched
   */
  Outcome train(Trial trial, Supplier<Optional<Checkpoint>> from, Listener listener);
}
