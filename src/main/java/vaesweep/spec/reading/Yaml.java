package vaesweep.spec.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/** Texts that are YAML, which other programs read where this one reads JSON. */
public final class Yaml {
  private static final String MESSAGE =
      "this is YAML, and sweep files are JSON; \"yq -o=json sweep.yaml > sweep.json\" converts it,"
          + " and so does python3 -c \"import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin),"
          + " sys.stdout, indent=2)\" < sweep.yaml > sweep.json";

  /** The beginning of a document, an item of a list, or a key without quotes and its colon. */
  private static final Pattern FIRST_LINE =
      Pattern.compile("---.*|%YAML.*|- .*|[A-Za-z_$][\\w$.-]*[ \t]*:([ \t].*)?");

  private static final List<String> ENDINGS = List.of(".yaml", ".yml");

  private Yaml() {}

  /** Whether a file of that name says that it is YAML. */
  public static boolean isName(String file) {
    return ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Returns what to say of a text that is no JSON, if its first line is YAML's. */
  static Optional<Problems> problem(String text) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        return FIRST_LINE.matcher(line).matches() ? Optional.of(problem(i + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns what to say of a file that is YAML. */
  public static Problems problem(int line) {
    Problems problems = new Problems();
    problems.add(new Json.Place(line, 1, ""), MESSAGE);
    return problems;
  }
}
