package vaesweep.train;

import java.util.Optional;
import vaesweep.spec.Configuration;
import vaesweep.train.checkpoint.SavedTraining;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Machine;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.Architecture;

/**
 * Says whether a trial that was put down may go on: only where the rest gives the numbers that an
 * undisturbed training would have given.
 */
public record Resumption(Trial trial, DataFacts data, Machine machine) {
  /**
   * Whether a training of a configuration can be put down at all: not one that is larger than a
   * database's value may be.
   *
   * @param features of the data, N
   */
  public static boolean isPossible(Configuration configuration, int features) {
    return SavedTraining.isPossible(Architecture.of(configuration, features));
  }

  /**
   * Returns the length of a configuration's checkpoint.
   *
   * @param features of the data, N
   */
  public static long bytes(Configuration configuration, int features) {
    return SavedTraining.bytes(Architecture.of(configuration, features));
  }

  /** Returns how long the training took up to a checkpoint without objection, in seconds. */
  public static double seconds(Checkpoint checkpoint) {
    return SavedTraining.position(checkpoint.state()).seconds();
  }

  /** Returns why the trial cannot go on from a checkpoint, if it cannot. */
  public Optional<String> objection(Checkpoint checkpoint) {
    if (checkpoint.engine() != TrialKey.ENGINE_VERSION) {
      return Optional.of(
          "its checkpoint was made by engine "
              + checkpoint.engine()
              + ", this is engine "
              + TrialKey.ENGINE_VERSION);
    }
    if (!checkpoint.machineType().equals(machine.type())) {
      return Optional.of(
          "its checkpoint was made on another type of machine ("
              + checkpoint.machineType()
              + ", this is "
              + machine.type()
              + "), whose numbers differ in their last digits");
    }
    Architecture architecture = Architecture.of(trial.configuration(), data.features());
    return SavedTraining.problem(checkpoint.state(), architecture)
        .map(problem -> "its checkpoint " + problem);
  }
}
