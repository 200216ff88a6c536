package vaesweep.spec.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of parameters and of objects that have them as fields. */
public final class ParameterSchema {
  private ParameterSchema() {}

  /** Returns a parameter's schema with its description and default. */
  public static Map<String, Object> described(Parameter<?> parameter) {
    return described(parameter, parameter.type().schema());
  }

  /** The same with another schema of its value. */
  public static <T> Map<String, Object> described(
      Parameter<T> parameter, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", parameter.description());
    parameter
        .fallback()
        .map(parameter.type()::write)
        .filter(value -> !value.equals(""))
        .ifPresent(value -> described.put("default", value));
    described.putAll(schema);
    return described;
  }

  /**
   * Returns the schema of an object that has no keys but these.
   *
   * @param required those that it must have
   */
  public static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    return object;
  }
}
