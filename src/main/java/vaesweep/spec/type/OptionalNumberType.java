package vaesweep.spec.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;

/** A number, or {@code "none"}. */
public final class OptionalNumberType extends NumberOrWordType<OptionalDouble> {
  private static final String NONE = "none";

  public OptionalNumberType(NumberType<Double> bounds) {
    super(bounds);
  }

  @Override
  protected Optional<OptionalDouble> readWord(Json json, Problems problems) {
    if (json instanceof Json.Text text && text.value().equals(NONE)) {
      return Optional.of(OptionalDouble.empty());
    }
    problems.unexpected(json, bounds().expected() + ", or \"none\"");
    return Optional.empty();
  }

  @Override
  public List<String> words() {
    return List.of(NONE);
  }

  @Override
  public OptionalDouble of(double number) {
    return OptionalDouble.of(number);
  }

  @Override
  public Object write(OptionalDouble value) {
    return value.isPresent() ? JsonWriter.number(value.getAsDouble()) : NONE;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(Map.of("const", NONE), bounds().schema()));
  }
}
