package vaesweep.vae.reconstruction;

import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;

/**
 * The width of a Gaussian or a Laplace distribution that is one for all features, as the factor k
 * before the error in −log p = constant(k) + k·error: 1/(2σ²) before a summed squared error, 1/b
 * before a summed absolute error.
 */
abstract class Width {
  /** The log of the least width that a fitted one can take. */
  static final double LEAST_LOG = -6;

  private static final double LN_2 = StrictMath.log(2);

  final boolean squared;
  final int features;

  Width(boolean squared, int features) {
    this.squared = squared;
    this.features = features;
  }

  static Width of(Likelihood likelihood, int features, ScaleParameter parameter) {
    boolean squared = !(likelihood instanceof Likelihood.Laplace);
    if (likelihood instanceof Likelihood.Mse) {
      return new Constant(true, features, StrictMath.sqrt(0.5), false);
    }
    Scale scale = likelihood.width().orElseThrow();
    if (scale instanceof Scale.Fixed fixed) {
      return new Constant(squared, features, fixed.value(), true);
    }
    return scale == Scale.Fitted.LEARNED
        ? new Learned(features, parameter)
        : new Optimal(squared, features);
  }

  /**
   * Returns k.
   *
   * @param meanError the error to fit to, mean over rows
   */
  abstract double factor(double meanError);

  /** Whether k depends on the error. */
  boolean isOptimal() {
    return false;
  }

  /** Whether it is not the user who says how large it is. */
  boolean isFitted() {
    return true;
  }

  /** Whether constant(k) belongs to the loss. */
  boolean countsConstant() {
    return true;
  }

  /** Is told the summed error of a batch in training, and what the derivative is scaled with. */
  void trained(double error, int rows, float scale) {}

  /** Returns constant(k) of one row, in nats: N/2·ln(π/k), or N·ln(2/k). */
  final double constant(double factor) {
    return squared
        ? 0.5 * features * StrictMath.log(Math.PI / factor)
        : features * (LN_2 - StrictMath.log(factor));
  }

  /** Returns σ or b. */
  final double scale(double factor) {
    return squared ? StrictMath.sqrt(0.5 / factor) : 1 / factor;
  }

  final double factorOf(double scale) {
    return squared ? 0.5 / (scale * scale) : 1 / scale;
  }

  /** The same for ever. */
  private static final class Constant extends Width {
    private final double factor;
    private final boolean countsConstant;

    Constant(boolean squared, int features, double scale, boolean countsConstant) {
      super(squared, features);
      factor = countsConstant ? factorOf(scale) : 1;
      this.countsConstant = countsConstant;
    }

    @Override
    double factor(double meanError) {
      return factor;
    }

    @Override
    boolean isFitted() {
      return false;
    }

    @Override
    boolean countsConstant() {
      return countsConstant;
    }
  }

  /** The width at which −log p is least. */
  private static final class Optimal extends Width {
    Optimal(boolean squared, int features) {
      super(squared, features);
    }

    @Override
    double factor(double meanError) {
      double best = (squared ? 0.5 : 1) * features / meanError;
      return Math.min(best, factorOf(StrictMath.exp(LEAST_LOG)));
    }

    @Override
    boolean isOptimal() {
      return true;
    }
  }

  /** ln σ = −6 + softplus(l + 6) of a trained parameter l. */
  private static final class Learned extends Width {
    private final ScaleParameter parameter;

    Learned(int features, ScaleParameter parameter) {
      super(true, features);
      this.parameter = parameter;
    }

    @Override
    double factor(double meanError) {
      double a = parameter.value() - LEAST_LOG;
      double softplus = Math.max(a, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(a)));
      return factorOf(StrictMath.exp(LEAST_LOG + softplus));
    }

    @Override
    void trained(double error, int rows, float scale) {
      double byLogSigma = (double) rows * features - 2 * factor(0) * error;
      double slope = 1 / (1 + StrictMath.exp(LEAST_LOG - parameter.value()));
      parameter.setGradient(scale * byLogSigma * slope);
    }
  }
}
