package vaesweep.spec.type;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;

/**
 * Numbers between two bounds. Whether a number is an integer is its value's matter: {@code 1.0} and
 * {@code 1e2} are integers.
 */
public final class NumberType<T extends Number> implements Type<T>, Numbers<T> {
  private static final int FEW_DIGITS = 17;

  private final double low;
  private final boolean lowIncluded;
  private final double high;
  private final boolean integer;
  private final DoubleFunction<T> make;
  private final Optional<String> atZero;

  private NumberType(
      double low,
      boolean lowIncluded,
      double high,
      boolean integer,
      DoubleFunction<T> make,
      Optional<String> atZero) {
    this.low = low;
    this.lowIncluded = lowIncluded;
    this.high = high;
    this.integer = integer;
    this.make = make;
    this.atZero = atZero;
  }

  /** Integers, both bounds included. */
  public static NumberType<Integer> integer(int low, int high) {
    return new NumberType<>(low, true, high, true, number -> (int) number, Optional.empty());
  }

  /** Real numbers, both bounds included. */
  public static NumberType<Double> from(double low, double high) {
    return new NumberType<>(low, true, high, false, number -> number, Optional.empty());
  }

  /** Real numbers, {@code low} excluded. */
  public static NumberType<Double> above(double low, double high) {
    return new NumberType<>(low, false, high, false, number -> number, Optional.empty());
  }

  /**
   * Returns the same numbers with an answer to those who write 0, which is none of them.
   *
   * @param answer what to write instead
   */
  public NumberType<T> answeringZero(String answer) {
    return new NumberType<>(low, lowIncluded, high, integer, make, Optional.of(answer));
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    OptionalDouble number = number(json, problems);
    return number.isPresent() ? Optional.of(of(number.getAsDouble())) : Optional.empty();
  }

  @Override
  public OptionalDouble number(Json json, Problems problems) {
    if (json instanceof Json.Numeral numeral && isLostNearZero(numeral.value())) {
      problems.add(
          json.place(),
          "found "
              + json.found()
              + ", which is too near 0 to be told from it; expected "
              + expected());
      return OptionalDouble.empty();
    }
    if (json instanceof Json.Numeral numeral && holds(numeral.value())) {
      return OptionalDouble.of(numeral.value().doubleValue());
    }
    boolean zero = json instanceof Json.Numeral numeral && numeral.value().signum() == 0;
    problems.unexpected(
        json, () -> expected() + (zero ? atZero.map(answer -> "; " + answer).orElse("") : ""));
    return OptionalDouble.empty();
  }

  private static boolean isLostNearZero(BigDecimal value) {
    return value.signum() != 0 && value.doubleValue() == 0;
  }

  private boolean holds(BigDecimal value) {
    double number = value.doubleValue();
    boolean within = (lowIncluded ? number >= low : number > low) && number <= high;
    return within && (!integer || value.stripTrailingZeros().scale() <= 0);
  }

  /** Returns what a value must be, for messages. */
  public String expected() {
    String kind = integer ? "an integer" : "a number";
    return lowIncluded
        ? "%s from %s to %s".formatted(kind, text(low), text(high))
        : "%s > %s and <= %s".formatted(kind, text(low), text(high));
  }

  /** As people write it: in digits where these are few, else with an exponent. */
  private static String text(double bound) {
    String plain = BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    return plain.length() <= FEW_DIGITS ? plain : JsonWriter.compact(JsonWriter.number(bound));
  }

  @Override
  public double least() {
    return lowIncluded ? low : Math.nextUp(low);
  }

  @Override
  public double largest() {
    return high;
  }

  @Override
  public boolean integer() {
    return integer;
  }

  @Override
  public T of(double number) {
    return make.apply(number);
  }

  @Override
  public Optional<Numbers<T>> numbers() {
    return Optional.of(this);
  }

  @Override
  public Object write(T value) {
    return JsonWriter.number(value.doubleValue());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", integer ? "integer" : "number");
    schema.put(lowIncluded ? "minimum" : "exclusiveMinimum", JsonWriter.number(low));
    schema.put("maximum", JsonWriter.number(high));
    return schema;
  }

  @Override
  public Map<String, Object> numberSchema() {
    return schema();
  }
}
