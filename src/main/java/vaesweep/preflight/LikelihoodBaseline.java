package vaesweep.preflight;

import java.util.Optional;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.theory.Baseline;
import vaesweep.theory.ConstantDecoder;
import vaesweep.theory.Examples;

/** The constant decoder of each likelihood: the one place that says which it is. */
public final class LikelihoodBaseline {
  /** The least variance of a feature whose own the decoder chooses. */
  private static final double LEAST_VARIANCE = 1e-4;

  /** So large a share of widths at their least decides a distortion, as the finding says too. */
  private static final double FLOORED = 0.01;

  private LikelihoodBaseline() {}

  /** Returns what the decoder that ignores the latent units reaches on rows. */
  static Baseline of(ConstantDecoder constant, Likelihood likelihood, Examples rows) {
    if (likelihood instanceof Likelihood.Bernoulli) {
      return constant.bernoulli(rows);
    }
    if (likelihood instanceof Likelihood.ContinuousBernoulli continuous) {
      return constant.continuousBernoulli(rows, continuous.bound());
    }
    if (likelihood instanceof Likelihood.Laplace laplace) {
      return laplace.scale() instanceof Scale.Fixed fixed
          ? constant.laplace(rows, fixed.value())
          : constant.laplaceOptimal(rows);
    }
    if (likelihood instanceof Likelihood.Gaussian gaussian
        && gaussian.sigma() instanceof Scale.Fitted fitted) {
      return switch (fitted) {
        case OPTIMAL -> constant.gaussianOptimal(rows);
        case LEARNED -> constant.gaussianLearned(rows);
        case PER_FEATURE -> constant.gaussianPerFeature(rows, LEAST_VARIANCE);
      };
    }
    return constant.gaussian(rows, Forecast.variance(likelihood).orElseThrow());
  }

  /**
   * Returns that decoder's distortion of every row, in nats, where networks may be held against it:
   * not where features that hardly vary decide it, whose density grows without a bound (continuous
   * Bernoulli without one) or up to the least width (over 1% of the widths at it).
   */
  public static Optional<double[]> comparable(
      ConstantDecoder constant, Likelihood likelihood, Examples rows) {
    boolean unbounded =
        likelihood instanceof Likelihood.ContinuousBernoulli continuous
            && continuous.bound().isEmpty();
    boolean perFeature = likelihood.width().filter(Scale.Fitted.PER_FEATURE::equals).isPresent();
    return unbounded || (perFeature && isFloored(constant.shareUpTo(LEAST_VARIANCE)))
        ? Optional.empty()
        : Optional.of(of(constant, likelihood, rows).distortions());
  }

  /** Whether widths at their least decide a distortion. */
  public static boolean isFloored(double share) {
    return share > FLOORED;
  }
}
