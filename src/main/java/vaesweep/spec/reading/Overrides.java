package vaesweep.spec.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.synonym.Synonyms;

/**
 * What arguments such as {@code beta=1,2,4} or {@code trials=10} say in place of a file.
 *
 * @param values by the name of a parameter or key; empty where the argument names no value, so that
 *     the default holds
 */
record Overrides(Map<String, Optional<Json>> values) {
  private static final Set<String> WEIGHTS =
      Set.of(Parameters.BETA.name(), Parameters.BETA_NORM.name());

  Overrides {
    values = new LinkedHashMap<>(values);
  }

  /** Reads the arguments; problems name the argument. */
  static Overrides read(List<String> arguments, Problems problems) {
    Map<String, Optional<Json>> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      Json.Place place = Json.Place.ofArgument(i + 1, argument);
      int sign = argument.indexOf('=');
      String name = argument.substring(0, Math.max(0, sign));
      if (name.isEmpty()) {
        problems.add(place, "expected NAME=VALUE, such as beta=1,2,4 or epochs=20");
      } else if (values.containsKey(name)) {
        problems.add(place, Printable.quoted(name) + " is given a second time");
      } else if (checkName(name, place, problems)) {
        int before = problems.size();
        Optional<Json> value =
            new ArgumentValue(argument.substring(sign + 1), place, problems).of(name);
        if (problems.size() == before) {
          values.put(name, value);
        }
      }
    }
    return new Overrides(values);
  }

  private static boolean checkName(String name, Json.Place place, Problems problems) {
    Set<String> known = new LinkedHashSet<>(Parameters.names());
    Header.ALL.forEach(key -> known.add(key.name()));
    known.remove(Header.SCHEMA.name());
    if (name.equals(Header.PARAMETERS) || name.equals(Header.CONFIGURATIONS)) {
      problems.add(place, "parameters are given by their own names, such as beta=1,2,4");
    } else if (!known.contains(name)) {
      problems.add(
          place,
          Keys.unknown(name, "parameter or key", known, Synonyms.KEYS.or(Synonyms.PARAMETERS)));
    }
    return known.contains(name);
  }

  /** Returns the file with these values, each at the place of what it replaces. */
  Json.Members over(Json.Members file) {
    Json.Members result = file;
    Json.Members parameters = null;
    if (file.get(Header.PARAMETERS).orElse(null) instanceof Json.Members written) {
      parameters = written;
    } else if (!file.has(Header.PARAMETERS) && file.has(Header.CONFIGURATIONS)) {
      parameters = new Json.Members(file.place(), Map.of());
    }
    List<String> replaced = new ArrayList<>();
    for (Map.Entry<String, Optional<Json>> value : values.entrySet()) {
      if (!Parameters.names().contains(value.getKey())) {
        result = replace(result, value.getKey(), value.getValue());
      } else if (parameters != null) {
        replaced.addAll(alike(value.getKey()));
        parameters = replaceParameter(parameters, value.getKey(), value.getValue());
      }
    }
    if (replaced.isEmpty()) {
      return result;
    }
    Json.Members changed =
        result.has(Header.PARAMETERS)
            ? put(result, Header.PARAMETERS, parameters)
            : result.with(Header.PARAMETERS, parameters);
    return configurations(changed, replaced);
  }

  /** Returns the names of what a parameter is another way of writing, with its own. */
  private static Set<String> alike(String name) {
    return WEIGHTS.contains(name) ? WEIGHTS : Set.of(name);
  }

  private Json.Members replaceParameter(
      Json.Members parameters, String name, Optional<Json> value) {
    Json.Members rest = parameters;
    for (String other : alike(name)) {
      if (!values.containsKey(other)) {
        rest = rest.without(other);
      }
    }
    return replace(rest, name, value);
  }

  private static Json.Members replace(Json.Members object, String key, Optional<Json> value) {
    return value.map(json -> object.with(key, json)).orElseGet(() -> object.without(key));
  }

  /** Listed configurations do not say what an argument says. */
  private static Json.Members configurations(Json.Members file, List<String> replaced) {
    if (!(file.get(Header.CONFIGURATIONS).orElse(null) instanceof Json.Array listed)) {
      return file;
    }
    List<Json> changed = new ArrayList<>();
    for (Json item : listed.items()) {
      Json left = item;
      for (String name : replaced) {
        left = left instanceof Json.Members members ? members.without(name) : left;
      }
      changed.add(left);
    }
    return put(file, Header.CONFIGURATIONS, new Json.Array(listed.place(), changed));
  }

  /** Replaces a value that the file has; its key stays where it is. */
  private static Json.Members put(Json.Members file, String key, Json value) {
    Map<String, Json.Member> members = new LinkedHashMap<>(file.members());
    members.computeIfPresent(key, (name, old) -> new Json.Member(old.key(), value));
    return new Json.Members(file.place(), members);
  }
}
