package vaesweep.explanation;

import java.util.HashMap;
import java.util.Map;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.Parameter;

/** Losses over 784 features and 10 latent units. */
final class Losses {
  static final int N = 784;
  static final int M = 10;

  private Losses() {}

  /** Returns a loss with some of its values chosen. */
  static WrittenLoss of(Map<Parameter<?>, ?> chosen) {
    Map<Parameter<?>, Object> values = new HashMap<>(chosen);
    values.put(Parameters.LATENT_SIZE, M);
    return new WrittenLoss(Configuration.of(values), N);
  }

  static WrittenLoss of(Reduction reduction, double beta, Likelihood likelihood) {
    return new WrittenLoss(
        Configuration.of(
            Map.of(
                Parameters.REDUCTION,
                reduction,
                Parameters.BETA,
                beta,
                Parameters.LIKELIHOOD,
                likelihood,
                Parameters.LATENT_SIZE,
                M)),
        N);
  }
}
