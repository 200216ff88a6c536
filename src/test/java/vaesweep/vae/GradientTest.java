package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.Activation;
import vaesweep.spec.Hidden;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;

/**
 * Guards against a gradient that is wrong by a factor or a missing term: training would still look
 * plausible.
 */
class GradientTest {
  private static final int BATCH = 5;
  private static final int FEATURES = 7;

  record Case(Architecture architecture, Objective objective, double klWeight) {}

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Likelihood likelihood : Likelihood.values()) {
      for (Reduction reduction : Reduction.values()) {
        for (Activation activation : Activation.values()) {
          cases.add(of(likelihood, reduction, activation, List.of(6, 4)));
        }
        cases.add(of(likelihood, reduction, Activation.TANH, List.of()));
      }
    }
    return cases.stream();
  }

  /**
   * The activation under test stands in the hidden layers, on both heads and, for mse, on the
   * output.
   */
  private static Case of(
      Likelihood likelihood, Reduction reduction, Activation activation, List<Integer> hidden) {
    Activation output = likelihood == Likelihood.MSE ? activation : Activation.IDENTITY;
    Architecture architecture =
        new Architecture(
            FEATURES, 3, Hidden.mirrored(hidden), activation, activation, activation, output);
    return new Case(architecture, new Objective(likelihood, reduction), 0.7);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void elboGradientMatchesFiniteDifferences(Case sample) {
    SplittableRandom random = new SplittableRandom(11);
    double[][] x = rows(random, FEATURES, 0, 1);
    double[][] noise = rows(random, 3, -2, 2);
    try (VaeTraining training =
        new VaeTraining(
            sample.architecture(),
            sample.objective(),
            Optimiser.adam(1e-3, OptionalDouble.empty()),
            BATCH)) {
      training.initialize(new Streams(5));
      double[] parameters = new double[sample.architecture().parameters()];
      float[] initial = training.parameters();
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = initial[i];
      }
      for (int i = 0; i < BATCH * 3; i++) {
        training.noise()[i] = (float) noise[i / 3][i % 3];
      }

      StepTerms terms = training.differentiate(new ArrayRows(x), sample.klWeight());

      ReferenceVae reference = new ReferenceVae(sample.architecture(), sample.objective());
      double loss = reference.loss(parameters, x, noise, sample.klWeight());
      assertThat(terms.loss()).isCloseTo(loss, within(2e-6 * Math.max(1, loss)));
      double[] expected = reference.gradient(parameters, x, noise, sample.klWeight());
      double scale = 0;
      for (double slope : expected) {
        scale = Math.max(scale, Math.abs(slope));
      }
      float[] gradient = training.gradient();
      for (int i = 0; i < expected.length; i++) {
        assertThat((double) gradient[i])
            .as("parameter %d", i)
            .isCloseTo(expected[i], within(3e-6 * scale));
      }
    }
  }

  private static double[][] rows(SplittableRandom random, int columns, double low, double high) {
    double[][] rows = new double[BATCH][columns];
    for (double[] row : rows) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) (low + (high - low) * random.nextDouble());
      }
    }
    return rows;
  }
}
