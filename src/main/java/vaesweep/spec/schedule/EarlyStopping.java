package vaesweep.spec.schedule;

import vaesweep.spec.type.Require;

/** Whether a training ends before its last epoch because it does not get better. */
public sealed interface EarlyStopping {
  /** All epochs. */
  record None() implements EarlyStopping {}

  /**
   * Ends after so many epochs without an improvement of the validation loss, counted from the first
   * epoch at full weight, or a later one.
   *
   * @param patience in epochs
   * @param minDelta by how much a loss must be less than the least before it to be an improvement,
   *     in nats per example
   * @param start the first epoch whose loss counts, where it has the full weight; 0 and 1 are alike
   */
  record Patience(int patience, double minDelta, int start) implements EarlyStopping {
    /** Counted from the first epoch at full weight. */
    public Patience(int patience, double minDelta) {
      this(patience, minDelta, 0);
    }

    public Patience {
      Require.atLeast("start", start, 0);
      Require.atLeast("patience", patience, 1);
      Require.atLeast("min_delta", minDelta, 0);
    }
  }
}
