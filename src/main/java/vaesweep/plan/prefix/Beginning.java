package vaesweep.plan.prefix;

import java.util.Map;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameters;
import vaesweep.spec.Reduction;
import vaesweep.trial.Trial;

/**
 * What a trial's first epochs depend on, in two parts: what acts all the time, and the weight of
 * the latent term, which may act later.
 *
 * @param rest of the configuration, canonical JSON values by name; a parameter that is not known
 *     here is in it, and so keeps trials apart
 * @param divisor of the summed KL, beside the weight
 * @param alwaysDivides whether the divisor acts also where the weight is 0
 */
record Beginning(
    Map<String, Object> rest, LatentWeight weight, int divisor, boolean alwaysDivides) {
  static Beginning of(Trial trial, int features) {
    Configuration configuration = trial.configuration();
    Reduction reduction = configuration.get(Parameters.REDUCTION);
    Objective objective = configuration.get(Parameters.OBJECTIVE);
    Map<String, Object> rest = configuration.canonical();
    rest.remove(Parameters.BETA.name());
    rest.remove(Parameters.BETA_NORM.name());
    rest.remove(Parameters.ANNEALING.name());
    rest.remove(Parameters.EPOCHS.name());
    rest.put(Parameters.REDUCTION.name(), reduction.reconstructionDivisor(features));
    if (objective instanceof Objective.Capacity) {
      rest.put(Parameters.OBJECTIVE.name(), "capacity");
    }
    return new Beginning(
        rest,
        LatentWeight.of(configuration, features),
        objective instanceof Objective.Capacity
            ? 1
            : reduction.klDivisor(configuration.get(Parameters.LATENT_SIZE)),
        objective instanceof Objective.TotalCorrelation);
  }

  /** The numbers of a step at a share of the annealing. */
  StepWeights at(double share) {
    double klWeight = weight.klWeightAt(share);
    boolean divides = alwaysDivides || klWeight != 0;
    return new StepWeights(
        Double.doubleToRawLongBits(klWeight),
        Double.doubleToRawLongBits(weight.capacityAt(share)),
        divides ? divisor : 0);
  }
}
