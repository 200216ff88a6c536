package vaesweep.spec;

import java.util.Comparator;
import java.util.List;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.type.Parameter;

/**
 * Writes many configurations as canonical JSON. Most of their values are one object in all of them,
 * whose text is remembered: a plan of 100,000 trials costs a fraction of a second and not several.
 */
public final class CanonicalJson {
  private static final List<Parameter<?>> SORTED =
      Parameters.ALL.stream().sorted(Comparator.comparing(Parameter::name)).toList();

  private final Object[] values = new Object[SORTED.size()];
  private final String[] texts = new String[SORTED.size()];

  /** Returns {@link Configuration#canonical()} as JSON text without white space. */
  public String of(Configuration configuration) {
    StringBuilder json = new StringBuilder(512);
    char before = '{';
    for (int i = 0; i < texts.length; i++) {
      Parameter<?> parameter = SORTED.get(i);
      if (configuration.isWritten(parameter)) {
        json.append(before).append(text(i, parameter, configuration));
        before = ',';
      }
    }
    return json.append('}').toString();
  }

  private String text(int i, Parameter<?> parameter, Configuration configuration) {
    Object value = configuration.get(parameter);
    if (value != values[i]) {
      values[i] = value;
      texts[i] =
          '"' + parameter.name() + "\":" + JsonWriter.compact(configuration.canonical(parameter));
    }
    return texts[i];
  }
}
