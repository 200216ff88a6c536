package vaesweep.trial.measured;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The state of a training after an epoch.
 *
 * @param epoch epochs done; 0 is the untrained network
 * @param klWeight the KL weight of the epoch's last step, as written in the loss; of the first step
 *     for epoch 0
 * @param trainLoss the mean over the epoch's steps of the loss as written; empty for epoch 0
 * @param gradientNorm Euclidean norm of the last step's gradient before clipping; empty for epoch 0
 * @param validation measured on the validation rows
 * @param train measured on as many fixed training rows after the last epoch; else {@link
 *     SplitNumbers#UNMEASURED}, for it would cost as much as a sixth of the training
 * @param largestLogVariance the largest |log-variance| over validation rows and units
 * @param clampedLogVariances how many log-variances of the validation rows were clamped to [−30,
 *     20]
 * @param units one entry a latent unit, in order
 * @param seconds since the training began
 */
public record EpochNumbers(
    int epoch,
    double klWeight,
    OptionalDouble trainLoss,
    OptionalDouble gradientNorm,
    SplitNumbers validation,
    SplitNumbers train,
    double largestLogVariance,
    long clampedLogVariances,
    List<LatentUnit> units,
    double seconds) {
  public EpochNumbers {
    units = List.copyOf(units);
  }

  public int activeUnits() {
    return (int) units.stream().filter(LatentUnit::active).count();
  }
}
