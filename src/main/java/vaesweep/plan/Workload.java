package vaesweep.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.type.Parameter;

/**
 * What the time of an epoch depends on: architecture, batch size, the kinds of likelihood and
 * objective, and whatever else is no mere number in the loss. Trials of one workload take as long
 * an epoch.
 *
 * @param values as in {@link StoredConfiguration}
 */
public record Workload(SortedMap<String, Object> values) {
  private static final Set<Parameter<?>> WITHOUT_COST =
      Set.of(
          Parameters.BETA,
          Parameters.BETA_NORM,
          Parameters.REDUCTION,
          Parameters.ANNEALING,
          Parameters.EPOCHS,
          Parameters.LEARNING_RATE,
          Parameters.GRADIENT_CLIP_NORM,
          Parameters.EARLY_STOPPING);

  public Workload {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Workload of(StoredConfiguration configuration) {
    SortedMap<String, Object> values = new TreeMap<>(configuration.values());
    WITHOUT_COST.forEach(parameter -> values.remove(parameter.name()));
    values.computeIfPresent(Parameters.LIKELIHOOD.name(), (name, value) -> kind(value));
    values.computeIfPresent(Parameters.OBJECTIVE.name(), (name, value) -> kind(value));
    return new Workload(values);
  }

  /** A choice without its numbers: a width of 0.1 costs what one of 0.2 does. */
  private static Object kind(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<Object, Object> words = new TreeMap<>();
    map.forEach(
        (field, each) -> {
          if (each instanceof String) {
            words.put(field, each);
          }
        });
    return words;
  }

  /** Returns a value as a word or a few; empty where the parameter does not apply. */
  public String text(Parameter<?> parameter) {
    return new StoredConfiguration(values).text(parameter);
  }
}
