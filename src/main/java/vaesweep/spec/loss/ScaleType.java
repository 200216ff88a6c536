package vaesweep.spec.loss;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberOrWordType;
import vaesweep.spec.type.NumberType;

/** A number, or the name of a width that follows the data. */
final class ScaleType extends NumberOrWordType<Scale> {
  private final List<Scale.Fitted> fitted;

  ScaleType(Scale.Fitted... fitted) {
    super(NumberType.from(1e-3, 1e3));
    this.fitted = List.of(fitted);
  }

  @Override
  protected Optional<Scale> readWord(Json json, Problems problems) {
    for (Scale.Fitted choice : fitted) {
      if (json instanceof Json.Text text && text.value().equals(choice.spelling())) {
        return Optional.of(choice);
      }
    }
    problems.unexpected(
        json,
        bounds().expected()
            + ", or "
            + Keys.choices(json instanceof Json.Text text ? text.value() : "", names()));
    return Optional.empty();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    fitted.forEach(choice -> names.add(choice.spelling()));
    return names;
  }

  @Override
  public Scale of(double number) {
    return new Scale.Fixed(number);
  }

  @Override
  public Object write(Scale value) {
    return value instanceof Scale.Fixed fixed
        ? bounds().write(fixed.value())
        : ((Scale.Fitted) value).spelling();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(ImmutableMap.of("enum", names()), bounds().schema()));
  }
}
