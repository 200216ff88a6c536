package vaesweep.storage;

import vaesweep.trial.Checkpoint;
import vaesweep.trial.SharedPrefix;

/**
 * A training where trials part that have begun alike.
 *
 * @param trial the one that was trained
 * @param part what is common; the measurement of its last epoch is still to come
 * @param seconds of training up to here
 * @param state where the others go on; its epochs are one fewer than the part's
 */
public record Fork(int trial, SharedPrefix part, double seconds, Checkpoint state) {}
