package vaesweep.spec;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;

/**
 * A value for every parameter that applies. A parameter that does not apply (such as an output
 * activation where the likelihood starts from logits) has none, so that configurations that differ
 * only there are equal.
 */
public final class Configuration {
  private final ImmutableMap<Parameter<?>, Object> values;

  private Configuration(Map<Parameter<?>, Object> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /** Returns the configuration with the given values, and defaults for the rest. */
  public static Configuration of(Map<Parameter<?>, ?> chosen) {
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : Parameters.ALL) {
      Object value = chosen.get(parameter);
      values.put(parameter, value == null ? parameter.defaultValue() : value);
    }
    values.remove(
        chosen.containsKey(Parameters.BETA_NORM) ? Parameters.BETA : Parameters.BETA_NORM);
    for (Parameter<?> parameter : Parameters.ALL) {
      if (!Applicability.of(parameter).map(when -> when.holds(values)).orElse(true)) {
        values.remove(parameter);
      }
    }
    return new Configuration(values);
  }

  /**
   * Returns the configuration with the given {@link #canonicalJson()}.
   *
   * @throws IllegalArgumentException if it is no configuration of this version
   */
  public static Configuration parse(String canonicalJson) {
    Problems problems = new Problems();
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    if (JsonReader.read(canonicalJson, problems).orElse(null) instanceof Json.Members members) {
      Keys.check(members, Parameters.names(), "parameter", problems);
      for (Parameter<?> parameter : Parameters.ALL) {
        members
            .get(parameter.name())
            .flatMap(json -> parameter.type().read(json, problems))
            .ifPresent(value -> values.put(parameter, value));
      }
    }
    if (!problems.isEmpty() || values.isEmpty()) {
      throw new IllegalArgumentException("no configuration: " + canonicalJson + problems.all());
    }
    return of(values);
  }

  /** Whether the parameter applies to this configuration. */
  public boolean has(Parameter<?> parameter) {
    return values.containsKey(parameter);
  }

  /**
   * Returns the parameter's value.
   *
   * @throws IllegalArgumentException if the parameter does not apply
   */
  @SuppressWarnings("unchecked") // of() puts a T under every Parameter<T>
  public <T> T get(Parameter<T> parameter) {
    if (!has(parameter)) {
      throw new IllegalArgumentException(parameter + " does not apply to " + canonical());
    }
    return (T) values.get(parameter);
  }

  /** Whether there is a KL weight: objective capacity has none. */
  public boolean isWeighted() {
    return has(Parameters.BETA) || has(Parameters.BETA_NORM);
  }

  /**
   * Returns the weight of the summed KL against the summed reconstruction term; under objective tc
   * that of the total correlation, and none under objective capacity.
   *
   * @param features the data's number of features N
   */
  public OptionalDouble betaEff(int features) {
    if (!isWeighted()) {
      return OptionalDouble.empty();
    }
    int latentSize = get(Parameters.LATENT_SIZE);
    return OptionalDouble.of(
        has(Parameters.BETA_NORM)
            ? get(Parameters.BETA_NORM) * features / latentSize
            : get(Parameters.REDUCTION).betaEff(get(Parameters.BETA), features, latentSize));
  }

  /**
   * Returns the KL weight as written in the loss under this configuration's reduction; none under
   * objective capacity.
   */
  public OptionalDouble beta(int features) {
    if (has(Parameters.BETA)) {
      return OptionalDouble.of(get(Parameters.BETA));
    }
    OptionalDouble betaEff = betaEff(features);
    return betaEff.isEmpty()
        ? betaEff
        : OptionalDouble.of(
            get(Parameters.REDUCTION)
                .beta(betaEff.getAsDouble(), features, get(Parameters.LATENT_SIZE)));
  }

  /**
   * Returns beta_eff times latent size divided by features (Higgins et al. 2017); none under
   * objective capacity.
   */
  public OptionalDouble betaNorm(int features) {
    if (has(Parameters.BETA_NORM)) {
      return OptionalDouble.of(get(Parameters.BETA_NORM));
    }
    OptionalDouble betaEff = betaEff(features);
    return betaEff.isEmpty()
        ? betaEff
        : OptionalDouble.of(betaEff.getAsDouble() * get(Parameters.LATENT_SIZE) / features);
  }

  /**
   * Returns the first epoch that is trained at the full weight, or capacity, from its first step to
   * the training's end: what is measured after it may be compared with other trials. None where the
   * training ends before that.
   */
  public OptionalInt fullEpoch() {
    int epochs = get(Parameters.EPOCHS);
    Annealing annealing =
        get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
            ? capacity.annealing()
            : get(Parameters.ANNEALING);
    int after = annealing.fullAfter(epochs);
    return after < epochs ? OptionalInt.of(after + 1) : OptionalInt.empty();
  }

  /**
   * Returns parameter names, sorted, with their canonical JSON values: Strings, Longs, Doubles,
   * Lists and Maps.
   */
  public SortedMap<String, Object> canonical() {
    SortedMap<String, Object> result = new TreeMap<>();
    values.forEach(
        (parameter, value) -> {
          if (!Parameters.UNWRITTEN_DEFAULTS.contains(parameter)
              || !value.equals(parameter.defaultValue())) {
            result.put(parameter.name(), write(parameter, value));
          }
        });
    return result;
  }

  /**
   * Returns {@link #canonical()} as JSON text without white space, the same on every Java version.
   */
  public String canonicalJson() {
    return JsonWriter.compact(canonical());
  }

  @SuppressWarnings("unchecked") // of() puts a T under every Parameter<T>
  private static <T> Object write(Parameter<T> parameter, Object value) {
    return parameter.type().write((T) value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Configuration that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return canonical().toString();
  }
}
