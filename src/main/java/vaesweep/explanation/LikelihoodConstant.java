package vaesweep.explanation;

import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;

/**
 * What −log p(x|z) of a row has beside the terms that depend on the decoder's output, in nats.
 *
 * @param value the constant
 * @param formula how it follows; empty where there is none
 * @param isOfTerm whether the reconstruction term has it: squared error has not
 */
record LikelihoodConstant(double value, String formula, boolean isOfTerm) {
  private static final double TWO_PI = 2 * Math.PI;

  static LikelihoodConstant of(Likelihood likelihood, int features) {
    if (likelihood instanceof Likelihood.Mse) {
      return new LikelihoodConstant(
          0.5 * features * StrictMath.log(Math.PI), "½ · features · ln(pi)", false);
    }
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      return gaussian.sigma() instanceof Scale.Fixed sigma
          ? new LikelihoodConstant(
              0.5 * features * StrictMath.log(TWO_PI * sigma.value() * sigma.value()),
              "½ · features · ln(2 · pi · sigma²)",
              true)
          : new LikelihoodConstant(
              0.5 * features * StrictMath.log(TWO_PI), "½ · features · ln(2 · pi)", true);
    }
    if (likelihood instanceof Likelihood.Laplace laplace) {
      return laplace.scale() instanceof Scale.Fixed scale
          ? new LikelihoodConstant(
              features * StrictMath.log(2 * scale.value()), "features · ln(2 · scale)", true)
          : new LikelihoodConstant(features * StrictMath.log(2), "features · ln(2)", true);
    }
    if (likelihood instanceof Likelihood.Bernoulli
        || likelihood instanceof Likelihood.ContinuousBernoulli) {
      return new LikelihoodConstant(0, "", true);
    }
    throw new IllegalArgumentException("no constant for likelihood " + likelihood.spelling());
  }

  /** Whether code may print the term without it. */
  boolean canBeLeftOut() {
    return isOfTerm && !formula.isEmpty();
  }
}
