package vaesweep.spec.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.spec.Configuration;
import vaesweep.spec.json.JsonWriter;

/**
 * A sweep file made of another: the same data and seed, with other configurations. What all of them
 * share stands under {@code parameters}; what differs makes a grid where it is one, else a list.
 *
 * @param name names the result files
 * @param description shown on the page
 * @param repeats trainings of each configuration
 * @param configurations {@link Configuration#canonical()} of each, at least one
 */
public record DerivedSweep(
    String name, String description, int repeats, List<Map<String, Object>> configurations) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** What this sweep says for itself; the rest stays as the other says it. */
  private static final Set<String> OWN =
      Set.of(
          "name",
          "description",
          "method",
          "trials",
          "repeats",
          "constraints",
          "early_terminate",
          "parameters",
          "configurations");

  public DerivedSweep {
    configurations = List.copyOf(new LinkedHashSet<>(configurations));
  }

  /**
   * Returns the file's text.
   *
   * @param original the text of the sweep file that this one is made of
   */
  public String text(String original) {
    Map<String, Object> rest =
        new LinkedHashMap<>(
            MAPPER.readValue(original, new TypeReference<Map<String, Object>>() {}));
    rest.keySet().removeAll(OWN);
    Map<String, Object> file = new LinkedHashMap<>();
    putFirst("$schema", rest, file);
    file.put("name", name);
    file.put("description", description);
    Map<String, Object> parameters = shared();
    Set<String> differing = differing(parameters);
    boolean grid = isGrid(differing);
    file.put("method", grid ? "grid" : "list");
    putFirst("seed", rest, file);
    file.put("repeats", repeats);
    file.putAll(rest);
    if (grid) {
      differing.forEach(key -> parameters.put(key, Map.of("values", List.copyOf(values(key)))));
    }
    file.put("parameters", parameters);
    if (!grid) {
      file.put(
          "configurations", configurations.stream().map(each -> only(differing, each)).toList());
    }
    return JsonWriter.pretty(file);
  }

  private static void putFirst(String key, Map<String, Object> rest, Map<String, Object> file) {
    if (rest.containsKey(key)) {
      file.put(key, rest.remove(key));
    }
  }

  private Map<String, Object> shared() {
    Map<String, Object> shared = new LinkedHashMap<>();
    configurations
        .get(0)
        .forEach(
            (key, value) -> {
              if (configurations.stream().allMatch(each -> value.equals(each.get(key)))) {
                shared.put(key, value);
              }
            });
    return shared;
  }

  private Set<String> differing(Map<String, Object> shared) {
    Set<String> differing = new TreeSet<>();
    configurations.forEach(each -> differing.addAll(each.keySet()));
    differing.removeAll(shared.keySet());
    return differing;
  }

  /** Configurations are distinct, so as many as there are combinations are all of them. */
  private boolean isGrid(Set<String> differing) {
    long combinations = 1;
    for (String key : differing) {
      if (!configurations.stream().allMatch(each -> each.containsKey(key))) {
        return false;
      }
      combinations = Math.min(combinations * values(key).size(), Integer.MAX_VALUE);
    }
    return combinations == configurations.size();
  }

  private Set<Object> values(String key) {
    return configurations.stream()
        .map(each -> each.get(key))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<String, Object> only(Set<String> keys, Map<String, Object> configuration) {
    Map<String, Object> own = new LinkedHashMap<>();
    for (String key : keys) {
      if (configuration.containsKey(key)) {
        own.put(key, configuration.get(key));
      }
    }
    return own;
  }
}
