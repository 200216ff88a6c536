package vaesweep.spec.loss;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Numbers;
import vaesweep.spec.type.Type;

/** A number, or the name of a width that follows the data. */
final class ScaleType implements Type<Scale>, Numbers<Scale> {
  private static final NumberType<Double> BOUNDS = NumberType.from(1e-3, 1e3);

  private final List<Scale.Fitted> fitted;

  ScaleType(Scale.Fitted... fitted) {
    this.fitted = List.of(fitted);
  }

  @Override
  public Optional<Scale> read(Json json, Problems problems) {
    if (json instanceof Json.Numeral) {
      OptionalDouble number = number(json, problems);
      return number.isPresent() ? Optional.of(of(number.getAsDouble())) : Optional.empty();
    }
    for (Scale.Fitted choice : fitted) {
      if (json instanceof Json.Text text && text.value().equals(choice.spelling())) {
        return Optional.of(choice);
      }
    }
    problems.unexpected(
        json,
        BOUNDS.expected()
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
  public OptionalDouble number(Json json, Problems problems) {
    return BOUNDS.number(json, problems);
  }

  @Override
  public double least() {
    return BOUNDS.least();
  }

  @Override
  public double largest() {
    return BOUNDS.largest();
  }

  @Override
  public boolean integer() {
    return false;
  }

  @Override
  public Scale of(double number) {
    return new Scale.Fixed(number);
  }

  @Override
  public Optional<Numbers<Scale>> numbers() {
    return Optional.of(this);
  }

  @Override
  public Object write(Scale value) {
    return value instanceof Scale.Fixed fixed
        ? BOUNDS.write(fixed.value())
        : ((Scale.Fitted) value).spelling();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(ImmutableMap.of("enum", names()), BOUNDS.schema()));
  }

  @Override
  public Map<String, Object> numberSchema() {
    return BOUNDS.schema();
  }
}
