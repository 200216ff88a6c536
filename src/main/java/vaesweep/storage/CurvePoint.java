package vaesweep.storage;

import java.util.OptionalDouble;
import vaesweep.trial.measured.SplitNumbers;

/**
 * One row of {@code epoch}.
 *
 * @param epoch epochs done; 0 is the untrained network
 * @param klWeight of the epoch's last step, as written in the loss
 * @param trainLoss mean over the epoch's steps; empty for epoch 0
 * @param gradientNorm of the last step; empty for epoch 0
 * @param activeUnits of the validation rows
 */
public record CurvePoint(
    int epoch,
    double klWeight,
    OptionalDouble trainLoss,
    OptionalDouble gradientNorm,
    SplitNumbers validation,
    SplitNumbers train,
    int activeUnits,
    double largestLogVariance,
    long clampedLogVariances,
    double seconds) {}
