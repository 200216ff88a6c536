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
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;

/**
 * Guards against a gradient that is wrong by a factor or a missing term: training would still look
 * plausible.
 */
class GradientTest {
  private static final int BATCH = 5;
  private static final int FEATURES = 7;

  record Case(Architecture architecture, Loss loss, double klWeight, double capacity) {}

  static Stream<Case> reductionsAndActivations() {
    List<Case> cases = new ArrayList<>();
    for (EachLikelihood each : EachLikelihood.values()) {
      for (Reduction reduction : Reduction.values()) {
        for (Activation activation : Activation.values()) {
          cases.add(
              of(each.likelihood(), Loss.elbo(reduction), List.of(activation), List.of(6, 4)));
        }
        cases.add(of(each.likelihood(), Loss.elbo(reduction), List.of(Activation.TANH), List.of()));
      }
    }
    return cases.stream();
  }

  static Stream<Case> objectives() {
    Annealing none = new Annealing.None();
    return Stream.of(
            new Objective.Elbo(),
            new Objective.Capacity(3, 25, none),
            new Objective.FreeBits(0.1),
            new Objective.FreeBits(0.3),
            new Objective.FreeBits(0.3, FloorOf.TOTAL),
            new Objective.FreeBits(30, FloorOf.TOTAL),
            new Objective.TotalCorrelation())
        .flatMap(
            objective ->
                Stream.of(Reduction.SUM, Reduction.MEAN)
                    .map(reduction -> new Loss(reduction, objective, 40)))
        .flatMap(
            loss ->
                Stream.of(PosteriorScale.values())
                    .map(
                        scale ->
                            with(
                                of(
                                    Likelihood.BERNOULLI,
                                    loss,
                                    List.of(Activation.TANH),
                                    List.of(6)),
                                scale)))
        .flatMap(
            at ->
                Stream.of(0.02, 5.0).map(c -> new Case(at.architecture, at.loss, at.klWeight, c)));
  }

  private static Case with(Case at, PosteriorScale scale) {
    Architecture a = at.architecture;
    Architecture other =
        new Architecture(
            a.features(),
            a.latentSize(),
            a.hidden(),
            a.activation(),
            a.meanActivation(),
            Activation.IDENTITY,
            a.outputActivation(),
            scale,
            a.likelihood());
    return new Case(other, at.loss, 2.5, at.capacity);
  }

  /**
   * The activation under test stands in the hidden layers, on both heads and, where there is one,
   * on the output.
   */
  private static Case of(
      Likelihood likelihood, Loss loss, List<Activation> activations, List<Integer> hidden) {
    Activation activation = activations.get(0);
    Activation output = likelihood.takesOutputActivation() ? activation : Activation.IDENTITY;
    Architecture architecture =
        new Architecture(
            FEATURES,
            3,
            Hidden.mirrored(hidden),
            activation,
            activation,
            activation,
            output,
            PosteriorScale.LOG_VARIANCE,
            likelihood);
    return new Case(architecture, loss, 0.7, 0);
  }

  @ParameterizedTest
  @MethodSource({"reductionsAndActivations", "objectives"})
  void gradientMatchesFiniteDifferences(Case sample) {
    SplittableRandom random = new SplittableRandom(11);
    double[][] x = rows(random, FEATURES, 0, 1);
    double[][] noise = rows(random, 3, -2, 2);
    try (VaeTraining training =
        new VaeTraining(
            sample.architecture(),
            sample.loss(),
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

      StepTerms terms =
          training.differentiate(new ArrayRows(x), sample.klWeight(), sample.capacity());

      ReferenceVae reference = new ReferenceVae(sample.architecture(), sample.loss());
      reference.setCapacity(sample.capacity());
      double loss = reference.loss(parameters, x, noise, sample.klWeight());
      assertThat(terms.loss()).isCloseTo(loss, within(2e-6 * Math.max(1, Math.abs(loss))));
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
