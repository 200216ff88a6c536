package vaesweep.runner;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.Outcome;

/** Every trial to its end, one after the other. */
final class InOrderScheduler implements Scheduler {
  private final Queue<StoredTrial> waiting;

  InOrderScheduler(Collection<StoredTrial> trials) {
    waiting = new ArrayDeque<>(trials);
  }

  @Override
  public Optional<Task> next() {
    return Optional.ofNullable(waiting.poll()).map(Task::whole);
  }

  @Override
  public void ended(Task task, Outcome outcome) {
    // no other trial depends on it
  }
}
