package vaesweep.spec.schedule;

import vaesweep.spec.type.Require;

/**
 * The share of the final KL weight that is applied at a moment of training, as in "KL cost
 * annealing" (Bowman et al. 2015). Epochs are counted from 0, and fractions of an epoch count.
 */
public sealed interface Annealing {
  /** A share from which on a rising weight counts as full. */
  double FULL = 0.99;

  /** Whether a share, 1 where the weight is as written, counts as full: within 1%. */
  static boolean isFull(double share) {
    return isFull(share, 1);
  }

  /** Whether a weight counts as the full one: within 1%. */
  static boolean isFull(double weight, double full) {
    return weight >= FULL * full && weight <= (1 + (1 - FULL)) * full;
  }

  /**
   * Returns the share: 0 is no weight, 1 the full one; above 1 while a weight falls to it.
   *
   * @param epoch the moment: epochs done plus steps done of the running one divided by its steps
   * @param epochs the length of the training, for schedules that are relative to it
   */
  double share(double epoch, int epochs);

  /** Whether the share at a moment depends on the length of the training. */
  boolean isRelative();

  /**
   * Returns the schedule with its times in epochs, and in the simplest words for it: a ramp that
   * changes nothing is {@link None}, one of length 0 a linear one.
   *
   * @param epochs of the training
   * @param steps of an epoch
   */
  Annealing in(int epochs, int steps);

  /**
   * Returns after how many epochs the share has become full for good, and so stays in every later
   * step; {@code epochs} or more where it does not within the training.
   *
   * @param epochs the length of the training
   */
  default int fullAfter(int epochs) {
    int low = 0;
    int high = epochs;
    while (low < high) { // none but cycles ever turns, so the first full moment is the last to ask
      int middle = (low + high) >>> 1;
      if (isFull(share(middle, epochs))) {
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

    @Override
    public Annealing in(int epochs, int steps) {
      return this;
    }
  }

  /**
   * A share {@code from} before {@code start}, then a straight ramp to one over {@code length}; at
   * length 0 a switch.
   */
  record Linear(TrainingTime start, TrainingTime length, double from, Granularity granularity)
      implements Annealing {
    public Linear {
      Require.atLeast("from", from, 0);
    }

    /** From zero, with times in epochs. */
    public Linear(double start, double length, Granularity granularity) {
      this(epochs("start", start), epochs("length", length), 0, granularity);
    }

    @Override
    public double share(double epoch, int epochs) {
      return between(from, ramp(granularity.time(epoch), start.epochs(), length.epochs()));
    }

    @Override
    public boolean isRelative() {
      return false;
    }

    @Override
    public Annealing in(int epochs, int steps) {
      Linear known =
          new Linear(start.in(epochs, steps), length.in(epochs, steps), from, granularity);
      boolean atOnce = known.start.epochs() == 0 && known.length.epochs() == 0;
      return atOnce || from == 1 ? new None() : known;
    }
  }

  /**
   * A share {@code from} before {@code start}, then half a cosine wave to one over {@code length}.
   */
  record Cosine(TrainingTime start, TrainingTime length, double from, Granularity granularity)
      implements Annealing {
    public Cosine {
      Require.atLeast("from", from, 0);
    }

    /** From zero, with times in epochs. */
    public Cosine(double start, double length, Granularity granularity) {
      this(epochs("start", start), epochs("length", length), 0, granularity);
    }

    @Override
    public double share(double epoch, int epochs) {
      double phase = ramp(granularity.time(epoch), start.epochs(), length.epochs());
      return between(from, RampShape.COSINE.at(phase));
    }

    @Override
    public boolean isRelative() {
      return false;
    }

    @Override
    public Annealing in(int epochs, int steps) {
      Cosine known =
          new Cosine(start.in(epochs, steps), length.in(epochs, steps), from, granularity);
      return known.length.epochs() == 0 || from == 1
          ? new Linear(known.start, known.length, from, granularity).in(epochs, steps)
          : known;
    }
  }

  /**
   * The logistic curve from {@code from} to one, halfway at {@code midpoint}, whose slope there is
   * {@code steepness}/4 of the way an epoch (Bowman et al. 2015).
   */
  record Sigmoid(TrainingTime midpoint, double steepness, double from, Granularity granularity)
      implements Annealing {
    public Sigmoid {
      Require.positive("steepness", steepness);
      Require.atLeast("from", from, 0);
    }

    /** From zero, with the midpoint in epochs. */
    public Sigmoid(double midpoint, double steepness, Granularity granularity) {
      this(epochs("midpoint", midpoint), steepness, 0, granularity);
    }

    @Override
    public double share(double epoch, int epochs) {
      double sinceMidpoint = granularity.time(epoch) - midpoint.epochs();
      return between(from, 1 / (1 + StrictMath.exp(-steepness * sinceMidpoint)));
    }

    @Override
    public boolean isRelative() {
      return false;
    }

    @Override
    public Annealing in(int epochs, int steps) {
      return from == 1
          ? new None()
          : new Sigmoid(midpoint.in(epochs, steps), steepness, from, granularity);
    }
  }

  /**
   * {@code cycles} equal cycles over the training, each a ramp from {@code from} to one over the
   * first {@code ratio} of the cycle and one for the rest (Fu et al. 2019).
   */
  record Cyclical(int cycles, double ratio, RampShape shape, double from, Granularity granularity)
      implements Annealing {
    public Cyclical {
      Require.atLeast("cycles", cycles, 1);
      Require.positive("ratio", ratio);
      Require.within("ratio", ratio, 0, 1);
      Require.atLeast("from", from, 0);
    }

    /** Straight ramps from zero. */
    public Cyclical(int cycles, double ratio, Granularity granularity) {
      this(cycles, ratio, RampShape.LINEAR, 0, granularity);
    }

    @Override
    public double share(double epoch, int epochs) {
      double cyclesDone = granularity.time(epoch) * cycles / epochs;
      double phase = cyclesDone - Math.floor(cyclesDone);
      return between(from, shape.at(Math.min(1, phase / ratio)));
    }

    @Override
    public boolean isRelative() {
      return true;
    }

    @Override
    public Annealing in(int epochs, int steps) {
      return from == 1 ? new None() : this;
    }

    /** Where the weight changes at every step, only the last cycle has no ramp after it. */
    @Override
    public int fullAfter(int epochs) {
      double lastCycle =
          granularity == Granularity.EPOCH ? -1 : (double) epochs * (cycles - 1) / cycles;
      int after = epochs;
      while (after > 0 && after - 1 > lastCycle && isFull(share(after - 1.0, epochs))) {
        after--;
      }
      return after;
    }
  }

  private static TrainingTime epochs(String name, double epochs) {
    Require.atLeast(name, epochs, 0);
    return TrainingTime.ofEpochs(epochs);
  }

  private static double ramp(double epoch, double start, double length) {
    if (length == 0) {
      return epoch < start ? 0 : 1;
    }
    return Math.min(1, Math.max(0, (epoch - start) / length));
  }

  private static double between(double from, double part) {
    return from + (1 - from) * part;
  }
}
