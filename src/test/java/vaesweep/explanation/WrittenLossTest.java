package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;
import vaesweep.spec.Scale;

/** Guards against an explanation that is itself the mistake it explains. */
final class WrittenLossTest {
  private static final int N = 784;
  private static final int M = 10;

  @Test
  void aMeanOverPixelsMakesASmallWeightLarge() {
    WrittenLoss loss = new WrittenLoss(N, M, Reduction.MEAN_SUM, 1e-4, Likelihood.MSE);
    assertThat(loss.betaEff()).isCloseTo(0.0784, within(1e-15));
    assertThat(loss.betaNorm()).isCloseTo(0.001, within(1e-15));
    assertThat(loss.gradientScale()).isEqualTo(1.0 / 784);
    assertThat(loss.betaUnder(Reduction.SUM)).isCloseTo(0.0784, within(1e-15));
    assertThat(loss.betaUnder(Reduction.MEAN)).isCloseTo(0.001, within(1e-15));
    assertThat(loss.betaUnder(Reduction.SUM_MEAN)).isCloseTo(0.784, within(1e-15));
  }

  /** −log N(x; y, σ²) + KL, times 2σ², is squared error + 2σ²·KL but for a constant. */
  @ParameterizedTest
  @EnumSource
  void theEquivalentSigmaGivesTheSameLossUpToAFactorAndAConstant(Reduction reduction) {
    WrittenLoss loss = new WrittenLoss(N, M, reduction, 0.3, Likelihood.MSE);
    double sigma = loss.equivalentScale().orElseThrow();
    double at = ratio(loss.betaEff(), 12, 5) / ratio(2 * sigma * sigma, 12, 5);
    assertThat(at).isCloseTo(1, within(1e-12));
    Likelihood gaussian = new Likelihood.Gaussian(new Scale.Fixed(sigma));
    assertThat(new WrittenLoss(N, M, Reduction.SUM, 1, gaussian).equivalentScale())
        .hasValueCloseTo(sigma, within(1e-12));
    Likelihood twice = new Likelihood.Gaussian(new Scale.Fixed(2 * sigma));
    assertThat(new WrittenLoss(N, M, Reduction.SUM, 0.25, twice).equivalentScale())
        .hasValueCloseTo(sigma, within(1e-12));
  }

  private static double ratio(double weight, double squaredError, double kl) {
    return squaredError + weight * kl;
  }

  @Test
  void onlyAFixedWidthHasAnEquivalent() {
    assertThat(scaleOf(Likelihood.BERNOULLI, 2)).isEmpty();
    assertThat(scaleOf(new Likelihood.Gaussian(Scale.Fitted.OPTIMAL), 2)).isEmpty();
    assertThat(scaleOf(Likelihood.MSE, 0)).isEmpty();
    Likelihood laplace = new Likelihood.Laplace(new Scale.Fixed(0.1));
    assertThat(scaleOf(laplace, 2)).hasValueCloseTo(0.2, within(1e-15));
  }

  private static OptionalDouble scaleOf(Likelihood likelihood, double beta) {
    return new WrittenLoss(N, M, Reduction.SUM, beta, likelihood).equivalentScale();
  }

  @Test
  void everyPresetIsWrittenAsASumAndSaysWhereItWasRead() {
    assertThat(Preset.all())
        .extracting(Preset::name)
        .containsExactly("keras", "tfjs", "pytorch", "dl4j");
    for (Preset preset : Preset.all()) {
      assertThat(preset.loss().betaEff()).isEqualTo(1);
      assertThat(preset.source()).startsWith("https://github.com/");
      assertThat(new Explanation(preset.loss()).sentences(Double::toString)).hasSize(5);
    }
  }
}
