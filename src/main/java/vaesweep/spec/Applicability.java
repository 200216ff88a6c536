package vaesweep.spec;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.type.Parameter;

/**
 * When a parameter has a meaning: for some values of another one, its decider, alone.
 *
 * @param parameter which has a meaning at times
 * @param decider the parameter that decides
 * @param holds for which of the decider's values
 * @param otherwise what is wrong where it is written and holds for none
 */
public record Applicability(
    Parameter<?> parameter, Parameter<?> decider, Predicate<Object> holds, String otherwise) {
  private static final List<Applicability> ALL =
      List.of(
          new Applicability(
              Parameters.OUTPUT_ACTIVATION,
              Parameters.LIKELIHOOD,
              likelihood -> ((Likelihood) likelihood).takesOutputActivation(),
              "applies to likelihood \"gaussian\", \"laplace\" and \"mse\" alone, and none of them"
                  + " is in this sweep"),
          new Applicability(
              Parameters.LOG_VARIANCE_ACTIVATION,
              Parameters.POSTERIOR_SCALE,
              PosteriorScale.LOG_VARIANCE::equals,
              "applies to posterior_scale \"log_variance\" alone, which is not in this sweep"),
          new Applicability(
              Parameters.EARLY_STOPPING,
              Parameters.OBJECTIVE,
              objective -> !(objective instanceof Objective.TotalCorrelation),
              "objective \"tc\" is not measured after every epoch, so nothing tells when it improves"),
          weight(Parameters.BETA, "its gamma weighs the distance from the capacity"),
          weight(Parameters.BETA_NORM, "its gamma weighs the distance from the capacity"),
          weight(Parameters.ANNEALING, "its own field \"annealing\" is the capacity's schedule"));

  private static Applicability weight(Parameter<?> parameter, String instead) {
    return new Applicability(
        parameter,
        Parameters.OBJECTIVE,
        objective -> !(objective instanceof Objective.Capacity),
        "objective \"capacity\" has no KL weight; " + instead);
  }

  /** Returns when a parameter applies; empty where it always does. */
  public static Optional<Applicability> of(Parameter<?> parameter) {
    for (Applicability each : ALL) {
      if (each.parameter.equals(parameter)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Returns which parameters do not always apply. */
  static List<Applicability> all() {
    return ALL;
  }
}
