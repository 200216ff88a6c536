package vaesweep.spec.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;

/** Guards against comparing weights that mean different objectives. */
final class ReductionTest {
  private static final int N = 784;
  private static final int M = 10;

  @ParameterizedTest
  @CsvSource({
    "SUM, 2, 1, 1",
    "MEAN_SUM, 1568, 784, 1",
    "SUM_MEAN, 0.2, 1, 10",
    "MEAN, 156.8, 784, 10"
  })
  void weightTwoMeans(Reduction reduction, double betaEff, int overFeatures, int overUnits) {
    assertThat(reduction.betaEff(2, N, M)).isCloseTo(betaEff, within(1e-12));
    assertThat(reduction.reconstructionDivisor(N)).isEqualTo(overFeatures);
    assertThat(reduction.klDivisor(M)).isEqualTo(overUnits);
  }

  @ParameterizedTest
  @EnumSource
  void betaIsTheInverseOfBetaEff(Reduction reduction) {
    assertThat(reduction.beta(reduction.betaEff(0.3, N, M), N, M)).isCloseTo(0.3, within(1e-15));
  }

  @Test
  void underMeanTheWeightIsBetaNorm() {
    Configuration mean =
        Configuration.of(Map.of(Parameters.REDUCTION, Reduction.MEAN, Parameters.BETA, 0.5));
    assertThat(mean.betaNorm(N).orElseThrow()).isCloseTo(0.5, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void betaNormIsOneObjectiveUnderEveryReduction(Reduction reduction) {
    Configuration configuration =
        Configuration.of(
            Map.of(
                Parameters.REDUCTION,
                reduction,
                Parameters.BETA_NORM,
                0.01,
                Parameters.LATENT_SIZE,
                20));
    assertThat(configuration.betaEff(N).orElseThrow()).isCloseTo(0.01 * N / 20, within(1e-15));
    assertThat(reduction.betaEff(configuration.beta(N).orElseThrow(), N, 20))
        .isCloseTo(0.01 * N / 20, within(1e-15));
  }

  @Test
  void aWeightOfZeroIsZeroHoweverItIsWritten() {
    Configuration zero = Configuration.of(Map.of(Parameters.BETA, 0.0));
    assertThat(zero.betaEff(N).orElseThrow()).isZero();
    assertThat(zero.betaNorm(N).orElseThrow()).isZero();
  }
}
