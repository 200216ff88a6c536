package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;

/** A list of parameters, each by its name and once. */
final class ParameterNamesType implements Type<List<Parameter<?>>> {
  private static final String EXPECTED = "a list of parameter names such as [\"beta\"]";

  @Override
  public Optional<List<Parameter<?>>> read(Json json, Problems problems) {
    if (!(json instanceof Json.Array array)) {
      problems.unexpected(json, EXPECTED);
      return Optional.empty();
    }
    List<Parameter<?>> named = new ArrayList<>();
    for (Json item : array.items()) {
      if (!(item instanceof Json.Text text)) {
        problems.unexpected(item, "a parameter's name");
      } else if (!Parameters.names().contains(text.value())) {
        problems.add(item.place(), Keys.unknown(text.value(), "parameter", Parameters.names()));
      } else if (named.contains(Parameters.named(text.value()))) {
        problems.add(item.place(), "found " + item.found() + " a second time");
      } else {
        named.add(Parameters.named(text.value()));
      }
    }
    return named.size() == array.items().size() ? Optional.of(named) : Optional.empty();
  }

  @Override
  public Object write(List<Parameter<?>> value) {
    return value.stream().map(Parameter::name).toList();
  }

  @Override
  public Map<String, Object> schema() {
    return ImmutableMap.of(
        "type", "array", "items", Map.of("enum", Parameters.names()), "uniqueItems", true);
  }
}
