package vaesweep.vae.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards a density that does not integrate to one, and moments that are not its own. */
final class ContinuousBernoulliTest {
  @ParameterizedTest
  @ValueSource(doubles = {-700, -30, -3, -0.2, -0.0999, 0, 0.05, 0.1001, 2, 40, 900})
  void theContinuousBernoulliIsADensityWithTheseMoments(double a) {
    int steps = 2_000_000;
    double mass = 0;
    double mean = 0;
    double square = 0;
    for (int i = 0; i < steps; i++) {
      double x = (i + 0.5) / steps;
      double density = Math.exp(-ContinuousBernoulli.distortion(a, x)) / steps;
      mass += density;
      mean += density * x;
      square += density * x * x;
    }
    assertThat(mass).isCloseTo(1, within(1e-6));
    assertThat(ContinuousBernoulli.mean(a)).isCloseTo(mean, within(1e-6));
    assertThat(ContinuousBernoulli.variance(a)).isCloseTo(square - mean * mean, within(1e-6));
    assertThat(ContinuousBernoulli.ofMean(ContinuousBernoulli.mean(a)))
        .isCloseTo(a, within(1e-6 * Math.max(1, Math.abs(a) * Math.abs(a))));
  }
}
