package vaesweep.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;

/** The losses among configurations that may differ in their training too. */
public final class DistinctLosses {
  /** What of a configuration belongs to its loss. */
  private static final List<Parameter<?>> OF_A_LOSS =
      List.of(
          Parameters.BETA,
          Parameters.BETA_NORM,
          Parameters.LATENT_SIZE,
          Parameters.REDUCTION,
          Parameters.LIKELIHOOD,
          Parameters.OBJECTIVE);

  private final Map<Configuration, List<Integer>> members = new LinkedHashMap<>();

  /**
   * Finds them.
   *
   * @param configurations in the order of a plan
   */
  public DistinctLosses(List<Configuration> configurations) {
    for (int i = 0; i < configurations.size(); i++) {
      members.computeIfAbsent(lossOf(configurations.get(i)), loss -> new ArrayList<>()).add(i + 1);
    }
  }

  /** Returns whether a parameter belongs to the loss. */
  public static boolean isPart(Parameter<?> parameter) {
    return OF_A_LOSS.contains(parameter);
  }

  /**
   * Returns one configuration a loss, with defaults for all that is no part of it, in the order of
   * their first configurations.
   */
  public List<Configuration> losses() {
    return List.copyOf(members.keySet());
  }

  /** Returns the numbers, from 1, of each loss's configurations, in the order of the losses. */
  public List<List<Integer>> members() {
    return members.values().stream().map(List::copyOf).toList();
  }

  private static Configuration lossOf(Configuration configuration) {
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : OF_A_LOSS) {
      if (configuration.has(parameter)) {
        values.put(parameter, configuration.get(parameter));
      }
    }
    return Configuration.of(values);
  }
}
