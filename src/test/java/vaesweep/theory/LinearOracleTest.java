package vaesweep.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guards the closed form that trained networks are held against, by the definitions it is the
 * solution of: sampled codes, a search over all weights of a unit, and the Gaussian density of
 * probabilistic PCA.
 */
final class LinearOracleTest {
  private static final Spectrum SPECTRUM = new Spectrum(4, 2, 0.7, 0.3, 0.05);

  static Stream<LinearOracle> oracles() {
    return Stream.of(
        new LinearOracle(SPECTRUM, 3, 1, 0.5),
        new LinearOracle(SPECTRUM, 2, 0.1, 0.5),
        new LinearOracle(SPECTRUM, 5, 4, 0.2),
        new LinearOracle(SPECTRUM, 5, 2, 0.01),
        new LinearOracle(SPECTRUM, 3, 10, 0.5));
  }

  /**
   * In the basis of the components a unit with decoder weight w, encoder weight a and posterior
   * variance s has this objective, which a grid search minimises.
   */
  @ParameterizedTest
  @MethodSource("oracles")
  void noOtherLinearNetworkIsBetter(LinearOracle oracle) {
    double least = 0;
    for (int unit = 0; unit < oracle.latentSize(); unit++) {
      least += leastOfOneUnit(SPECTRUM.value(unit), oracle);
    }
    double untouched = SPECTRUM.sumBehind(oracle.latentSize()) / (2 * oracle.variance());
    double constant = 2.5 * Math.log(2 * Math.PI * oracle.variance());

    double objective = oracle.distortion() + oracle.beta() * oracle.rate();

    assertThat(objective).isCloseTo(constant + untouched + least, within(1e-3));
    assertThat(objective).isLessThanOrEqualTo(constant + untouched + least + 1e-9);
  }

  private static double leastOfOneUnit(double eigenvalue, LinearOracle oracle) {
    double least = Double.POSITIVE_INFINITY;
    for (double scale = 0; scale <= 3; scale += 0.005) { // of w, in units of √λ
      double w = scale * Math.sqrt(eigenvalue);
      double s = oracle.threshold() / (w * w + oracle.threshold());
      double a = w / (w * w + oracle.threshold());
      double error = (1 - w * a) * (1 - w * a) * eigenvalue + w * w * s;
      double kl = 0.5 * (a * a * eigenvalue + s - 1 - Math.log(s));
      least = Math.min(least, error / (2 * oracle.variance()) + oracle.beta() * kl);
    }
    return least;
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void sampledCodesGiveItsNumbers(LinearOracle oracle) {
    Random random = new Random(5);
    int rows = 200_000;
    double squaredError = 0;
    double atMean = 0;
    double rate = 0;
    for (int row = 0; row < rows; row++) {
      for (int unit = 0; unit < SPECTRUM.size(); unit++) {
        double eigenvalue = SPECTRUM.value(unit);
        double x = Math.sqrt(eigenvalue) * random.nextGaussian();
        double w = Math.sqrt(Math.max(0, eigenvalue - oracle.threshold()));
        w = unit < oracle.activeUnits() ? w : 0;
        double posteriorVariance = oracle.posteriorVariance(unit);
        double mean = w / eigenvalue * x;
        double z = mean + Math.sqrt(posteriorVariance) * random.nextGaussian();
        squaredError += (x - w * z) * (x - w * z);
        atMean += (x - w * mean) * (x - w * mean);
        rate += 0.5 * (mean * mean + posteriorVariance - 1 - Math.log(posteriorVariance));
      }
    }
    assertThat(squaredError / rows).isCloseTo(oracle.squaredError(), within(0.05));
    assertThat(atMean / rows).isCloseTo(oracle.squaredErrorAtMean(), within(0.05));
    assertThat(rate / rows).isCloseTo(oracle.rate(), within(0.02));
  }

  @Test
  void aUnitLivesOnlyAboveTheThreshold() {
    LinearOracle oracle = new LinearOracle(SPECTRUM, 4, 2, 0.5); // e = 1

    assertThat(oracle.activeUnits()).isEqualTo(2);
    assertThat(oracle.posteriorVariance(0)).isEqualTo(0.25);
    assertThat(oracle.varianceOfMeans(0)).isEqualTo(0.75);
    assertThat(oracle.rate(1)).isCloseTo(0.5 * Math.log(2), within(1e-15));
    assertThat(oracle.posteriorVariance(2)).isEqualTo(1);
    assertThat(oracle.varianceOfMeans(2)).isZero();
    assertThat(oracle.squaredError()).isCloseTo(2 + 1.05, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.5, 1.5})
  void atBetaOneTheElboIsTheLogLikelihoodOfProbabilisticPca(double variance) {
    for (int latentSize = 0; latentSize <= 5; latentSize++) {
      double likelihood = ProbabilisticPca.logLikelihood(SPECTRUM, latentSize, variance);
      LinearOracle oracle = new LinearOracle(SPECTRUM, latentSize, 1, variance);

      assertThat(oracle.elbo()).isCloseTo(likelihood, within(1e-12));
      // another weight gives a lower bound on the same likelihood
      assertThat(new LinearOracle(SPECTRUM, latentSize, 3, variance).elbo())
          .isLessThanOrEqualTo(likelihood + 1e-12);
    }
  }

  @Test
  void theLogLikelihoodIsThatOfTheGaussianDensity() {
    // one feature of variance 4 and one of 0.25 under N(0, diag(4, 0.5)): each by its own density
    double expected =
        -0.5 * (Math.log(2 * Math.PI * 4) + 1) - 0.5 * (Math.log(2 * Math.PI * 0.5) + 0.5);

    assertThat(ProbabilisticPca.logLikelihood(new Spectrum(4, 0.25), 1, 0.5))
        .isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1, 1.6, 2.4})
  void theOptimalVarianceBeatsEveryOther(double beta) {
    LinearOracle optimal = LinearOracle.withOptimalVariance(SPECTRUM, 3, beta).orElseThrow();
    double objective = optimal.distortion() + beta * optimal.rate();
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double log = -8; log < 2; log += 0.001) {
      LinearOracle other = new LinearOracle(SPECTRUM, 3, beta, Math.exp(log));
      double value = other.distortion() + beta * other.rate();
      assertThat(objective).isLessThanOrEqualTo(value + 1e-9);
      best = value < least ? Math.exp(log) : best;
      least = Math.min(least, value);
    }
    assertThat(optimal.variance()).isCloseTo(best, within(0.002 * best));
    assertThat(optimal.squaredError() / 5).isCloseTo(optimal.variance(), within(1e-12));
  }

  @Test
  void thereIsNoOptimalVarianceWhereUnitsExplainAll() {
    assertThat(LinearOracle.withOptimalVariance(SPECTRUM, 5, 0.5)).isEmpty();
    assertThat(LinearOracle.withOptimalVariance(new Spectrum(1, 0.5, 0), 2, 1)).isEmpty();
  }

  @Test
  void marginsTellHowNearAnEigenvalueIs() {
    assertThat(SPECTRUM.margin(1, 5)).isCloseTo(0.3, within(1e-12));
    assertThat(SPECTRUM.margin(1, 2)).isCloseTo(1, within(1e-12));
    assertThat(SPECTRUM.margin(0.28, 5)).isCloseTo(0.3 / 0.28 - 1, within(1e-12));
  }

  @Test
  void aWeightOfZeroIsRefused() {
    assertThatThrownBy(() -> new LinearOracle(SPECTRUM, 3, 0, 0.5))
        .hasMessage("beta and variance must be > 0, but were 0.0 and 0.5");
  }
}
