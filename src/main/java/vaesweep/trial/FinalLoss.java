package vaesweep.trial;

import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameters;

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
    Objective objective = configuration.get(Parameters.OBJECTIVE);
    double weight =
        objective instanceof Objective.Capacity capacity
            ? capacity.gamma()
                * configuration.get(Parameters.REDUCTION).reconstructionDivisor(features)
            : configuration.betaEff(features).orElseThrow();
    return new FinalLoss(objective, weight);
  }

  /** Whether it needs each unit's part of the rate. */
  public boolean needsUnits() {
    return objective instanceof Objective.FreeBits;
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
      double latent = unitKl.stream().mapToDouble(kl -> Math.max(kl, floor.nats())).sum();
      return distortion + weight * latent;
    }
    return distortion + weight * rate;
  }
}
