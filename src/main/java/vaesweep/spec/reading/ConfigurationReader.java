package vaesweep.spec.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problems;

/** Reads configurations back from the form in which they are stored. */
public final class ConfigurationReader {
  private ConfigurationReader() {}

  /**
   * Returns the configuration whose {@link Configuration#canonicalJson} the text is.
   *
   * @throws IllegalArgumentException if the text is none, such as that of a parameter which this
   *     version does not know
   */
  public static Configuration read(String canonicalJson) {
    Problems problems = new Problems();
    Map<Parameter<?>, Object> values = new HashMap<>();
    if (JsonReader.read(canonicalJson, problems).orElse(null) instanceof Json.Members members) {
      for (Parameter<?> parameter : Parameters.ALL) {
        Optional.ofNullable(members.members().get(parameter.name()))
            .flatMap(member -> parameter.type().read(member.value(), problems))
            .ifPresent(value -> values.put(parameter, value));
      }
    }
    Configuration configuration = Configuration.of(values);
    if (!problems.isEmpty() || !configuration.canonicalJson().equals(canonicalJson)) {
      throw new IllegalArgumentException("not a configuration of this version: " + canonicalJson);
    }
    return configuration;
  }
}
