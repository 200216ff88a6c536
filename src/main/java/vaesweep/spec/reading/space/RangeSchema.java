package vaesweep.spec.reading.space;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.spec.reading.space.Distribution.Form;
import vaesweep.spec.type.Numbers;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;

/** The JSON Schema of ranges: one object for each form that a distribution has. */
public final class RangeSchema {
  private static final String DISTRIBUTION = RangeReader.DISTRIBUTION.name();
  private static final String NUM = RangeReader.NUM.name();
  private static final List<String> ENDS = List.of(RangeReader.MIN, RangeReader.MAX);

  private RangeSchema() {}

  /** Returns what all ranges share, by name. */
  public static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Parameter<?> each : List.of(RangeReader.NUM, SpreadReader.Q)) {
      definitions.put(each.name(), ParameterSchema.described(each));
    }
    for (Parameter<?> each : List.of(SpreadReader.MU, SpreadReader.SIGMA)) {
      definitions.put(each.name(), ParameterSchema.described(each));
    }
    for (Form form : Form.values()) {
      Map<String, Object> distribution = new LinkedHashMap<>();
      distribution.put("description", RangeReader.DISTRIBUTION.description());
      distribution.put("enum", Distribution.spellings(form));
      definitions.put(name(form), distribution);
    }
    return definitions;
  }

  /** Returns an object for each form. */
  public static List<Map<String, Object>> ways(Numbers<?> numbers) {
    List<String> stepped = new ArrayList<>(ENDS);
    stepped.add(DISTRIBUTION);
    return List.of(
        way(Form.EVEN, numbers, List.of(), ENDS),
        way(Form.STEPPED, numbers, List.of(SpreadReader.Q), stepped),
        way(
            Form.BELL,
            numbers,
            List.of(SpreadReader.MU, SpreadReader.SIGMA),
            List.of(DISTRIBUTION)));
  }

  private static Map<String, Object> way(
      Form form, Numbers<?> numbers, List<Parameter<?>> own, List<String> required) {
    Map<String, Object> properties = new LinkedHashMap<>();
    ENDS.forEach(end -> properties.put(end, numbers.numberSchema()));
    properties.put(DISTRIBUTION, reference(name(form)));
    own.forEach(key -> properties.put(key.name(), reference(key.name())));
    properties.put(NUM, reference(NUM));
    return ParameterSchema.object(properties, required);
  }

  /**
   * In a grid every range has ends and says how many values it gives, unless they can be counted;
   * nothing has chances.
   */
  public static Map<String, Object> inGrid() {
    List<String> all = new ArrayList<>(ENDS);
    all.add(NUM);
    Map<String, Object> range =
        ImmutableMap.of(
            "type",
            "object",
            "anyOf",
            List.of(required(RangeReader.MIN), required(DISTRIBUTION)),
            "not",
            required(DomainReader.VALUES));
    return ImmutableMap.of(
        "if", range,
        "then",
            Map.of(
                "anyOf",
                List.of(
                    Map.of("required", all),
                    ImmutableMap.of(
                        "required",
                        List.of(DISTRIBUTION),
                        "properties",
                        Map.of(
                            DISTRIBUTION, Map.of("enum", Distribution.spellings(Form.STEPPED)))))),
        "else", Map.of("not", objectWith(ValuesReader.PROBABILITIES)));
  }

  /** Drawn ranges have no number of values. */
  public static Map<String, Object> drawn() {
    return Map.of("not", objectWith(NUM));
  }

  private static Map<String, Object> objectWith(String key) {
    return ImmutableMap.of("type", "object", "required", List.of(key));
  }

  private static Map<String, Object> required(String key) {
    return Map.of("required", List.of(key));
  }

  private static String name(Form form) {
    return switch (form) {
      case EVEN -> DISTRIBUTION;
      case STEPPED -> "stepped_" + DISTRIBUTION;
      case BELL -> "normal_" + DISTRIBUTION;
    };
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }
}
