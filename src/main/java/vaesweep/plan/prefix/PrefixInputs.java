package vaesweep.plan.prefix;

import java.util.Map;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.spec.LatentWeight;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.Parameter;

/**
 * What a trial's first epochs depend on beside seed and data, in two parts: what acts all the time,
 * and the weight of the latent term, which may act later.
 *
 * @param rest values by parameter; a parameter that is not known here is in it, and so keeps trials
 *     apart
 * @param divisor of the summed KL, beside the weight
 * @param alwaysDivides whether the divisor acts also where the weight is 0
 */
record PrefixInputs(
    Map<Parameter<?>, Object> rest, LatentWeight weight, int divisor, boolean alwaysDivides) {
  private static final Set<Parameter<?>> OF_THE_WEIGHT =
      Set.of(Parameters.BETA, Parameters.BETA_NORM, Parameters.ANNEALING, Parameters.EPOCHS);

  static PrefixInputs of(Configuration configuration, int features) {
    Reduction reduction = configuration.get(Parameters.REDUCTION);
    Objective objective = configuration.get(Parameters.OBJECTIVE);
    boolean grows = objective instanceof Objective.Capacity;
    Map<Parameter<?>, Object> rest = configuration.without(OF_THE_WEIGHT);
    rest.put(Parameters.REDUCTION, reduction.reconstructionDivisor(features));
    if (grows) {
      rest.put(Parameters.OBJECTIVE, Objective.Capacity.class);
    }
    return new PrefixInputs(
        rest,
        LatentWeight.of(configuration, features),
        grows ? 1 : reduction.klDivisor(configuration.get(Parameters.LATENT_SIZE)),
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

  /** Returns the parts of a configuration that are {@link #rest}, as canonical text. */
  static String text(Configuration configuration, int features) {
    Map<String, Object> text = configuration.canonical();
    OF_THE_WEIGHT.forEach(parameter -> text.remove(parameter.name()));
    int divisor = configuration.get(Parameters.REDUCTION).reconstructionDivisor(features);
    text.put(Parameters.REDUCTION.name(), divisor);
    if (configuration.get(Parameters.OBJECTIVE) instanceof Objective.Capacity) {
      text.put(Parameters.OBJECTIVE.name(), "capacity");
    }
    return JsonWriter.compact(text);
  }
}
