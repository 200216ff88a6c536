package vaesweep.train;

import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;

/**
 * How an epoch ended.
 *
 * @param klWeight of its last step
 * @param trainLoss mean over its steps
 * @param gradientNorm of its last step
 * @param outcome the training's outcome, where the epoch did not reach its end
 */
record EpochEnd(
    double klWeight,
    OptionalDouble trainLoss,
    OptionalDouble gradientNorm,
    Optional<Outcome> outcome) {
  static EpochEnd untrained(double klWeight) {
    return new EpochEnd(klWeight, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
  }

  static EpochEnd done(double klWeight, double trainLoss, double gradientNorm) {
    return new EpochEnd(
        klWeight, OptionalDouble.of(trainLoss), OptionalDouble.of(gradientNorm), Optional.empty());
  }

  static EpochEnd failed(Failure failure) {
    return ended(new Outcome.Failed(failure));
  }

  static EpochEnd stopped() {
    return ended(new Outcome.Stopped());
  }

  private static EpochEnd ended(Outcome outcome) {
    return new EpochEnd(0, OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(outcome));
  }
}
