package vaesweep.spec.schedule;

import vaesweep.spec.type.Require;

/**
 * The share of the final KL weight that is applied at a moment of training, as in "KL cost
 * annealing" (Bowman et al. 2015). Epochs are counted from 0, and fractions of an epoch count.
 */
public sealed interface Annealing {
  /** A share from which on the weight counts as full. */
  double FULL = 0.99;

  /**
   * Returns the share in [0, 1].
   *
   * @param epoch the moment: epochs done plus steps done of the running one divided by its steps
   * @param epochs the length of the training, for schedules that are relative to it
   */
  double share(double epoch, int epochs);

  /** Whether the share at a moment depends on the length of the training. */
  boolean isRelative();

  /**
   * Returns after how many epochs the share has become {@link #FULL} or more for good, and so stays
   * in every later step; {@code epochs} or more where it does not within the training.
   *
   * @param epochs the length of the training
   */
  default int fullAfter(int epochs) {
    int low = 0;
    int high = epochs;
    while (low < high) { // none but cycles ever falls, so the first full moment is the last to ask
      int middle = (low + high) >>> 1;
      if (share(middle, epochs) >= FULL) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Full weight from the start. */
  record None() implements Annealing {
    @Override
    public double share(double epoch, int epochs) {
      return 1;
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /** Zero before {@code start}, then a straight ramp to one over {@code length} epochs. */
  record Linear(double start, double length, Granularity granularity) implements Annealing {
    public Linear {
      Require.atLeast("start", start, 0);
      Require.positive("length", length);
    }

    @Override
    public double share(double epoch, int epochs) {
      return ramp(granularity.time(epoch), start, length);
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /** Zero before {@code start}, then half a cosine wave up to one over {@code length} epochs. */
  record Cosine(double start, double length, Granularity granularity) implements Annealing {
    public Cosine {
      Require.atLeast("start", start, 0);
      Require.positive("length", length);
    }

    @Override
    public double share(double epoch, int epochs) {
      double phase = ramp(granularity.time(epoch), start, length);
      return 0.5 * (1 - StrictMath.cos(Math.PI * phase));
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /**
   * The logistic curve through one half at {@code midpoint} with slope {@code steepness}/4 there
   * (Bowman et al. 2015).
   */
  record Sigmoid(double midpoint, double steepness, Granularity granularity) implements Annealing {
    public Sigmoid {
      Require.atLeast("midpoint", midpoint, 0);
      Require.positive("steepness", steepness);
    }

    @Override
    public double share(double epoch, int epochs) {
      return 1 / (1 + StrictMath.exp(-steepness * (granularity.time(epoch) - midpoint)));
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /**
   * {@code cycles} equal cycles over the training, each a straight ramp from zero to one over the
   * first {@code ratio} of the cycle and one for the rest (Fu et al. 2019).
   */
  record Cyclical(int cycles, double ratio, Granularity granularity) implements Annealing {
    public Cyclical {
      Require.atLeast("cycles", cycles, 1);
      Require.positive("ratio", ratio);
      Require.within("ratio", ratio, 0, 1);
    }

    @Override
    public double share(double epoch, int epochs) {
      double cyclesDone = granularity.time(epoch) * cycles / epochs;
      double phase = cyclesDone - Math.floor(cyclesDone);
      return Math.min(1, phase / ratio);
    }

    @Override
    public boolean isRelative() {
      return true;
    }

    /** Where the weight changes at every step, only the last cycle has no ramp after it. */
    @Override
    public int fullAfter(int epochs) {
      double lastCycle =
          granularity == Granularity.EPOCH ? -1 : (double) epochs * (cycles - 1) / cycles;
      int after = epochs;
      while (after > 0 && after - 1 > lastCycle && share(after - 1.0, epochs) >= FULL) {
        after--;
      }
      return after;
    }
  }

  private static double ramp(double epoch, double start, double length) {
    return Math.min(1, Math.max(0, (epoch - start) / length));
  }
}
