package vaesweep.report.facts.plane;

import java.util.stream.DoubleStream;

/**
 * The round ends and steps of a linear axis.
 *
 * @param low a multiple of step, at most the least value
 * @param high a multiple of step, at least the largest value
 */
public record Axis(double low, double high, double step) {
  private static final int STEPS = 8;

  /**
   * Returns an axis of about eight steps that spans the values; from 0 to 1 where there are none.
   */
  public static Axis of(DoubleStream values) {
    var summary = values.summaryStatistics();
    if (summary.getCount() == 0) {
      return new Axis(0, 1, 0.2);
    }
    double low = summary.getMin();
    double high = summary.getMax();
    double step = step(low, high, STEPS);
    double end = Math.ceil(high / step) * step;
    double begin = Math.floor(low / step) * step;
    return new Axis(begin, end > begin ? end : begin + step, step);
  }

  /** Returns a round step, so many of which span two ends; large enough to move a number there. */
  static double step(double low, double high, int steps) {
    double least = Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
    return Math.max(roundStep((high - low) / steps), roundStep(least));
  }

  /**
   * Returns the least of 1, 2, 2.5, 5, 10, … times a power of ten that is at least {@code size}.
   */
  private static double roundStep(double size) {
    if (size <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double step : new double[] {1, 2, 2.5, 5}) {
      if (size <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** Whether a value lies between the ends. */
  boolean has(double value) {
    return value >= low && value <= high;
  }
}
