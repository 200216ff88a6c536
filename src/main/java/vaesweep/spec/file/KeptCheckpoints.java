package vaesweep.spec.file;

import vaesweep.spec.type.Require;

/**
 * What becomes of the checkpoints of pruned trials: a trial whose checkpoint is gone begins again
 * if it is ever to go on.
 */
public sealed interface KeptCheckpoints {
  /** Returns how many bytes of them stay. */
  long mostBytes();

  /** All of them stay. */
  record All() implements KeptCheckpoints {
    @Override
    public long mostBytes() {
      return Long.MAX_VALUE;
    }
  }

  /** None stays. */
  record None() implements KeptCheckpoints {
    @Override
    public long mostBytes() {
      return 0;
    }
  }

  /**
   * So many bytes stay, and what is beyond is deleted.
   *
   * @param mostBytes more than 0
   */
  record AtMost(long mostBytes) implements KeptCheckpoints {
    public AtMost {
      Require.positive("the size of kept checkpoints", (double) mostBytes);
    }
  }
}
