package vaesweep.diagnosis.evidence;

import com.google.common.math.Stats;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of a number over repeats, and how sure it is.
 *
 * @param mean in the number's unit
 * @param standardError of the mean, in the same unit; empty of fewer than two repeats
 * @param halfWidth of the 95% interval by Student's t with count − 1 degrees of freedom; empty of
 *     fewer than two repeats
 * @param count of repeats, n
 */
public record MeanInterval(
    double mean, OptionalDouble standardError, OptionalDouble halfWidth, int count) {
  private static final double UPPER = 0.975;

  /**
   * Returns the mean of all values.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MeanInterval of(DoubleStream values) {
    Stats all = Stats.of(values);
    int count = Math.toIntExact(all.count());
    if (count == 0) {
      throw new IllegalArgumentException("a mean needs a value");
    }
    if (count == 1) {
      return new MeanInterval(all.mean(), OptionalDouble.empty(), OptionalDouble.empty(), 1);
    }
    double error = all.sampleStandardDeviation() / Math.sqrt(count);
    double quantile = new TDistribution(count - 1).inverseCumulativeProbability(UPPER);
    return new MeanInterval(
        all.mean(), OptionalDouble.of(error), OptionalDouble.of(quantile * error), count);
  }

  /** Whether 0 lies outside the interval; of one repeat alone nothing is known. */
  public boolean excludesZero() {
    return halfWidth.isPresent() && Math.abs(mean) > halfWidth.getAsDouble();
  }
}
