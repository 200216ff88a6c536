package vaesweep.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A few measurements of one quantity.
 *
 * @param standardError of their mean, from their own spread
 */
record Sample(double mean, double standardError) {
  static Sample of(DoubleStream numbers) {
    double[] values = numbers.toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Sample(mean, Math.sqrt(squares / (values.length - 1) / values.length));
  }
}
