package vaesweep.diagnosis.evidence;

import java.util.List;
import java.util.OptionalDouble;
import vaesweep.trial.measured.LatentUnit;

/**
 * What rules ask of a trial's latent units as measured last.
 *
 * @param units how many there are
 * @param off how many have codes, all rows together, that do not look like the prior
 * @param offMeans the least and the greatest mean of those, in latent units of length
 * @param offDeviations the least and the greatest standard deviation of those, in the same unit
 * @param pinned how many have a KL at the floor that free bits grant; 0 where none are granted
 * @param granted nats of the rate that the floor makes no cheaper to lack
 */
public record Codes(
    int units, int off, Range offMeans, Range offDeviations, int pinned, double granted) {
  static final Codes NONE = of(List.of(), OptionalDouble.empty());

  private static final double FARTHEST_MEAN = 0.5;
  private static final double LEAST_DEVIATION = 2 / 3.0;
  private static final double GREATEST_DEVIATION = 1.5;

  /** Relative distance within which a unit's KL is the floor: it is held on batches, not here. */
  private static final double NEAR = 0.25;

  /** The least and the greatest of some numbers; empty where the least is greater. */
  public record Range(double least, double greatest) {
    private static final Range EMPTY =
        new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private Range with(double number) {
      return new Range(Math.min(least, number), Math.max(greatest, number));
    }

    /** Returns the range of both. */
    public Range with(Range other) {
      return with(other.least).with(other.greatest);
    }
  }

  /**
   * @param floor nats that free bits grant a unit
   */
  static Codes of(List<LatentUnit> units, OptionalDouble floor) {
    int off = 0;
    Range means = Range.EMPTY;
    Range deviations = Range.EMPTY;
    int pinned = 0;
    double granted = 0;
    for (LatentUnit unit : units) {
      if (isOff(unit)) {
        off++;
        means = means.with(unit.meanOfMeans());
        deviations = deviations.with(deviation(unit));
      }
      double grant = floor.orElse(0);
      granted += Math.min(unit.kl(), grant);
      pinned += floor.isPresent() && Math.abs(unit.kl() - grant) <= NEAR * grant ? 1 : 0;
    }
    return new Codes(units.size(), off, means, deviations, pinned, granted);
  }

  private static boolean isOff(LatentUnit unit) {
    double deviation = deviation(unit);
    return Math.abs(unit.meanOfMeans()) > FARTHEST_MEAN
        || deviation < LEAST_DEVIATION
        || deviation > GREATEST_DEVIATION;
  }

  /** Of the aggregated posterior: the variance of its mean and the mean of its variance add up. */
  private static double deviation(LatentUnit unit) {
    return Math.sqrt(unit.varianceOfMeans() + unit.posteriorVariance());
  }

  /** The share of units whose KL is at the floor of free bits. */
  public double pinnedShare() {
    return units == 0 ? 0 : (double) pinned / units;
  }
}
