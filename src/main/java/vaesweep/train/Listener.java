package vaesweep.train;

import vaesweep.trial.measured.EpochNumbers;

/** Hears what a training measures, and may end it. */
public interface Listener {
  /** Called for epoch 0, the untrained network, and after every epoch. */
  void measured(EpochNumbers numbers);

  /** Asked before every optimiser step. */
  boolean stopRequested();

  /** Asked after every optimiser step: whether to put the training down as it stands. */
  default boolean checkpointDue() {
    return false;
  }

  /**
   * Asked when all steps of an epoch are done, before it is measured: whether others are to go on
   * from there.
   *
   * @param epochs whose steps are done
   */
  default boolean forkDue(int epochs) {
    return false;
  }

  /** The training as it stands, when that was asked for; like {@link #checkpoint}. */
  default void fork(int epochs, byte[] state) {}

  /**
   * The training as it stands, when that was asked for and when it stops.
   *
   * @param epoch epochs that are done and were measured
   * @param state what {@link Training} goes on from
   */
  default void checkpoint(int epoch, byte[] state) {}
}
