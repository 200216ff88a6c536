package vaesweep.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.theory.Covariance;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;

/**
 * Guards against a self-test that a wrong program passes, and against one that a right one fails.
 */
final class SelfTestTest {
  @ParameterizedTest
  @EnumSource(Reduction.class)
  void aLinearNetworkReachesItsOptimumUnderEveryReduction(Reduction reduction) throws Exception {
    LinearResult result = new SelfTest().run(mse(reduction, 1));

    assertThat(result.checks()).hasSizeGreaterThanOrEqualTo(5).allMatch(Check::holds);
    assertThat(result.holds()).isTrue();
  }

  @Test
  void noEigenvalueThatCouldBeAUnitIsNearAThreshold() throws Exception {
    Spectrum spectrum = Covariance.of(new HandwrittenDigits()).spectrum();

    assertThat(LinearCase.all())
        .allSatisfy(
            linear ->
                assertThat(
                        spectrum.margin(linear.oracle(spectrum).threshold(), linear.latentSize()))
                    .isGreaterThan(0.1));
    assertThat(LinearCase.all().stream().map(LinearCase::reduction).distinct())
        .containsExactlyInAnyOrder(Reduction.values());
    assertThat(LinearCase.all().stream().map(linear -> linear.oracle(spectrum).threshold()))
        .hasSizeGreaterThan(12);
  }

  @Test
  void numbersOfAnotherWeightDoNotHold() throws Exception {
    SelfTest selfTest = new SelfTest();
    Spectrum spectrum = Covariance.of(new HandwrittenDigits()).spectrum();
    LinearOracle exact = mse(Reduction.SUM, 1).oracle(spectrum);
    LinearOracle other = new LinearOracle(spectrum, 6, 1.06, 0.5); // 6% is a tenth of a unit

    assertThat(selfTest.checks(mse(Reduction.SUM, 1), numbers(exact, 0))).allMatch(Check::holds);
    assertThat(failing(selfTest, numbers(other, 0))).contains("rate", "squared error");
    // constants of the distortion that are missing, and a bound above what it bounds
    assertThat(failing(selfTest, numbers(exact, -32 * Math.log(Math.PI))))
        .containsExactly("squared error", "ELBO");
    assertThat(failing(selfTest, numbers(exact, -0.015))).containsExactly("ELBO");
  }

  @Test
  void boundsThatFallWithMoreSamplesDoNotHold() throws Exception {
    Spectrum spectrum = Covariance.of(new HandwrittenDigits()).spectrum();
    LinearNumbers right = numbers(mse(Reduction.SUM, 1).oracle(spectrum), 0);
    LinearNumbers wrong =
        new LinearNumbers(
            right.distortion(),
            right.distortionError(),
            right.rate(),
            right.squaredErrorAtMean(),
            right.activeUnits(),
            new LinearNumbers.Bounds(-41.3, -41.28, -41.29));

    assertThat(failing(new SelfTest(), wrong)).containsExactly("from 4 samples to 16");
  }

  @Test
  void whatIsNoNumberDoesNotHold() {
    assertThat(Check.near("rate", Double.NaN, 1, 10).holds()).isFalse();
    assertThat(new Check("ELBO", -3.05, -3, 0.1, 0.01).holds()).isTrue();
    assertThat(new Check("ELBO", -2.95, -3, 0.1, 0.01).holds()).isFalse();
  }

  private static List<String> failing(SelfTest selfTest, LinearNumbers numbers) {
    return selfTest.checks(mse(Reduction.SUM, 1), numbers).stream()
        .filter(check -> !check.holds())
        .map(Check::quantity)
        .toList();
  }

  private static LinearNumbers numbers(LinearOracle oracle, double distortionOffBy) {
    return new LinearNumbers(
        oracle.distortion() + distortionOffBy,
        0.001,
        oracle.rate(),
        oracle.squaredErrorAtMean(),
        oracle.activeUnits(),
        new LinearNumbers.Bounds(-41.3, -41.29, -41.28));
  }

  private static LinearCase mse(Reduction reduction, double betaEff) {
    return new LinearCase("mse", Likelihood.MSE, reduction, betaEff, 6);
  }
}
