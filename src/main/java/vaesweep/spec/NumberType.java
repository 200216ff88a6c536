package vaesweep.spec;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Numbers between two bounds. */
final class NumberType<T extends Number> implements Type<T> {
  private final double low;
  private final boolean lowIncluded;
  private final double high;
  private final boolean integer;
  private final DoubleFunction<T> make;

  private NumberType(
      double low, boolean lowIncluded, double high, boolean integer, DoubleFunction<T> make) {
    this.low = low;
    this.lowIncluded = lowIncluded;
    this.high = high;
    this.integer = integer;
    this.make = make;
  }

  static NumberType<Integer> integer(int low, int high) {
    return new NumberType<>(low, true, high, true, number -> (int) number);
  }

  static NumberType<Double> atLeast(double low) {
    return new NumberType<>(low, true, Double.MAX_VALUE, false, number -> number);
  }

  static NumberType<Double> above(double low, double high) {
    return new NumberType<>(low, false, high, false, number -> number);
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    throw new UnsupportedOperationException(low + " " + lowIncluded + " " + high + " " + make);
  }

  @Override
  public Object write(T value) {
    return integer ? (Object) value.longValue() : Canonical.number(value.doubleValue());
  }

  @Override
  public Map<String, Object> schema() {
    throw new UnsupportedOperationException();
  }
}
