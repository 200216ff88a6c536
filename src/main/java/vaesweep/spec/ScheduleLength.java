package vaesweep.spec;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import vaesweep.spec.schedule.Annealing;

/**
 * How far the schedule of a KL weight, or of a capacity, comes in a training, and how many epochs
 * it needs until the last step is at the full weight.
 */
public final class ScheduleLength {
  private static final int MOST_EPOCHS = 1_000_000;

  private ScheduleLength() {}

  /**
   * Returns the share that acts on the last step of a training.
   *
   * @param trainRows rows of an epoch
   */
  public static double lastShare(Configuration configuration, int trainRows) {
    return lastShare(configuration, trainRows, configuration.get(Parameters.EPOCHS));
  }

  private static double lastShare(Configuration configuration, int trainRows, int epochs) {
    int steps = Math.max(1, trainRows / configuration.get(Parameters.BATCH_SIZE));
    double moment = LatentWeight.moment(epochs - 1, steps - 1, steps);
    return configuration.annealing().share(moment, epochs);
  }

  /**
   * Returns the least number of epochs, none below the training's own; empty where no number is
   * enough.
   *
   * @param trainRows rows of an epoch
   */
  public static OptionalInt epochs(Configuration configuration, int trainRows) {
    return IntStream.rangeClosed(configuration.get(Parameters.EPOCHS), MOST_EPOCHS)
        .filter(epochs -> Annealing.isFull(lastShare(configuration, trainRows, epochs)))
        .findFirst();
  }
}
