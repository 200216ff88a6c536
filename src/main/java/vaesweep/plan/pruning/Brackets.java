package vaesweep.plan.pruning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;

/** Who is compared with whom. */
public final class Brackets {
  private static final String BETA_EFF = "beta_eff";

  private Brackets() {}

  /**
   * Returns the brackets in the order of their first trials; every trial is in one.
   *
   * @param trials the plan's
   * @param features of the data, N
   */
  public static List<Bracket> of(EarlyTerminate rule, List<Trial> trials, int features) {
    Map<Configuration, List<Integer>> repeats = new LinkedHashMap<>();
    for (int i = 0; i < trials.size(); i++) {
      repeats.computeIfAbsent(trials.get(i).configuration(), any -> new ArrayList<>()).add(i);
    }
    Map<SortedMap<String, Object>, List<PrunableConfiguration>> alike = new LinkedHashMap<>();
    repeats.forEach(
        (configuration, its) ->
            alike
                .computeIfAbsent(shared(rule, configuration, features), any -> new ArrayList<>())
                .add(PrunableConfiguration.of(configuration, its)));
    List<Bracket> brackets = new ArrayList<>();
    alike.forEach((shared, candidates) -> brackets.addAll(brackets(rule, shared, candidates)));
    return brackets;
  }

  /**
   * What decides with whom a configuration is compared. ELBOs of two likelihoods do not compare
   * whatever the rule says, nor do losses that weigh the rate differently.
   */
  private static SortedMap<String, Object> shared(
      EarlyTerminate rule, Configuration configuration, int features) {
    SortedMap<String, Object> canonical = configuration.canonical();
    List<Parameter<?>> names = new ArrayList<>(rule.within());
    names.add(Parameters.LIKELIHOOD);
    SortedMap<String, Object> shared = new TreeMap<>();
    if (rule.metric() == EarlyTerminate.Metric.OBJECTIVE) {
      names.add(Parameters.OBJECTIVE);
      configuration.betaEff(features).ifPresent(weight -> shared.put(BETA_EFF, weight));
    }
    for (Parameter<?> parameter : names) {
      Object value = canonical.get(parameter.name());
      if (value != null) {
        shared.put(parameter.name(), value);
      }
    }
    return shared;
  }

  private static List<Bracket> brackets(
      EarlyTerminate rule,
      SortedMap<String, Object> shared,
      List<PrunableConfiguration> candidates) {
    int longest = candidates.stream().mapToInt(PrunableConfiguration::epochs).max().orElse(0);
    List<Integer> rungs = rule.rungs().stream().filter(rung -> rung < longest).toList();
    if (rule.type() == EarlyTerminate.Type.SUCCESSIVE_HALVING) {
      return List.of(new Bracket(shared, 1, rungs, candidates));
    }
    List<List<PrunableConfiguration>> dealt =
        HyperbandAllocation.deal(candidates, rungs.size(), rule.eta());
    List<Bracket> brackets = new ArrayList<>();
    for (int i = 0; i < dealt.size(); i++) {
      if (!dealt.get(i).isEmpty()) {
        List<Integer> left = rungs.subList(i, rungs.size());
        brackets.add(new Bracket(shared, i + 1, left, dealt.get(i)));
      }
    }
    return brackets;
  }
}
