package vaesweep.diagnosis.rules.weight;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Annealing;
import vaesweep.spec.Configuration;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameters;

/** How many epochs a schedule needs until the last step of a training is at full weight. */
final class ScheduleLength {
  private static final int MOST_EPOCHS = 1_000_000;

  private ScheduleLength() {}

  /**
   * Returns the least number of epochs, none below the trial's own; empty where no number is
   * enough, as of cycles that are ramps all the way.
   *
   * @param trainRows rows of an epoch
   */
  static OptionalInt of(Subject trial, int trainRows) {
    Configuration configuration = Configuration.parse(trial.row().configuration());
    Annealing annealing =
        configuration.get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
            ? capacity.annealing()
            : configuration.get(Parameters.ANNEALING);
    int steps = Math.max(1, trainRows / configuration.get(Parameters.BATCH_SIZE));
    return IntStream.rangeClosed(trial.configuration().epochs(), MOST_EPOCHS)
        .filter(epochs -> annealing.share(epochs - 1.0 / steps, epochs) >= Annealing.FULL)
        .findFirst();
  }
}
