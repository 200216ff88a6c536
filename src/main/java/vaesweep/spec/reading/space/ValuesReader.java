package vaesweep.spec.reading.space;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;
import vaesweep.spec.type.Section;

/**
 * Reads a list of values, and how often each is drawn.
 *
 * @param parameter whose values they are
 * @param object with {@code values}
 * @param context where problems go, and the search that the list is for
 */
public record ValuesReader<T>(Parameter<T> parameter, Json.Members object, DomainReader context) {
  private static final String VALUES = DomainReader.VALUES;
  private static final String DISTRIBUTION = RangeReader.DISTRIBUTION.name();
  private static final String CATEGORICAL = "categorical";
  public static final String PROBABILITIES = "probabilities";

  private static final NumberType<Double> PROBABILITY = NumberType.from(0, 1);

  /** Thirds with seven digits pass, a forgotten percent does not. */
  private static final double ROUNDING = 1e-6;

  /** Whether the object says so. */
  static boolean isCategorical(Json.Members object) {
    return object.get(DISTRIBUTION).orElse(null) instanceof Json.Text text
        && text.value().equals(CATEGORICAL);
  }

  Optional<Domain<T>> read() {
    int before = problems().size();
    Keys.check(
        object, List.of(VALUES, PROBABILITIES, DISTRIBUTION), "key beside \"values\"", problems());
    if (object.has(DISTRIBUTION) && !isCategorical(object)) {
      problems()
          .unexpected(object.get(DISTRIBUTION).orElseThrow(), "\"categorical\" beside \"values\"");
    }
    List<Domain<T>> alternatives = alternatives(object.get(VALUES).orElseThrow());
    List<Double> weights = object.get(PROBABILITIES).map(this::weights).orElse(List.of());
    return problems().size() == before
        ? Optional.of(new Domain.OneOf<>(alternatives, weights))
        : Optional.empty();
  }

  private List<Domain<T>> alternatives(Json json) {
    List<Domain<T>> alternatives = new ArrayList<>();
    if (!(json instanceof Json.Array array) || array.items().isEmpty()) {
      problems().unexpected(json, "a list of at least one value");
      return alternatives;
    }
    for (Json item : array.items()) {
      context.value(parameter, item).ifPresent(alternatives::add);
    }
    return alternatives;
  }

  private List<Double> weights(Json json) {
    if (context.isGrid()) {
      String message = "a grid takes every value; only random and sobol draw by probabilities";
      problems().add(new Section(object, problems()).key(PROBABILITIES), message);
    }
    if (!(json instanceof Json.Array array)) {
      problems().unexpected(json, "a list with a probability for each value");
      return List.of();
    }
    List<Double> weights = new ArrayList<>();
    array.items().forEach(item -> PROBABILITY.read(item, problems()).ifPresent(weights::add));
    if (weights.size() == array.items().size()) {
      check(weights, array);
    }
    return weights;
  }

  private void check(List<Double> weights, Json.Array array) {
    int values =
        object.get(VALUES).orElseThrow() instanceof Json.Array all ? all.items().size() : 0;
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    if (values > 0 && weights.size() != values) {
      String message = "found %d probabilities, expected %d, one for each value";
      problems().add(array.place(), message.formatted(weights.size(), values));
    } else if (Math.abs(sum - 1) > ROUNDING) {
      String found = JsonWriter.compact(JsonWriter.number(Math.rint(sum * 1e9) / 1e9));
      problems().add(array.place(), "the probabilities sum to " + found + ", expected 1");
    }
  }

  private Problems problems() {
    return context.problems();
  }

  /** Returns the JSON Schema of a list whose values have the schema {@code value}. */
  public static Map<String, Object> schema(Map<String, Object> value) {
    Map<String, Object> properties =
        ImmutableMap.of(
            VALUES, ImmutableMap.of("type", "array", "items", value, "minItems", 1),
            PROBABILITIES, Map.of("$ref", "#/$defs/" + PROBABILITIES),
            DISTRIBUTION, Map.of("const", CATEGORICAL));
    return ParameterSchema.object(properties, List.of(VALUES));
  }

  /** Returns the JSON Schema of the probabilities. */
  public static Map<String, Object> probabilitiesSchema() {
    return ImmutableMap.of(
        "description",
        "How often each value is drawn, one number a value; they sum to 1. Not in a grid.",
        "type",
        "array",
        "items",
        PROBABILITY.schema(),
        "minItems",
        1);
  }
}
