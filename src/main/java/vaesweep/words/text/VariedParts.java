package vaesweep.words.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vaesweep.spec.StoredConfiguration;

/**
 * A parameter's values as columns of a table of configurations. Short values that differ in their
 * word have one column; of objects that differ inside, or are long, each part that differs has its
 * own, such as {@code objective.gamma}, and what all have in common is said once. The columns tell
 * any two values apart.
 */
public final class VariedParts {
  /** The longest value that is a cell as a whole. */
  private static final int SHORT = 40;

  private final String parameter;
  private final List<String> columns;
  private final boolean whole;
  private final Map<String, Map<String, String>> common;

  private VariedParts(
      String parameter,
      List<String> columns,
      boolean whole,
      Map<String, Map<String, String>> common) {
    this.parameter = parameter;
    this.columns = columns;
    this.whole = whole;
    this.common = common;
  }

  /** Returns the columns of one parameter of all configurations of a table. */
  public static VariedParts of(String parameter, List<StoredConfiguration> configurations) {
    Set<Map<String, String>> values = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    for (StoredConfiguration configuration : configurations) {
      values.add(configuration.parts(parameter));
      texts.add(configuration.text(parameter));
    }
    Set<String> words = new LinkedHashSet<>();
    values.forEach(value -> words.add(value.getOrDefault(parameter, "")));
    boolean objects = values.stream().anyMatch(value -> value.size() > 1);
    boolean brief = texts.stream().allMatch(text -> text.length() <= SHORT);
    if (!objects || (words.size() == texts.size() && brief)) {
      return new VariedParts(parameter, List.of(parameter), true, Map.of());
    }
    Set<String> paths = new LinkedHashSet<>();
    values.forEach(value -> paths.addAll(value.keySet()));
    List<String> columns = new ArrayList<>(paths);
    columns.removeIf(path -> isImplied(path, parameter, values));
    return new VariedParts(parameter, columns, false, common(parameter, columns, values));
  }

  /** Whether a part is the same, or lacking, in all values of the same word. */
  private static boolean isImplied(String path, String parameter, Set<Map<String, String>> values) {
    Map<String, Optional<String>> byWord = new HashMap<>();
    for (Map<String, String> value : values) {
      String word = path.equals(parameter) ? "" : value.getOrDefault(parameter, "");
      Optional<String> part = Optional.ofNullable(value.get(path));
      if (!byWord.computeIfAbsent(word, first -> part).equals(part)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Map<String, String>> common(
      String parameter, List<String> columns, Set<Map<String, String>> values) {
    Map<String, Map<String, String>> common = new LinkedHashMap<>();
    for (Map<String, String> value : values) {
      Map<String, String> rest = new LinkedHashMap<>(value);
      rest.keySet().removeAll(new TreeSet<>(columns));
      rest.remove(parameter);
      common.put(value.getOrDefault(parameter, ""), rest);
    }
    return common;
  }

  /** Returns the names of the columns; none where nothing differs of an object. */
  public List<String> columns() {
    return columns;
  }

  /** Returns a configuration's cells; one is empty where the configuration lacks the part. */
  public List<String> cells(StoredConfiguration configuration) {
    if (whole) {
      return List.of(configuration.text(parameter));
    }
    Map<String, String> parts = configuration.parts(parameter);
    return columns.stream().map(column -> parts.getOrDefault(column, "")).toList();
  }

  /** Returns sentences that say what the columns leave out; none where they leave out nothing. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    common.forEach(
        (word, parts) -> {
          boolean named = columns.contains(parameter);
          if (!parts.isEmpty() || (!named && !word.isEmpty())) {
            sentences.add(sentence(word, parts));
          }
        });
    return sentences;
  }

  private String sentence(String word, Map<String, String> parts) {
    String subject = columns.contains(parameter) ? "Each " + parameter : "Every " + parameter;
    String fields =
        parts.entrySet().stream()
            .map(part -> part.getKey().substring(parameter.length() + 1) + " " + part.getValue())
            .collect(Collectors.joining(", "));
    if (columns.contains(parameter)) {
      return subject + " " + word + " has " + fields + ".";
    }
    return subject
        + " is "
        + (word.isEmpty() ? "an object" : word)
        + (fields.isEmpty() ? "" : " with " + fields)
        + ".";
  }
}
