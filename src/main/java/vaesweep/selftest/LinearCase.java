package vaesweep.selftest;

import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.vae.Architecture;

/**
 * One linear network whose optimum is known.
 *
 * @param name of the likelihood, for people
 * @param betaEff weight of the summed KL against the summed reconstruction term
 */
public record LinearCase(
    String name, Likelihood likelihood, Reduction reduction, double betaEff, int latentSize) {
  private static final double MSE_VARIANCE = 0.5;

  /**
   * Of the digits' covariance: far from every eigenvalue, and between the tenth and the eleventh.
   */
  private static final double FAR_VARIANCE = 0.127;

  private static final int UNITS = 6;
  private static final int FEW_UNITS = 3;

  /** Returns those of the self-test: all reductions of each objective. */
  static List<LinearCase> all() {
    Likelihood gaussian = new Likelihood.Gaussian(new Scale.Fixed(StrictMath.sqrt(FAR_VARIANCE)));
    Likelihood optimal = new Likelihood.Gaussian(Scale.Fitted.OPTIMAL);
    List<LinearCase> cases = new ArrayList<>();
    for (Reduction reduction : Reduction.values()) {
      cases.add(new LinearCase("mse", Likelihood.MSE, reduction, 1, UNITS));
      cases.add(new LinearCase("mse", Likelihood.MSE, reduction, 0.66, UNITS));
      cases.add(new LinearCase("gaussian, sigma 0.356", gaussian, reduction, 1, UNITS));
      cases.add(new LinearCase("gaussian, optimal sigma", optimal, reduction, 1, FEW_UNITS));
    }
    return cases;
  }

  /** Returns the KL weight as written in the loss. */
  public double beta(int features) {
    return reduction.beta(betaEff, features, latentSize);
  }

  LinearOracle oracle(Spectrum spectrum) {
    if (likelihood instanceof Likelihood.Gaussian gaussian) {
      return gaussian.sigma() instanceof Scale.Fixed fixed
          ? new LinearOracle(spectrum, latentSize, betaEff, fixed.value() * fixed.value())
          : LinearOracle.withOptimalVariance(spectrum, latentSize, betaEff).orElseThrow();
    }
    return new LinearOracle(spectrum, latentSize, betaEff, MSE_VARIANCE);
  }

  Architecture architecture(int features) {
    return new Architecture(
        features,
        latentSize,
        Hidden.mirrored(List.of()),
        Activation.IDENTITY,
        Activation.IDENTITY,
        Activation.IDENTITY,
        Activation.IDENTITY,
        PosteriorScale.LOG_VARIANCE,
        likelihood);
  }
}
