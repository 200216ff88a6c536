package vaesweep.vae.reconstruction;

/**
 * The continuous Bernoulli distribution of one number in [0, 1], in double precision. Near a = 0 it
 * is taken from its series, for the differences of its closed forms cancel there.
 *
 * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019</a>
 */
public final class ContinuousBernoulli {
  private static final double SERIES_BELOW = 0.1;
  private static final int MOST_ITERATIONS = 200;

  private ContinuousBernoulli() {}

  /** Returns the mean of the distribution with natural parameter {@code a}. */
  public static double mean(double a) {
    return mean(a, StrictMath.exp(-Math.abs(a)));
  }

  /** As {@link #mean(double)} with exp(−|a|) at hand. */
  static double mean(double a, double exponential) {
    double s = a * a;
    double share = (a < 0 ? exponential : 1) / (1 - exponential);
    double far = a < 0 ? -1 / a - share : share - 1 / a;
    double near = 0.5 + a * (1.0 / 12 - s * (1.0 / 720 - s * (1.0 / 30240)));
    return s < SERIES_BELOW * SERIES_BELOW ? near : far;
  }

  /** Returns (1 − exp(−|a|))/|a|, whose logarithm is A(a) − max(a, 0). */
  static double quotient(double a, double exponential) {
    double m = Math.abs(a);
    double far = (1 - exponential) / m;
    double near = 1 - m * (1.0 / 2 - m * (1.0 / 6 - m * (1.0 / 24 - m * (1.0 / 120 - m / 720))));
    return m < SERIES_BELOW ? near : far;
  }

  /** Returns −log p(x) of the distribution with natural parameter {@code a}, in nats. */
  public static double distortion(double a, double x) {
    double quotient = quotient(a, StrictMath.exp(-Math.abs(a)));
    return Math.max(a, 0) - a * x + StrictMath.log(quotient);
  }

  /**
   * Returns the natural parameter of the distribution with a mean in (0, 1): the inverse of {@link
   * #mean(double)}, by Newton's method kept within bounds.
   */
  public static double ofMean(double mean) {
    if (mean > 0.5) {
      return -ofMean(1 - mean);
    }
    double low = -1 / Math.max(mean, 1e-300) - 1; // for a < 0 the mean is above −1/a − …
    double high = 0;
    double a = Math.max(low, 12 * (mean - 0.5));
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double beyond = mean(a) - mean;
      if (beyond > 0) {
        high = a;
      } else {
        low = a;
      }
      double next = a - beyond / variance(a);
      next = next > low && next < high ? next : 0.5 * (low + high);
      if (Math.abs(next - a) <= 1e-12 * Math.abs(a)) {
        return next;
      }
      a = next;
    }
    return a;
  }

  /** Returns {@link #ofMean} of a mean, by one step of Newton's method from a close guess. */
  static double polished(double guess, double mean) {
    return guess - (mean(guess) - mean) / variance(guess);
  }

  /** Returns the variance of the distribution with natural parameter {@code a}, A″(a). */
  public static double variance(double a) {
    double s = a * a;
    if (s < SERIES_BELOW * SERIES_BELOW) {
      return 1.0 / 12 - s * (1.0 / 240 - s / 6048);
    }
    double e = StrictMath.exp(-Math.abs(a));
    return 1 / s - e / ((1 - e) * (1 - e));
  }
}
