package vaesweep.spec.schedule;

import java.math.BigDecimal;
import vaesweep.spec.type.Require;

/**
 * A moment or a length of a training, as people write it.
 *
 * @param amount in the unit, at least 0
 */
public record TrainingTime(double amount, Unit unit) {
  /** What is counted. */
  public enum Unit {
    EPOCHS,
    /** Hundredths of the whole training. */
    PERCENT,
    /** Optimiser steps. */
    STEPS
  }

  public TrainingTime {
    Require.atLeast("amount", amount, 0);
  }

  public static TrainingTime ofEpochs(double epochs) {
    return new TrainingTime(epochs, Unit.EPOCHS);
  }

  /**
   * Returns the epochs.
   *
   * @throws IllegalStateException if they depend on a training
   */
  public double epochs() {
    if (unit != Unit.EPOCHS) {
      throw new IllegalStateException(this + " is not known in epochs without a training");
    }
    return amount;
  }

  /**
   * Returns the same in epochs of a training.
   *
   * @param epochs of the whole training
   * @param steps of an epoch
   */
  TrainingTime in(int epochs, int steps) {
    return switch (unit) {
      case EPOCHS -> this;
      case PERCENT ->
          ofEpochs(
              BigDecimal.valueOf(amount)
                  .multiply(BigDecimal.valueOf(epochs))
                  .movePointLeft(2)
                  .doubleValue());
      case STEPS -> ofEpochs(amount / steps);
    };
  }

  @Override
  public String toString() {
    String number = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    return switch (unit) {
      case PERCENT -> number + "%";
      case EPOCHS -> number + (amount == 1 ? " epoch" : " epochs");
      case STEPS -> number + (amount == 1 ? " step" : " steps");
    };
  }
}
