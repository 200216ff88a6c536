package vaesweep.vae.reconstruction;

import java.util.OptionalDouble;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Floats;

/**
 * The reconstruction term of a likelihood: its value and derivative in training, and the distortion
 * it stands for.
 */
public interface Reconstruction {
  /** A fitted width up to here owes itself to the least one, exp(−6), rather than to the data. */
  double FLOORED_SCALE = 1.1 * StrictMath.exp(Width.LEAST_LOG);

  /**
   * Replaces the decoder's outputs before their activation by the derivative of the term, and
   * returns the term, summed over rows and features, with the constants that belong to the loss.
   *
   * @param x shape [rows, N]
   * @param output shape [rows, {@link #outputs}]
   * @param scale what the derivative is multiplied with
   */
  double train(Floats x, Floats output, int rows, float scale);

  /** Returns how many outputs the decoder has for a row: N, or more. */
  int outputs();

  /**
   * Returns the part of one row's −log p(x|z) that depends on the row: what {@link #distortion} is
   * made of.
   *
   * @param output one row of the decoder's output before its activation; may be overwritten
   */
  double term(float[] x, float[] output);

  /**
   * Returns −log p(x|z) of one row with all constants, in nats. It is linear in {@code term}.
   *
   * @param term of the row
   * @param meanTerm mean of the terms of all rows evaluated, to which an optimal width is fitted
   */
  default double distortion(double term, double meanTerm) {
    return term;
  }

  /**
   * Returns the width that is one for all features and follows the data: a standard deviation, or
   * the mean absolute deviation of a Laplace distribution.
   */
  default OptionalDouble fittedScale(double meanTerm) {
    return OptionalDouble.empty();
  }

  /** Returns how many features of one row have the least width of their own that there is. */
  default int floored(float[] output) {
    return 0;
  }

  /**
   * Writes the means of p(x|z), the image to show.
   *
   * @param output shape [rows, {@link #outputs}]; may be overwritten
   * @param means shape [rows, N]; may be {@code output} where there are as many
   */
  void means(float[] output, int rows, float[] means);

  /** Returns how many outputs a decoder has for one row. */
  static int outputs(Likelihood likelihood, int features) {
    return isPerFeature(likelihood) ? Math.multiplyExact(2, features) : features;
  }

  /** Returns how many parameters a likelihood has beside those of the networks. */
  static int parameters(Likelihood likelihood) {
    return likelihood.width().filter(Scale.Fitted.LEARNED::equals).isPresent() ? 1 : 0;
  }

  private static boolean isPerFeature(Likelihood likelihood) {
    return likelihood.width().filter(Scale.Fitted.PER_FEATURE::equals).isPresent();
  }

  /**
   * Returns the term for a likelihood.
   *
   * @param parameter the likelihood's own parameter, where it has one
   */
  static Reconstruction of(
      Likelihood likelihood, Activation output, int features, ScaleParameter parameter) {
    if (likelihood instanceof Likelihood.Bernoulli) {
      return new BernoulliReconstruction(features);
    }
    if (likelihood instanceof Likelihood.ContinuousBernoulli continuous) {
      return new ContinuousBernoulliReconstruction(features, continuous.bound());
    }
    if (isPerFeature(likelihood)) {
      return new PerFeatureGaussian(features, output);
    }
    return new LocationReconstruction(features, output, Width.of(likelihood, features, parameter));
  }
}
