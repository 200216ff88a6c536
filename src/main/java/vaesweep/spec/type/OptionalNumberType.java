package vaesweep.spec.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;

/** A number, or {@code "none"}. */
public final class OptionalNumberType implements Type<OptionalDouble>, Numbers<OptionalDouble> {
  private static final String NONE = "none";

  private final NumberType<Double> bounds;

  public OptionalNumberType(NumberType<Double> bounds) {
    this.bounds = bounds;
  }

  @Override
  public Optional<OptionalDouble> read(Json json, Problems problems) {
    if (json instanceof Json.Numeral) {
      return Optional.of(number(json, problems)).filter(OptionalDouble::isPresent);
    }
    if (json instanceof Json.Text text && text.value().equals(NONE)) {
      return Optional.of(OptionalDouble.empty());
    }
    problems.unexpected(json, bounds.expected() + ", or \"none\"");
    return Optional.empty();
  }

  @Override
  public List<String> words() {
    return List.of(NONE);
  }

  @Override
  public OptionalDouble number(Json json, Problems problems) {
    return bounds.number(json, problems);
  }

  @Override
  public double least() {
    return bounds.least();
  }

  @Override
  public double largest() {
    return bounds.largest();
  }

  @Override
  public boolean integer() {
    return false;
  }

  @Override
  public OptionalDouble of(double number) {
    return OptionalDouble.of(number);
  }

  @Override
  public Optional<Numbers<OptionalDouble>> numbers() {
    return Optional.of(this);
  }

  @Override
  public Object write(OptionalDouble value) {
    return value.isPresent() ? JsonWriter.number(value.getAsDouble()) : NONE;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(Map.of("const", NONE), bounds.schema()));
  }

  @Override
  public Map<String, Object> numberSchema() {
    return bounds.schema();
  }
}
