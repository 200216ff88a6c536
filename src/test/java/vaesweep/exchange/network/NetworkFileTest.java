package vaesweep.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;
import vaesweep.vae.Encoding;
import vaesweep.vae.RowSource;
import vaesweep.vae.VaeInference;

/**
 * Guards against a file that somebody else computes other numbers from: transposed weights, heads
 * exchanged, an activation or a width forgotten. What is computed from the file alone, in plain
 * doubles and by another reader, is compared with the engine.
 */
final class NetworkFileTest {
  private static final int ROWS = 5;
  private static final int FEATURES = 7;
  private static final int LATENT = 3;

  static Stream<Architecture> architectures() {
    Stream<Likelihood> likelihoods =
        Stream.of(
            Likelihood.BERNOULLI,
            Likelihood.CONTINUOUS_BERNOULLI,
            Likelihood.MSE,
            new Likelihood.Gaussian(Scale.Fitted.LEARNED),
            new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE),
            new Likelihood.Laplace(Scale.Fitted.OPTIMAL));
    return likelihoods.flatMap(
        likelihood ->
            Arrays.stream(PosteriorScale.values())
                .map(scale -> architecture(likelihood, scale, Activation.TANH, List.of(6, 4))));
  }

  static Stream<Architecture> activations() {
    return Arrays.stream(Activation.values())
        .map(
            each -> architecture(Likelihood.MSE, PosteriorScale.LOG_VARIANCE, each, List.of(6, 4)));
  }

  static Stream<Architecture> linear() {
    return Stream.of(
        architecture(
            Likelihood.MSE, PosteriorScale.LOG_VARIANCE, Activation.IDENTITY, List.<Integer>of()));
  }

  private static Architecture architecture(
      Likelihood likelihood, PosteriorScale scale, Activation activation, List<Integer> hidden) {
    return new Architecture(
        FEATURES,
        LATENT,
        new Hidden(hidden, hidden.isEmpty() ? hidden : List.of(5)),
        activation,
        Activation.IDENTITY,
        scale == PosteriorScale.LOG_VARIANCE ? activation : Activation.IDENTITY,
        likelihood.takesOutputActivation() ? activation : Activation.IDENTITY,
        scale,
        likelihood);
  }

  @ParameterizedTest
  @MethodSource({"architectures", "activations", "linear"})
  void theFileAloneGivesTheEnginesNumbers(Architecture architecture) {
    Random random = new Random(4);
    float[] parameters = new float[architecture.parameters()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.5 * random.nextGaussian());
    }
    RowSource rows = rows(random);
    ReadNetwork file = new ReadNetwork(NetworkFile.of(architecture, parameters, Map.of()));

    try (VaeInference engine = new VaeInference(architecture, parameters, 2)) {
      Encoding encoding = engine.encode(rows);
      float[] decoded = engine.decode(encoding.means(), ROWS);
      double distortion = 0;
      for (int row = 0; row < ROWS; row++) {
        double[] x = row(rows, row);
        double[] mean = file.outputs("encoder", x, "encoder.mean");
        assertClose(slice(encoding.means(), row, LATENT), mean);
        assertClose(slice(encoding.logVariances(), row, LATENT), file.logVariances(x));
        assertClose(slice(decoded, row, FEATURES), file.reconstruction(mean));
        distortion += file.gaussianDistortion(x, mean) / ROWS;
      }
      if (file.hasWidth()) {
        assertThat(engine.evaluate(rows, new float[ROWS * LATENT]).distortion())
            .isCloseTo(distortion, within(1e-4));
      }
    }
  }

  @Test
  void theFileTellsWhoseNetworkItIs() {
    Architecture architecture = linear().findFirst().orElseThrow();
    float[] parameters = new float[architecture.parameters()];
    ReadNetwork file =
        new ReadNetwork(NetworkFile.of(architecture, parameters, Map.of("trial", 12)));
    assertThat(file.description().get("trial")).isEqualTo(Map.of("trial", 12));
    assertThat(file.description())
        .containsEntry("features", FEATURES)
        .containsEntry("latent_size", LATENT)
        .containsEntry("likelihood", "mse");
  }

  @Test
  void parametersOfAnotherArchitectureAreRefused() {
    Architecture architecture = linear().findFirst().orElseThrow();
    assertThatThrownBy(() -> NetworkFile.of(architecture, new float[75], Map.of()))
        .hasMessage("the architecture has 76 parameters, but 75 were given");
  }

  private static RowSource rows(Random random) {
    float[][] values = new float[ROWS][FEATURES];
    for (float[] row : values) {
      for (int j = 0; j < FEATURES; j++) {
        row[j] = random.nextFloat();
      }
    }
    return new RowSource() {
      @Override
      public int count() {
        return ROWS;
      }

      @Override
      public void gather(int row, float[] into) {
        System.arraycopy(values[row], 0, into, 0, FEATURES);
      }
    };
  }

  private static double[] row(RowSource rows, int row) {
    float[] values = new float[FEATURES];
    rows.gather(row, values);
    return slice(values, 0, FEATURES);
  }

  private static double[] slice(float[] values, int row, int length) {
    double[] slice = new double[length];
    for (int i = 0; i < length; i++) {
      slice[i] = values[row * length + i];
    }
    return slice;
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSize(expected.length);
    assertThat(actual).containsExactly(expected, within(1e-5));
  }
}
