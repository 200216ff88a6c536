package vaesweep.spec;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Printable;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;

/**
 * A configuration as it was stored: canonical JSON values by parameter name, kept readable whatever
 * parameters this version of the product knows.
 *
 * @param values Strings, numbers, Lists and Maps, parameter names sorted
 */
public record StoredConfiguration(SortedMap<String, Object> values) {
  private static final double LEAST_PLAIN = 1e-6;

  /** Fields that are read first, such as the start of a ramp before its length. */
  private static final Set<Object> OPENING = Set.of("start", "midpoint", "cycles", "encoder");

  private static final Comparator<Map.Entry<?, ?>> FIELDS =
      Comparator.comparing(field -> !OPENING.contains(field.getKey()));

  private static final String TYPE = "type";

  private static final TypeReference<TreeMap<String, Object>> VALUES = new TypeReference<>() {};

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public StoredConfiguration {
    values = ImmutableSortedMap.copyOfSorted(values);
  }

  /**
   * Reads {@link Configuration#canonicalJson()}.
   *
   * @throws IllegalArgumentException if it is no JSON object of values
   */
  public static StoredConfiguration of(String canonicalJson) {
    TreeMap<String, Object> values = read(canonicalJson);
    // The same few words in every trial of a sweep: one of each is in memory.
    values.replaceAll((name, value) -> value instanceof String word ? word.intern() : value);
    return new StoredConfiguration(values);
  }

  private static TreeMap<String, Object> read(String canonicalJson) {
    try {
      TreeMap<String, Object> values = MAPPER.readValue(canonicalJson, VALUES);
      if (values != null && !values.containsValue(null)) {
        return values;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(message(canonicalJson), e);
    }
    throw new IllegalArgumentException(message(canonicalJson));
  }

  private static String message(String text) {
    return "found " + Printable.quoted(text) + ", expected a JSON object of parameters";
  }

  public boolean has(Parameter<?> parameter) {
    return values.containsKey(parameter.name());
  }

  /** Returns a number, or {@code otherwise} where the parameter has none. */
  public double number(Parameter<?> parameter, double otherwise) {
    return values.get(parameter.name()) instanceof Number number ? number.doubleValue() : otherwise;
  }

  public int latentSize() {
    return (int) number(Parameters.LATENT_SIZE, Parameters.LATENT_SIZE.defaultValue());
  }

  public int epochs() {
    return (int) number(Parameters.EPOCHS, Parameters.EPOCHS.defaultValue());
  }

  /** Returns how the capacity grows, where the objective is one. */
  public Optional<Annealing> capacityAnnealing() {
    if (values.get(Parameters.OBJECTIVE.name()) instanceof Map<?, ?> map
        && "capacity".equals(map.get(TYPE))) {
      Configuration configuration = Configuration.parse(JsonWriter.compact(values));
      return configuration.get(Parameters.OBJECTIVE) instanceof Objective.Capacity capacity
          ? Optional.of(capacity.annealing())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Returns a value as one short word or a few, such as {@code linear(start 1, length 4)}. */
  public String text(String parameter) {
    return text(values.getOrDefault(parameter, ""));
  }

  public String text(Parameter<?> parameter) {
    return text(parameter.name());
  }

  /**
   * Returns a value in parts: under the parameter's name its word, or all of it where it is no
   * object, and under names such as {@code objective.gamma} the fields of objects, which may be
   * objects too. Empty where the parameter does not apply.
   */
  public Map<String, String> parts(String parameter) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (values.containsKey(parameter)) {
      addParts(parameter, values.get(parameter), parts);
    }
    return parts;
  }

  private static void addParts(String path, Object value, Map<String, String> parts) {
    if (!(value instanceof Map<?, ?> fields)) {
      parts.put(path, text(value));
      return;
    }
    parts.put(path, fields.containsKey(TYPE) ? text(fields.get(TYPE)) : "");
    fields.entrySet().stream()
        .sorted(FIELDS)
        .filter(field -> !field.getKey().equals(TYPE))
        .forEach(field -> addParts(path + "." + field.getKey(), field.getValue(), parts));
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "linear"
          : list.stream().map(StoredConfiguration::text).collect(Collectors.joining("-"));
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** As people write it: 0.0005, and powers of ten only where the zeros could not be counted. */
  private static String number(double value) {
    String digits = JsonWriter.compact(value);
    return Math.abs(value) < LEAST_PLAIN
        ? digits
        : new BigDecimal(digits).stripTrailingZeros().toPlainString();
  }

  /** The default granularity goes without saying. */
  private static String object(Map<?, ?> map) {
    String fields =
        map.entrySet().stream()
            .sorted(FIELDS)
            .filter(field -> !field.getKey().equals(TYPE))
            .filter(field -> !field.getValue().equals(Granularity.STEP.spelling()))
            .map(field -> field.getKey() + " " + text(field.getValue()))
            .collect(Collectors.joining(", "));
    Object type = map.get(TYPE);
    return type == null ? fields : type + "(" + fields + ")";
  }
}
