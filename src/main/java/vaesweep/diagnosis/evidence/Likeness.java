package vaesweep.diagnosis.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;

/**
 * In what trials must be alike for one sentence to compare them. Every rule groups its trials by
 * one of these, so that no number of one group is told of another.
 */
public enum Likeness {
  /** One problem, trained alike: the KL weight, in whatever reduction, and the seed may differ. */
  TRAINING(false),
  /** One problem (likelihood, network, latent size, objective): the training may differ too. */
  PROBLEM(true);

  /** The parameters of which a likeness leaves some out. */
  private static final class Parts {
    private static final List<Parameter<?>> WEIGHT =
        List.of(Parameters.BETA, Parameters.BETA_NORM, Parameters.REDUCTION);

    private static final List<Parameter<?>> TRAINING =
        List.of(
            Parameters.LEARNING_RATE,
            Parameters.ANNEALING,
            Parameters.EPOCHS,
            Parameters.BATCH_SIZE,
            Parameters.GRADIENT_CLIP_NORM,
            Parameters.EARLY_STOPPING);

    private static final List<Parameter<?>> ALL =
        Stream.concat(WEIGHT.stream(), TRAINING.stream()).toList();
  }

  /** What says how a problem is trained, the likeliest cause of trouble first. */
  public static final List<Parameter<?>> OF_TRAINING = Parts.TRAINING;

  private static final Set<Parameter<?>> OF_WEIGHT = Set.copyOf(Parts.WEIGHT);

  private final boolean freesTraining;

  Likeness(boolean freesTraining) {
    this.freesTraining = freesTraining;
  }

  private List<Parameter<?>> free() {
    return freesTraining ? Parts.ALL : Parts.WEIGHT;
  }

  /** Whether a parameter is part of how the KL weight is written. */
  public static boolean isWeight(Parameter<?> parameter) {
    return OF_WEIGHT.contains(parameter);
  }

  /** Whether alike trials may differ in a parameter. */
  boolean frees(Parameter<?> parameter) {
    return free().contains(parameter);
  }

  /** Returns what alike trials have in common: values by parameter name. */
  public Map<String, Object> key(Subject trial) {
    Map<String, Object> rest = new TreeMap<>(trial.configuration().values());
    free().forEach(parameter -> rest.remove(parameter.name()));
    return rest;
  }

  /** Whether two trials may be compared. */
  public boolean holds(Subject one, Subject other) {
    return key(one).equals(key(other));
  }

  /** Returns the trials in groups, both in their own order. */
  public List<List<Subject>> groups(Collection<Subject> trials) {
    return List.copyOf(
        trials.stream()
            .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** Returns the parameters of training in which two trials differ, the likeliest cause first. */
  public static List<Parameter<?>> differing(Subject one, Subject other) {
    return OF_TRAINING.stream()
        .filter(each -> !Objects.equals(value(one, each), value(other, each)))
        .toList();
  }

  private static Object value(Subject trial, Parameter<?> parameter) {
    return trial.configuration().values().get(parameter.name());
  }
}
