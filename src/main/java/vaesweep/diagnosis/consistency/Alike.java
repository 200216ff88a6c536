package vaesweep.diagnosis.consistency;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;

/**
 * Trials whose objectives differ in the KL weight alone: one data set, one likelihood, one network,
 * objective elbo. How they were trained (annealing, reduction, epochs, learning rate …) may differ.
 *
 * @param trials complete and at full weight, measured on training rows, by ascending beta_eff
 */
public record Alike(List<Subject> trials) {
  private static final Set<Parameter<?>> WEIGHT =
      Set.of(Parameters.BETA, Parameters.BETA_NORM, Parameters.REDUCTION);

  private static final Set<Parameter<?>> TRAINING =
      Set.of(
          Parameters.ANNEALING,
          Parameters.EPOCHS,
          Parameters.BATCH_SIZE,
          Parameters.LEARNING_RATE,
          Parameters.GRADIENT_CLIP_NORM,
          Parameters.EARLY_STOPPING);

  public Alike {
    trials = List.copyOf(trials);
  }

  /** Returns the groups that the sweep has, in the order of their first trials. */
  public static List<Alike> among(Evidence evidence) {
    return groups(comparable(evidence), Alike::network).stream().map(Alike::new).toList();
  }

  /** Returns groups that are alike in their training too. */
  public static List<Alike> trainedAlike(Evidence evidence) {
    return groups(comparable(evidence), Alike::allButWeight).stream().map(Alike::new).toList();
  }

  /** Whether two alike trials were trained alike but for annealing and seed. */
  public static boolean trainedAlike(Subject one, Subject other) {
    return TRAINING.stream()
        .filter(parameter -> !parameter.equals(Parameters.ANNEALING))
        .allMatch(
            parameter ->
                one.configuration().text(parameter).equals(other.configuration().text(parameter)));
  }

  private static Stream<Subject> comparable(Evidence evidence) {
    return evidence
        .complete()
        .filter(trial -> trial.comparable() && trial.isWeighted())
        .filter(trial -> trial.kind(Parameters.OBJECTIVE).equals("elbo"))
        .filter(trial -> Double.isFinite(trial.last().train().elbo()));
  }

  private static Map<String, Object> network(Subject trial) {
    Map<String, Object> rest = allButWeight(trial);
    TRAINING.forEach(parameter -> rest.remove(parameter.name()));
    return rest;
  }

  private static Map<String, Object> allButWeight(Subject trial) {
    Map<String, Object> rest = new TreeMap<>(trial.configuration().values());
    WEIGHT.forEach(parameter -> rest.remove(parameter.name()));
    return rest;
  }

  private static List<List<Subject>> groups(
      Stream<Subject> trials, Function<Subject, Map<String, Object>> key) {
    Collection<List<Subject>> groups =
        trials
            .sorted((a, b) -> Double.compare(a.betaEff(), b.betaEff()))
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
            .values();
    return List.copyOf(groups);
  }
}
