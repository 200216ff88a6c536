package vaesweep.runner;

import vaesweep.storage.StoredTrial;

/**
 * A part of a training.
 *
 * @param until the trial is put down when this many epochs are done and measured; where it has no
 *     more epochs, it is trained to its end
 */
public record Task(StoredTrial trial, int until) {
  /** A trial to its end. */
  public static Task whole(StoredTrial trial) {
    return new Task(trial, Integer.MAX_VALUE);
  }
}
