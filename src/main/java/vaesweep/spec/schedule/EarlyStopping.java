package vaesweep.spec.schedule;

import vaesweep.spec.type.Require;

/** Whether a training ends before its last epoch because it does not get better. */
public sealed interface EarlyStopping {
  /** All epochs. */
  record None() implements EarlyStopping {}

  /**
   * Ends after so many epochs without an improvement of the validation loss, counted from the first
   * epoch at full weight.
   *
   * @param patience in epochs
   * @param minDelta by how much a loss must be less than the least before it to be an improvement,
   *     in nats per example
   */
  record Patience(int patience, double minDelta) implements EarlyStopping {
    public Patience {
      Require.atLeast("patience", patience, 1);
      Require.atLeast("min_delta", minDelta, 0);
    }
  }
}
