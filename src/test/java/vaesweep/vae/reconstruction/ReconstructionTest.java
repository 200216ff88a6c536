package vaesweep.vae.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Floats;

/** Guards against densities that do not integrate to one, and terms that overflow. */
final class ReconstructionTest {
  private static final int PIECES = 20_000;

  @ParameterizedTest
  @ValueSource(
      floats = {-60, -7, -1, -0.11f, -0.1f, -0.09f, -1e-4f, 0, 1e-6f, 0.0999f, 0.1f, 0.3f, 2, 45})
  void theContinuousBernoulliIntegratesToOneAndItsMeanIsTheImage(float a) {
    double[] integral = new double[2];
    for (int i = 0; i <= PIECES; i++) {
      float x = (float) i / PIECES;
      double weight = (i == 0 || i == PIECES ? 1 : i % 2 == 0 ? 2 : 4) / (3.0 * PIECES);
      double density = Math.exp(-distortion(Likelihood.CONTINUOUS_BERNOULLI, a, x));
      integral[0] += weight * density;
      integral[1] += weight * density * x;
    }
    assertThat(integral[0]).isCloseTo(1, within(2e-6 * (1 + Math.abs(a))));
    float[] mean = {a};
    of(Likelihood.CONTINUOUS_BERNOULLI).means(mean, 1, mean);
    assertThat((double) mean[0]).isCloseTo(integral[1], within(2e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 1e-6, 0.01, 0.3, 0.4999999, 0.5, 0.51, 0.77, 0.999, 1 - 1e-9})
  void aMeanOfTheContinuousBernoulliGivesItsParameterBack(double mean) {
    double a = ContinuousBernoulli.ofMean(mean);
    assertThat(ContinuousBernoulli.mean(a)).isCloseTo(mean, within(1e-9 * mean));
  }

  @ParameterizedTest
  @ValueSource(floats = {-26.9f, -10.01f, -1.234f, -0.001f, 0, 0.02f, 3.33f, 20})
  void aCorrectedLogitHasItsOwnProbabilityAsMeanWithinTheBounds(float logit) {
    double bound = Math.log(9999);
    double a = ContinuousBernoulli.ofMean(1 / (1 + Math.exp(-(double) logit)));
    double corrected = Math.max(-bound, Math.min(bound, a));
    double plain = Math.max(-bound, Math.min(bound, logit));
    for (float x : new float[] {0, 0.3f, 1}) {
      float[] row = {x};
      assertThat(AsContinuousBernoulli.meanCorrectedDistortion(row, new float[] {logit}))
          .isCloseTo(ContinuousBernoulli.distortion(corrected, x), within(1e-7));
      assertThat(AsContinuousBernoulli.distortion(row, new float[] {logit}))
          .isCloseTo(ContinuousBernoulli.distortion(plain, x), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {1e4f, 1e10f, 1e30f, 3e38f})
  void naturalParametersUpToTheLargestFloatStayFinite(float a) {
    for (Likelihood likelihood :
        new Likelihood[] {Likelihood.BERNOULLI, Likelihood.CONTINUOUS_BERNOULLI}) {
      for (float sign : new float[] {-1, 1}) {
        for (float x : new float[] {0, 0.5f, 1}) {
          assertThat(distortion(likelihood, sign * a, x)).isFinite();
          float[] slope = train(likelihood, sign * a, x);
          assertThat(slope[0]).isCloseTo((sign + 1) / 2 - x, within(1e-3f));
        }
      }
    }
  }

  @Test
  void thePerFeatureGaussianIsThatOfTheTextbookAndHasALeastVariance() {
    Likelihood likelihood = new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE);
    for (float a : new float[] {-1e30f, -50, -9, -1, 0, 3, 25, 1e30f}) {
      double variance = 1e-4 + Math.exp(Math.max(-20, Math.min(20, a)));
      double expected = 0.5 * Math.log(2 * Math.PI * variance) + 0.09 / (2 * variance);
      assertThat(distortion(likelihood, new float[] {0.5f, a}, 0.2f))
          .isCloseTo(expected, within(1e-5 * Math.max(1, expected)));
      assertThat(of(likelihood).floored(new float[] {0.5f, a})).isEqualTo(a < -9.2103 ? 1 : 0);
    }
  }

  @Test
  void anOptimalWidthIsTheOneOfLeastDistortionAndHasAFloor() {
    for (Likelihood.Gaussian gaussian :
        new Likelihood.Gaussian[] {new Likelihood.Gaussian(Scale.Fitted.OPTIMAL)}) {
      double best = of(gaussian).distortion(0.04, 0.04);
      for (double sigma : new double[] {0.19, 0.199, 0.201, 0.21}) {
        Likelihood fixed = new Likelihood.Gaussian(new Scale.Fixed(sigma));
        assertThat(of(fixed).distortion(0.04, 0.04)).isGreaterThan(best);
      }
    }
    Likelihood laplace = new Likelihood.Laplace(Scale.Fitted.OPTIMAL);
    assertThat(of(laplace).distortion(0.3, 0.3)).isCloseTo(Math.log(0.6) + 1, within(1e-12));
    assertThat(of(laplace).fittedScale(0.3)).hasValueCloseTo(0.3, within(1e-12));
    assertThat(of(laplace).fittedScale(0)).hasValueCloseTo(Math.exp(-6), within(1e-12));
    assertThat(of(laplace).distortion(0, 0)).isCloseTo(Math.log(2) - 6, within(1e-12));
  }

  private static double distortion(Likelihood likelihood, float a, float x) {
    return distortion(likelihood, new float[] {a}, x);
  }

  private static double distortion(Likelihood likelihood, float[] outputs, float x) {
    double term = of(likelihood).term(new float[] {x}, outputs.clone());
    return of(likelihood).distortion(term, term);
  }

  private static Reconstruction of(Likelihood likelihood) {
    return Reconstruction.of(likelihood, Activation.IDENTITY, 1, null);
  }

  private static float[] train(Likelihood likelihood, float a, float x) {
    try (Floats target = new Floats(1);
        Floats output = new Floats(1)) {
      target.put(0, new float[] {x}, 1);
      output.put(0, new float[] {a}, 1);
      assertThat(of(likelihood).train(target, output, 1, 1)).isFinite();
      float[] slope = new float[1];
      output.get(0, slope, 1);
      return slope;
    }
  }
}
