package vaesweep.spec.type;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/** A number within bounds, or something that is written in words; its ranges are of the numbers. */
public abstract class NumberOrWordType<T> implements Type<T>, Numbers<T> {
  private final NumberType<Double> bounds;

  protected NumberOrWordType(NumberType<Double> bounds) {
    this.bounds = bounds;
  }

  protected final NumberType<Double> bounds() {
    return bounds;
  }

  /** Reads what is no number, or reports what is wrong with it. */
  protected abstract Optional<T> readWord(Json json, Problems problems);

  @Override
  public final Optional<T> read(Json json, Problems problems) {
    if (!(json instanceof Json.Numeral)) {
      return readWord(json, problems);
    }
    OptionalDouble number = number(json, problems);
    return number.isPresent() ? Optional.of(of(number.getAsDouble())) : Optional.empty();
  }

  @Override
  public final OptionalDouble number(Json json, Problems problems) {
    return bounds.number(json, problems);
  }

  @Override
  public final double least() {
    return bounds.least();
  }

  @Override
  public final double largest() {
    return bounds.largest();
  }

  @Override
  public final boolean integer() {
    return bounds.integer();
  }

  @Override
  public final Optional<Numbers<T>> numbers() {
    return Optional.of(this);
  }

  @Override
  public final Map<String, Object> numberSchema() {
    return bounds.schema();
  }
}
