package vaesweep.spec;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.type.Parameter;

/**
 * A value for every parameter that applies. A parameter that does not apply (such as an output
 * activation where the likelihood starts from logits) has none, so that configurations that differ
 * only there are equal.
 */
public final class Configuration {
  private static final ImmutableMap<Parameter<?>, Integer> PLACES = places();

  /** Of what is wrong with a text so much is told. */
  private static final int MOST_TOLD = 3;

  /** By the parameter's place among {@link Parameters#ALL}; null where it does not apply. */
  private final Object[] values;

  private Configuration(Object[] values) {
    this.values = values;
  }

  private static ImmutableMap<Parameter<?>, Integer> places() {
    ImmutableMap.Builder<Parameter<?>, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < Parameters.ALL.size(); i++) {
      places.put(Parameters.ALL.get(i), i);
    }
    return places.buildOrThrow();
  }

  /** Returns the configuration with the given values, and defaults for the rest. */
  public static Configuration of(Map<Parameter<?>, ?> chosen) {
    Object[] values = new Object[Parameters.ALL.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = chosen.get(Parameters.ALL.get(i));
      values[i] = value == null ? Parameters.ALL.get(i).defaultValue() : value;
    }
    values[
            PLACES.get(
                chosen.containsKey(Parameters.BETA_NORM)
                    ? Parameters.BETA
                    : Parameters.BETA_NORM)] =
        null;
    for (Applicability when : Applicability.all()) {
      if (!when.holds().test(values[PLACES.get(when.decider())])) {
        values[PLACES.get(when.parameter())] = null;
      }
    }
    return new Configuration(values);
  }

  /**
   * Returns the configuration with the given {@link #canonicalJson()}.
   *
   * @throws IllegalArgumentException if it is no configuration of this version; the message says
   *     what is wrong with it, in one line
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
      throw new IllegalArgumentException(
          "no configuration that this version knows: " + told(canonicalJson, problems));
    }
    return of(values);
  }

  private static String told(String text, Problems problems) {
    return problems.isEmpty()
        ? "found " + Printable.quoted(text) + ", expected an object of parameters"
        : problems.all().stream()
            .limit(MOST_TOLD)
            .map(problem -> (problem.pointer() + " " + problem.message()).strip())
            .collect(Collectors.joining("; "));
  }

  /** Whether the parameter applies to this configuration. */
  public boolean has(Parameter<?> parameter) {
    Integer place = PLACES.get(parameter);
    return place != null && values[place] != null;
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
    return (T) values[PLACES.get(parameter)];
  }

  /** Returns a new map of the values of all parameters that apply, but for some. */
  public Map<Parameter<?>, Object> without(Set<Parameter<?>> some) {
    Map<Parameter<?>, Object> others = new HashMap<>();
    PLACES.forEach(
        (parameter, place) -> {
          if (values[place] != null && !some.contains(parameter)) {
            others.put(parameter, values[place]);
          }
        });
    return others;
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
   * Returns the weight of the distance from the capacity, per nat of the summed KL, against the
   * summed reconstruction term: gamma, times the number of features where that term is their mean;
   * none where there is no capacity.
   *
   * @param features the data's number of features N
   */
  public OptionalDouble gammaEff(int features) {
    return get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
        ? OptionalDouble.of(
            capacity.gamma() * get(Parameters.REDUCTION).reconstructionDivisor(features))
        : OptionalDouble.empty();
  }

  /**
   * Returns what weighs the latent term against the summed reconstruction term: beta_eff, or
   * gamma_eff under objective capacity.
   *
   * @param features the data's number of features N
   */
  public double effectiveWeight(int features) {
    return (isWeighted() ? betaEff(features) : gammaEff(features)).orElseThrow();
  }

  /** Returns the schedule of the KL weight, or of the capacity where there is one. */
  public Annealing annealing() {
    return get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
        ? capacity.annealing()
        : get(Parameters.ANNEALING);
  }

  /**
   * Returns the configuration with its schedules in epochs, and in the simplest words: such with
   * one schedule in other words become equal.
   *
   * @param trainRows rows of an epoch
   */
  public Configuration inEpochs(int trainRows) {
    int epochs = get(Parameters.EPOCHS);
    int steps = Math.max(1, trainRows / get(Parameters.BATCH_SIZE));
    Annealing known = annealing().in(epochs, steps);
    if (known.equals(annealing())) {
      return this;
    }
    Object[] changed = values.clone();
    if (get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity) {
      changed[PLACES.get(Parameters.OBJECTIVE)] =
          new Objective.Capacity(capacity.gamma(), capacity.capacity(), known);
    } else {
      changed[PLACES.get(Parameters.ANNEALING)] = known;
    }
    return new Configuration(changed);
  }

  /**
   * Returns the first epoch that is trained at the full weight, or capacity, from its first step to
   * the training's end: what is measured after it may be compared with other trials. None where the
   * training ends before that.
   */
  public OptionalInt fullEpoch() {
    int epochs = get(Parameters.EPOCHS);
    int after = annealing().fullAfter(epochs);
    return after < epochs ? OptionalInt.of(after + 1) : OptionalInt.empty();
  }

  /**
   * Returns parameter names, sorted, with their canonical JSON values: Strings, Longs, Doubles,
   * Lists and Maps.
   */
  public SortedMap<String, Object> canonical() {
    SortedMap<String, Object> result = new TreeMap<>();
    for (Parameter<?> parameter : Parameters.ALL) {
      if (isWritten(parameter)) {
        result.put(parameter.name(), canonical(parameter));
      }
    }
    return result;
  }

  /**
   * Returns {@link #canonical()} as JSON text without white space, the same on every Java version.
   */
  public String canonicalJson() {
    return new CanonicalJson().of(this);
  }

  /**
   * Whether the canonical form has a parameter: it applies, and is not one that keeps the keys of
   * earlier versions where it has its default.
   */
  boolean isWritten(Parameter<?> parameter) {
    return has(parameter)
        && !(Parameters.UNWRITTEN_DEFAULTS.contains(parameter)
            && get(parameter).equals(parameter.defaultValue()));
  }

  /** Returns the canonical JSON value of a parameter that applies. */
  <T> Object canonical(Parameter<T> parameter) {
    return parameter.type().write(get(parameter));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Configuration that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return canonical().toString();
  }
}
