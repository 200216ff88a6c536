package vaesweep.spec.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.reading.space.DomainReader;
import vaesweep.spec.reading.space.RangeSchema;
import vaesweep.spec.reading.space.ValuesReader;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.ParameterSchema;

/**
 * The JSON Schema of sweep files, for editors that complete and check. What it refuses the reader
 * refuses; the reader also sees what concerns two places of a file.
 */
public final class SweepSchema {
  private SweepSchema() {}

  /** Returns the schema (draft 2020-12) as the text of a file. */
  public static String text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A sweep of variational autoencoders");
    schema.putAll(ParameterSchema.object(header(), required()));
    schema.put("$defs", definitions());
    schema.put("if", method(Map.of("enum", Search.DRAWN.stream().map(Search::spelling).toList())));
    schema.put("then", drawn());
    schema.put("else", grid());
    schema.put("allOf", List.of(listed()));
    return JsonWriter.pretty(schema);
  }

  private static Map<String, Object> header() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Header.ALL.forEach(each -> properties.put(each.name(), ParameterSchema.described(each)));
    Map<String, Object> parameters = new LinkedHashMap<>();
    Parameters.ALL.forEach(
        each ->
            parameters.put(
                each.name(), ParameterSchema.described(each, swept(each, defined(each.name())))));
    Map<String, Object> space = new LinkedHashMap<>(ParameterSchema.object(parameters, List.of()));
    List<String> betas = List.of(Parameters.BETA.name(), Parameters.BETA_NORM.name());
    space.put("not", Map.of("required", betas));
    properties.put(Header.PARAMETERS, space);
    properties.put(
        Header.CONFIGURATIONS,
        ImmutableMap.of(
            "description",
            "With method list: the parameters of each configuration, over those of all.",
            "type",
            "array",
            "items",
            space,
            "minItems",
            1));
    return properties;
  }

  private static List<String> required() {
    List<String> required = new ArrayList<>();
    Header.ALL.stream()
        .filter(each -> each.isRequired() && !each.equals(Header.TRIALS))
        .forEach(each -> required.add(each.name()));
    return required;
  }

  /** One value of each parameter, and the fields that all ranges share. */
  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Parameter<?> parameter : Parameters.ALL) {
      definitions.put(
          parameter.name(),
          parameter.type().sweepSchema(field -> swept(field, field.type().schema())));
    }
    RangeSchema.definitions().forEach(definitions::put);
    definitions.put(ValuesReader.PROBABILITIES, ValuesReader.probabilitiesSchema());
    return definitions;
  }

  private static Map<String, Object> defined(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  /**
   * What a sweep can do with a parameter.
   *
   * @param value the schema of one value
   */
  private static Map<String, Object> swept(Parameter<?> parameter, Map<String, Object> value) {
    List<Object> ways = new ArrayList<>(List.of(value));
    ways.add(
        ParameterSchema.object(Map.of(DomainReader.VALUE, value), List.of(DomainReader.VALUE)));
    ways.add(ValuesReader.schema(value));
    parameter.type().numbers().ifPresent(numbers -> ways.addAll(RangeSchema.ways(numbers)));
    return Map.of("anyOf", ways);
  }

  private static Map<String, Object> method(Map<String, Object> spelling) {
    return Map.of("properties", Map.of(Header.METHOD.name(), spelling));
  }

  /** In a grid a range says how many values it gives, and there are no trials to count. */
  private static Map<String, Object> grid() {
    return Map.of(
        "properties",
        ImmutableMap.of(
            Header.TRIALS.name(),
            false,
            Header.PARAMETERS,
            Map.of("additionalProperties", RangeSchema.inGrid())));
  }

  private static Map<String, Object> listed() {
    return ImmutableMap.of(
        "if", method(Map.of("const", Search.LIST.spelling())),
        "then", Map.of("required", List.of(Header.CONFIGURATIONS)),
        "else",
            ImmutableMap.of(
                "required", List.of(Header.PARAMETERS),
                "properties", ImmutableMap.of(Header.CONFIGURATIONS, false)));
  }

  private static Map<String, Object> drawn() {
    return ImmutableMap.of(
        "required", List.of(Header.TRIALS.name()),
        "properties",
            Map.of(Header.PARAMETERS, Map.of("additionalProperties", RangeSchema.drawn())));
  }
}
