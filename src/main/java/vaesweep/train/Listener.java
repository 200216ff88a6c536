package vaesweep.train;

import vaesweep.trial.EpochNumbers;

/** Hears what a training measures, and may end it. */
public interface Listener {
  /** Called for epoch 0, the untrained network, and after every epoch. */
  void measured(EpochNumbers numbers);

  /** Asked before every optimiser step. */
  boolean stopRequested();
}
