package vaesweep.explanation;

import java.util.OptionalDouble;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;

/**
 * How a likelihood's reconstruction term is told, and how wide a decoder it amounts to at a KL
 * weight of one: a loss divided by its weight has the same optimum and a wider decoder.
 *
 * @param term the reconstruction term of one feature
 * @param formula how the width follows from {@code beta_eff}; empty where it is no fixed number
 * @param atOne the width at {@code beta_eff} 1, in the data's units
 * @param isSquared whether the width is the sigma of a Gaussian; else it is the scale of a Laplace
 */
record DecoderWidth(String term, String formula, OptionalDouble atOne, boolean isSquared) {
  private static final double MSE_SIGMA = StrictMath.sqrt(0.5);

  static DecoderWidth of(Likelihood likelihood) {
    if (likelihood instanceof Likelihood.Mse) {
      return new DecoderWidth(
          "squared error", "sqrt(beta_eff / 2)", OptionalDouble.of(MSE_SIGMA), true);
    }
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      return of(gaussian.sigma(), "Gaussian's −log p(x|z)", "sigma · sqrt(beta_eff)", true);
    }
    if (likelihood instanceof Likelihood.Laplace laplace) {
      return of(laplace.scale(), "Laplace's −log p(x|z)", "scale · beta_eff", false);
    }
    if (likelihood instanceof Likelihood.Bernoulli) {
      return none("cross-entropy");
    }
    if (likelihood instanceof Likelihood.ContinuousBernoulli) {
      return none("continuous Bernoulli's −log p(x|z)");
    }
    throw new IllegalArgumentException("no words for likelihood " + likelihood.spelling());
  }

  private static DecoderWidth of(Scale scale, String term, String formula, boolean squared) {
    String name = squared ? "sigma" : "scale";
    return scale instanceof Scale.Fixed fixed
        ? new DecoderWidth(
            term + " with " + name + " " + Explanation.number(fixed.value()),
            formula,
            OptionalDouble.of(fixed.value()),
            squared)
        : none(term + " with " + name + " " + ((Scale.Fitted) scale).spelling());
  }

  /** A term that no width belongs to. */
  static DecoderWidth none(String term) {
    return new DecoderWidth(term, "", OptionalDouble.empty(), false);
  }

  /** What the width is called. */
  String name() {
    return isSquared ? "sigma" : "scale";
  }

  /** Returns the width of the decoder with the same optimum at a KL weight of one. */
  OptionalDouble equivalent(double betaEff) {
    if (betaEff == 0 || atOne.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        atOne.getAsDouble() * (isSquared ? StrictMath.sqrt(betaEff) : betaEff));
  }
}
