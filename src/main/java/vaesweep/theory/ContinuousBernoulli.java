package vaesweep.theory;

/**
 * The continuous Bernoulli distribution on [0, 1] in doubles, from its natural parameter a: log
 * p(x) = a·x − A(a).
 *
 * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019</a>
 */
final class ContinuousBernoulli {
  /** Below this |a| the series are exact to 1e-11; the closed forms lose digits there. */
  private static final double SERIES = 0.1;

  private static final int HALVINGS = 80;

  private ContinuousBernoulli() {}

  /** A(a) = ln((eᵃ − 1)/a). */
  static double logPartition(double a) {
    double size = Math.abs(a);
    if (size < SERIES) {
      return a / 2 + a * a / 24 - Math.pow(a, 4) / 2880 + Math.pow(a, 6) / 181440;
    }
    return Math.max(a, 0) + Math.log1p(-Math.exp(-size)) - Math.log(size);
  }

  /** A′(a) = 1/(1 − e⁻ᵃ) − 1/a. */
  static double mean(double a) {
    if (Math.abs(a) < SERIES) {
      return 0.5 + a / 12 - Math.pow(a, 3) / 720 + Math.pow(a, 5) / 30240;
    }
    return -1 / Math.expm1(-a) - 1 / a;
  }

  /** A″(a) = 1/a² − eᵃ/(eᵃ − 1)². */
  static double variance(double a) {
    if (Math.abs(a) < SERIES) {
      return 1.0 / 12 - a * a / 240 + Math.pow(a, 4) / 6048;
    }
    double rest = -Math.expm1(-Math.abs(a));
    return 1 / (a * a) - Math.exp(-Math.abs(a)) / (rest * rest);
  }

  /** Returns the natural parameter of the distribution with a mean in (0, 1). */
  static double natural(double mean) {
    double reach = 2 / Math.min(mean, 1 - mean); // the mean is nearer to its end than 1/|a|
    double low = -reach;
    double high = reach;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = 0.5 * (low + high);
      if (mean(middle) < mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 0.5 * (low + high);
  }
}
