package vaesweep.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;

/**
 * Configurations that are one objective written in several ways: equal but for what weighs the
 * latent term (beta, beta_norm, gamma) and the reduction, which together give the same weight
 * against the summed reconstruction.
 *
 * @param weight beta_eff, or gamma_eff under objective capacity
 * @param configurations at least two, in the order of the plan
 */
public record EquivalentConfigurations(double weight, List<Configuration> configurations) {
  /** Relative: roundings of one product differ by less, weights that people write by more. */
  private static final double TOLERANCE = 1e-9;

  public EquivalentConfigurations {
    configurations = List.copyOf(configurations);
  }

  /**
   * Returns the groups among {@code configurations}, in the order of their first members.
   *
   * @param features the data's number of features N
   */
  public static List<EquivalentConfigurations> among(
      List<Configuration> configurations, int features) {
    Map<Map<String, Object>, TreeMap<Double, Group>> alike = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (Configuration configuration : configurations) {
      TreeMap<Double, Group> byWeight =
          alike.computeIfAbsent(rest(configuration), rest -> new TreeMap<>());
      double weight = configuration.effectiveWeight(features);
      Group group =
          near(byWeight, weight)
              .orElseGet(
                  () -> {
                    Group first = new Group(weight, new ArrayList<>());
                    byWeight.put(weight, first);
                    groups.add(first);
                    return first;
                  });
      group.configurations.add(configuration);
    }
    return groups.stream()
        .filter(group -> group.configurations.size() > 1)
        .map(group -> new EquivalentConfigurations(group.weight, group.configurations))
        .toList();
  }

  /** What the weight is called. */
  public String weightName() {
    return configurations.get(0).isWeighted() ? "beta_eff" : "gamma_eff";
  }

  private static Map<String, Object> rest(Configuration configuration) {
    Map<String, Object> rest = configuration.canonical();
    rest.remove(Parameters.BETA.name());
    rest.remove(Parameters.BETA_NORM.name());
    Objective objective = configuration.get(Parameters.OBJECTIVE);
    if (!(objective instanceof Objective.TotalCorrelation)) { // of which beta weighs a part alone
      rest.remove(Parameters.REDUCTION.name());
    }
    if (objective instanceof Objective.Capacity capacity) { // any gamma will do
      rest.put(
          Parameters.OBJECTIVE.name(),
          Parameters.OBJECTIVE
              .type()
              .write(new Objective.Capacity(1, capacity.capacity(), capacity.annealing())));
    }
    return rest;
  }

  private static Optional<Group> near(TreeMap<Double, Group> byWeight, double weight) {
    double slack = weight * TOLERANCE;
    return Optional.ofNullable(byWeight.ceilingEntry(weight - slack))
        .filter(entry -> entry.getKey() <= weight + slack)
        .map(Map.Entry::getValue);
  }

  private record Group(double weight, List<Configuration> configurations) {}
}
