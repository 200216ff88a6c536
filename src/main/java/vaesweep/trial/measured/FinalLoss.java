package vaesweep.trial.measured;

import java.util.Collections;
import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;

/**
 * The loss of a configuration at its full weight or capacity, on rows that were measured: in nats
 * per example, that is, with the reconstruction term summed over features whatever the reduction.
 *
 * @param objective whose loss it is; under {@code tc} the total correlation is not measured, and
 *     the loss is that of {@code elbo}
 * @param weight of the summed latent term against the summed reconstruction term
 */
public record FinalLoss(Objective objective, double weight) {
  /**
   * Returns the loss of a configuration.
   *
   * @param features of the data, N
   */
  public static FinalLoss of(Configuration configuration, int features) {
    return new FinalLoss(
        configuration.get(Parameters.OBJECTIVE), configuration.effectiveWeight(features));
  }

  /**
   * Returns the loss at a moment of the schedule at which the share is another: of the weight, or
   * of the capacity.
   */
  public FinalLoss atShare(double share) {
    return objective instanceof Objective.Capacity capacity
        ? new FinalLoss(
            new Objective.Capacity(
                capacity.gamma(), share * capacity.capacity(), capacity.annealing()),
            weight)
        : new FinalLoss(objective, share * weight);
  }

  /**
   * Returns a loss that needs no total correlation and is never more than this one. Under {@code
   * tc} that is D + R + (weight − 1)·TC, and TC lies between 0 and R.
   */
  public FinalLoss atLeast() {
    return bounded(Math.min(1, weight));
  }

  /** Returns a loss that needs no total correlation and is never less than this one. */
  public FinalLoss atMost() {
    return bounded(Math.max(1, weight));
  }

  private FinalLoss bounded(double other) {
    return objective instanceof Objective.TotalCorrelation
        ? new FinalLoss(new Objective.Elbo(), other)
        : this;
  }

  /** Whether it needs each unit's part of the rate. */
  public boolean needsUnits() {
    return objective instanceof Objective.FreeBits floor && floor.of() == FloorOf.UNIT;
  }

  /**
   * Returns the loss.
   *
   * @param unitKl each unit's part of the rate, mean over rows; asked for only where needed
   */
  public double of(double distortion, double rate, List<Double> unitKl) {
    if (objective instanceof Objective.Capacity capacity) {
      return distortion + weight * Math.abs(rate - capacity.capacity());
    }
    if (objective instanceof Objective.FreeBits floor) {
      return distortion + weight * latent(floor, rate, unitKl);
    }
    return distortion + weight * rate;
  }

  private static double latent(Objective.FreeBits floor, double rate, List<Double> unitKl) {
    return switch (floor.of()) {
      case UNIT -> unitKl.stream().mapToDouble(kl -> Math.max(kl, floor.nats())).sum();
      case TOTAL -> Math.max(rate, floor.nats());
    };
  }

  /**
   * Returns the loss of a decoder that ignores the latent units, whose rate is 0.
   *
   * @param distortion its distortion D0
   * @param latentSize units M
   */
  public double ofConstantDecoder(double distortion, int latentSize) {
    return of(distortion, 0, Collections.nCopies(latentSize, 0.0));
  }

  /**
   * The latent part of a loss as a sum over units: {@code constant} + Σⱼ slope·KLⱼ. What is capped
   * or bent in a loss is a matter of means over rows; on the side of the bend where these means lie
   * it is this sum, so that each row has a part of its own: their mean is the loss, and their
   * spread tells its standard error, to first order.
   *
   * @param slopes one a unit
   */
  public record Parts(double constant, List<Double> slopes) {
    public Parts {
      slopes = List.copyOf(slopes);
    }
  }

  /**
   * Returns the latent part at a rate.
   *
   * @param unitKl each unit's part of the rate, mean over rows
   */
  public Parts parts(List<Double> unitKl) {
    if (objective instanceof Objective.Capacity capacity) {
      double rate = unitKl.stream().mapToDouble(Double::doubleValue).sum();
      double slope = rate < capacity.capacity() ? -weight : weight;
      return new Parts(-slope * capacity.capacity(), Collections.nCopies(unitKl.size(), slope));
    }
    if (objective instanceof Objective.FreeBits floor && floor.of() == FloorOf.TOTAL) {
      double rate = unitKl.stream().mapToDouble(Double::doubleValue).sum();
      boolean free = rate < floor.nats();
      return new Parts(
          free ? weight * floor.nats() : 0, Collections.nCopies(unitKl.size(), free ? 0 : weight));
    }
    if (objective instanceof Objective.FreeBits floor) {
      List<Double> slopes = unitKl.stream().map(kl -> kl < floor.nats() ? 0 : weight).toList();
      long free = unitKl.stream().filter(kl -> kl < floor.nats()).count();
      return new Parts(weight * floor.nats() * free, slopes);
    }
    return new Parts(0, Collections.nCopies(unitKl.size(), weight));
  }
}
