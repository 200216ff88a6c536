package vaesweep.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;

/**
 * Configurations that are one objective written in several ways: equal but for beta, beta_norm and
 * reduction, which together give the same beta_eff.
 *
 * @param betaEff the weight of the summed KL against the summed reconstruction term
 * @param configurations at least two, in the order of the plan
 */
public record EquivalentConfigurations(double betaEff, List<Configuration> configurations) {
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
      if (!configuration.isWeighted()) {
        continue;
      }
      TreeMap<Double, Group> byWeight =
          alike.computeIfAbsent(rest(configuration), rest -> new TreeMap<>());
      double betaEff = configuration.betaEff(features).orElseThrow();
      Group group =
          near(byWeight, betaEff)
              .orElseGet(
                  () -> {
                    Group first = new Group(betaEff, new ArrayList<>());
                    byWeight.put(betaEff, first);
                    groups.add(first);
                    return first;
                  });
      group.configurations.add(configuration);
    }
    return groups.stream()
        .filter(group -> group.configurations.size() > 1)
        .map(group -> new EquivalentConfigurations(group.betaEff, group.configurations))
        .toList();
  }

  private static Map<String, Object> rest(Configuration configuration) {
    Map<String, Object> rest = configuration.canonical();
    rest.remove(Parameters.BETA.name());
    rest.remove(Parameters.BETA_NORM.name());
    rest.remove(Parameters.REDUCTION.name());
    return rest;
  }

  private static Optional<Group> near(TreeMap<Double, Group> byWeight, double betaEff) {
    double slack = betaEff * TOLERANCE;
    return Optional.ofNullable(byWeight.ceilingEntry(betaEff - slack))
        .filter(entry -> entry.getKey() <= betaEff + slack)
        .map(Map.Entry::getValue);
  }

  private record Group(double betaEff, List<Configuration> configurations) {}
}
