package vaesweep.runner;

import java.util.Optional;
import java.util.function.Supplier;
import vaesweep.data.Dataset;
import vaesweep.train.Listener;
import vaesweep.train.SharedData;
import vaesweep.train.Training;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Outcome;
import vaesweep.trial.Trial;

/** Trains on this machine, in the thread that asks for it, one a slot. */
public final class LocalEngine implements Engine {
  private final SharedData data;
  private final int slots;

  /**
   * @param slots trials at once, at least 1
   */
  public LocalEngine(Dataset data, int slots) {
    this.data = new SharedData(data);
    this.slots = slots;
  }

  @Override
  public int slots() {
    return slots;
  }

  @Override
  public Outcome train(Trial trial, Supplier<Optional<Checkpoint>> from, Listener listener) {
    return new Training(data, trial, listener, System::nanoTime).run(from);
  }
}
