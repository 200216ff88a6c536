package vaesweep.spec.spread;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The multiples of a step within a span: round(X / step) · step for a number X of the span, where a
 * rounding that leaves the span goes to its last multiple within.
 *
 * @param span of real numbers
 * @param step above 0; at least one multiple of it is within the span
 */
public record Steps(Span span, double step) implements Spread {
  /** Relative; what of a quotient is rounding: 0.3 / 0.1 is 3. */
  private static final double SLACK = 1e-9;

  public Steps {
    checkArgument(step > 0, "step must be > 0, but was %s", step);
    checkArgument(fits(span.low(), span.high(), step), "no multiple of %s in %s", step, span);
  }

  /** Whether a multiple of {@code step} is from {@code low} to {@code high}. */
  public static boolean fits(double low, double high, double step) {
    return least(low, step) <= largest(high, step);
  }

  @Override
  public double quantile(double share) {
    double times = Math.rint(span.exact(Math.min(1, Math.max(0, share))) / step);
    double within = Math.min(largest(span.high(), step), Math.max(least(span.low(), step), times));
    return number(within);
  }

  @Override
  public double count() {
    return largest(span.high(), step) - least(span.low(), step) + 1;
  }

  /** Returns all of them, ascending. */
  public List<Double> all() {
    double least = least(span.low(), step);
    return IntStream.range(0, (int) count()).mapToObj(i -> number(least + i)).toList();
  }

  private double number(double times) {
    double number = Decimals.rounded(times * step, Decimals.MOST);
    return Math.min(span.high(), Math.max(span.low(), number));
  }

  private static double least(double low, double step) {
    return -largest(-low, step);
  }

  private static double largest(double high, double step) {
    double times = high / step;
    double nearest = Math.rint(times);
    boolean exact = Math.abs(times - nearest) <= SLACK * Math.max(1, Math.abs(times));
    return exact ? nearest : Math.floor(times);
  }
}
