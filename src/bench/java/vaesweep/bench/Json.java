package vaesweep.bench;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to Python and to the product, and heard from them. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String write(Map<String, ?> object) {
    return MAPPER.writeValueAsString(object);
  }

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
