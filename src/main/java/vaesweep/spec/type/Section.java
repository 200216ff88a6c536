package vaesweep.spec.type;

import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/**
 * An object of the file whose keys are known.
 *
 * @param members the object
 * @param problems where its problems go
 */
public record Section(Json.Members members, Problems problems) {
  /** Returns the value under the parameter's name or its default; empty after a problem. */
  public <T> Optional<T> get(Parameter<T> parameter) {
    Optional<Json> written = members.get(parameter.name());
    if (written.isPresent()) {
      return parameter.type().read(written.get(), problems);
    }
    if (parameter.isRequired()) {
      missing(parameter.name(), parameter.description());
    }
    return parameter.fallback();
  }

  /** Reports that the object lacks a key. */
  public void missing(String key, String description) {
    problems.add(members.place(), "missing \"" + key + "\": " + description);
  }

  /** The place of a key, for problems of the key rather than of its value. */
  public Json.Place key(String key) {
    return members.members().get(key).key();
  }
}
