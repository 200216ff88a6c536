package vaesweep.spec.spread;

import static com.google.common.base.Preconditions.checkArgument;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The part of a normal distribution, or of the numbers whose natural logarithm is normal, that lies
 * within a span.
 *
 * @param mu the mean, of the logarithm where the span is logarithmic
 * @param sigma the standard deviation, of the logarithm where the span is logarithmic; above 0
 * @param span where the distribution is cut
 */
public record Bell(double mu, double sigma, Span span) implements Spread {
  /** Ends of [0, 1] that a double tells from 0 and 1: 8.2 standard deviations. */
  private static final double SMALLEST_SHARE = 0x1p-53;

  public Bell {
    checkArgument(sigma > 0, "sigma must be > 0, but was %s", sigma);
  }

  /** Returns which share of the whole distribution lies within the span. */
  public double mass() {
    return below(span.high()) - below(span.low());
  }

  /** Rounded to six digits that are small against sigma too. */
  @Override
  public double quantile(double share) {
    double low = below(span.low());
    double within = low + share * (below(span.high()) - low);
    double clamped = Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, within));
    double deviate = standard().inverseCumulativeProbability(clamped);
    double number = number(mu + sigma * deviate);
    return Math.min(span.high(), Math.max(span.low(), number));
  }

  @Override
  public double point(double share) {
    return span.quantile(share);
  }

  @Override
  public double count() {
    return span.count();
  }

  private double number(double normal) {
    double number = span.logarithmic() ? StrictMath.exp(normal) : normal;
    if (!Double.isFinite(number)) {
      return number; // beyond the high end
    }
    double width = span.logarithmic() ? number * Math.min(1, sigma) : sigma;
    return span.whole()
        ? Math.rint(number)
        : Decimals.rounded(number, Decimals.digits(Math.abs(number), width));
  }

  private double below(double number) {
    double normal = span.logarithmic() ? StrictMath.log(number) : number;
    return standard().cumulativeProbability((normal - mu) / sigma);
  }

  private static NormalDistribution standard() {
    return new NormalDistribution(0, 1);
  }
}
