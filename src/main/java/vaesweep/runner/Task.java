package vaesweep.runner;

import java.util.List;
import java.util.Optional;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.SharedPrefix;

/**
 * A part of a training.
 *
 * @param until the trial is put down when this many epochs are done and measured; where it has no
 *     more epochs, it is trained to its end
 * @param from a common part that is trained: it goes on from there, unless it is further
 * @param forks common parts after which others wait to go on
 */
public record Task(
    StoredTrial trial, int until, Optional<SharedPrefix> from, List<SharedPrefix> forks) {
  public Task {
    forks = List.copyOf(forks);
  }

  /** A trial on its own. */
  public Task(StoredTrial trial, int until) {
    this(trial, until, Optional.empty(), List.of());
  }

  /** A trial to its end. */
  public static Task whole(StoredTrial trial) {
    return new Task(trial, Integer.MAX_VALUE);
  }
}
