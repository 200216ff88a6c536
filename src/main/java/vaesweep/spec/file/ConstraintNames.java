package vaesweep.spec.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.expression.Vocabulary;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.type.Parameter;

/**
 * The names that constraints can use: every parameter that is a number or a choice, the type of one
 * that is an object and its fields as {@code annealing_length}, beta_eff, and what is countable of
 * the hidden layers. The weight has all its names, however it was written.
 */
public final class ConstraintNames {
  private static final String BETA_EFF = "beta_eff";

  /** How many hidden layers the deeper of the two networks has. */
  private static final String HIDDEN_LAYERS = "hidden_layers";

  /** The width of the narrowest hidden layer of both networks; none where both are linear. */
  private static final String HIDDEN_MIN = "hidden_min";

  /** The width of the widest one. */
  private static final String HIDDEN_MAX = "hidden_max";

  private static final String ABOUT =
      "names are \"beta_eff\", the parameters that are numbers or choices, fields such as"
          + " \"annealing_length\", and \"hidden_layers\", \"hidden_min\", \"hidden_max\"";

  /** Products that should be equal are, whatever the order of their roundings. */
  private static final MathContext DERIVED_DIGITS = new MathContext(12);

  public static final Vocabulary VOCABULARY = vocabulary();

  private ConstraintNames() {}

  private static Vocabulary vocabulary() {
    Set<String> numbers = new TreeSet<>(List.of(BETA_EFF, HIDDEN_LAYERS, HIDDEN_MIN, HIDDEN_MAX));
    Map<String, List<String>> words = new TreeMap<>();
    Parameters.ALL.forEach(parameter -> collect("", parameter, numbers, words));
    return new Vocabulary(numbers, words, ABOUT);
  }

  private static void collect(
      String above, Parameter<?> parameter, Set<String> numbers, Map<String, List<String>> words) {
    String name = above + parameter.name();
    if (parameter.type().numbers().isPresent()) {
      numbers.add(name);
    } else if (!parameter.type().words().isEmpty()) {
      words.put(name, parameter.type().words());
    }
    parameter.type().fields().forEach(field -> collect(name + "_", field, numbers, words));
  }

  /** Returns BigDecimals and Strings by name, without those that the configuration lacks. */
  static Map<String, Object> values(Configuration configuration, int features) {
    Map<String, Object> values = new HashMap<>();
    configuration.canonical().forEach((name, value) -> put(name, value, values));
    derive(Parameters.BETA.name(), configuration.beta(features), values);
    derive(Parameters.BETA_NORM.name(), configuration.betaNorm(features), values);
    derive(BETA_EFF, configuration.betaEff(features), values);
    putHidden(configuration.get(Parameters.HIDDEN), values);
    return values;
  }

  private static void putHidden(Hidden hidden, Map<String, Object> values) {
    int layers = Math.max(hidden.encoder().size(), hidden.decoder().size());
    values.put(HIDDEN_LAYERS, decimal(layers));
    IntSummaryStatistics widths =
        Stream.concat(hidden.encoder().stream(), hidden.decoder().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    if (widths.getCount() > 0) {
      values.put(HIDDEN_MIN, decimal(widths.getMin()));
      values.put(HIDDEN_MAX, decimal(widths.getMax()));
    }
  }

  private static void put(String name, Object value, Map<String, Object> values) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (field, inner) -> put(field.equals("type") ? name : name + "_" + field, inner, values));
    } else if (value instanceof Number number) {
      values.put(name, decimal(number));
    } else if (value instanceof String && VOCABULARY.words().containsKey(name)) {
      values.put(name, value);
    }
  }

  private static void derive(String name, OptionalDouble weight, Map<String, Object> values) {
    if (weight.isPresent()) {
      values.putIfAbsent(name, decimal(weight.getAsDouble()).round(DERIVED_DIGITS));
    }
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(JsonWriter.compact(number));
  }
}
