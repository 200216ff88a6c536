package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;

/**
 * Guards against a unit that is called dead though a single row moves it, and a dead one that is
 * overlooked: at the border of a chunk, in the decoder, behind another activation.
 */
final class HiddenLayersTest {
  private static final int ROWS = 13;
  private static final int FEATURES = 6;
  private static final int LATENT = 2;

  private final ArrayRows rows = Networks.rows(new SplittableRandom(2), ROWS, FEATURES);
  private final float[] noise = new float[ROWS * LATENT];

  HiddenLayersTest() {
    new Streams(3).normal(Streams.Purpose.EVALUATION_NOISE, 0).fill(noise, noise.length);
  }

  /** Biases of 0.4 keep every other relu above 0 in the encoder; the last layer has none of it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 50})
  void reluUnitsFarBelowZeroAreDeadInEncoderAndDecoder(int chunk) {
    Architecture architecture = architecture(Activation.RELU, List.of(5, 3));
    float[] parameters = positive(architecture);
    lower(parameters, architecture.encoder().get(0), 1, 4);
    lower(parameters, architecture.decoder().get(1), 0, 2, 3);

    assertThat(layers(architecture, parameters, chunk))
        .containsExactly(
            new HiddenLayer(5, 2),
            new HiddenLayer(3, 0),
            new HiddenLayer(3, 0),
            new HiddenLayer(5, 3));
  }

  @Test
  void aUnitThatTheLastRowAloneMovesIsNotDead() {
    Architecture architecture = architecture(Activation.RELU, List.of(5));
    float[] parameters = positive(architecture);
    Architecture.Layer layer = architecture.encoder().get(0);
    lower(parameters, layer, 2);
    assertThat(layers(architecture, parameters, 4).get(0)).isEqualTo(new HiddenLayer(5, 1));

    rows.rows()[ROWS - 1][3] = 1;
    for (int row = 0; row < ROWS - 1; row++) {
      rows.rows()[row][3] = 0;
    }
    parameters[layer.weights() + 3 * layer.outputs() + 2] = 2000;
    assertThat(layers(architecture, parameters, 4).get(0)).isEqualTo(new HiddenLayer(5, 0));
  }

  @Test
  void aSaturatedTanhIsDeadAndALeakyReluIsNot() {
    for (Activation activation : List.of(Activation.TANH, Activation.LEAKY_RELU)) {
      Architecture architecture = architecture(activation, List.of(5));
      float[] parameters = positive(architecture);
      lower(parameters, architecture.encoder().get(0), 0);

      int dead = activation == Activation.TANH ? 1 : 0;
      assertThat(layers(architecture, parameters, 4).get(0)).isEqualTo(new HiddenLayer(5, dead));
    }
  }

  @Test
  void aLinearNetworkHasNoHiddenLayers() {
    Architecture architecture = architecture(Activation.RELU, List.of());

    assertThat(layers(architecture, positive(architecture), 4)).isEmpty();
  }

  @Test
  void rowsWithAClampedLogVarianceAreCountedOnceEach() {
    Architecture architecture = architecture(Activation.RELU, List.of());
    float[] parameters = new float[architecture.parameters()];
    Architecture.Layer heads = architecture.encoder().get(0);
    for (int row = 0; row < ROWS; row++) {
      rows.rows()[row][0] = row < 5 ? 1 : 0;
    }
    parameters[heads.weights() + LATENT] = 50;
    parameters[heads.weights() + LATENT + 1] = -50;
    try (VaeInference inference = new VaeInference(architecture, parameters, 4)) {
      Evaluation.Latent latent = inference.evaluate(rows, noise).latent();

      assertThat(latent.clamps()).isEqualTo(10);
      assertThat(latent.clampedRows()).isEqualTo(5);
    }
  }

  @Test
  void everyRowsDistortionIsGivenAndTheirMeanIsTheDistortion() {
    for (EachLikelihood each : EachLikelihood.values()) {
      Architecture architecture =
          Networks.of(FEATURES, LATENT, List.of(5), each.likelihood(), Activation.TANH);
      try (VaeInference inference = new VaeInference(architecture, positive(architecture), 4)) {
        Evaluation evaluation = inference.evaluate(rows, noise);
        double[] again =
            inference.distortions(rows, inference.sample(rows, noise), evaluation.meanTerm());

        assertThat(evaluation.distortions()).containsExactly(again);
        double sum = 0;
        for (double distortion : again) {
          sum += distortion;
        }
        assertThat(sum / ROWS).isCloseTo(evaluation.distortion(), within(1e-9));
      }
    }
  }

  private static Architecture architecture(Activation activation, List<Integer> hidden) {
    return Networks.of(FEATURES, LATENT, hidden, Likelihood.BERNOULLI, activation);
  }

  /** Small weights that differ, and biases that are large beside them. */
  private static float[] positive(Architecture architecture) {
    float[] parameters = new float[architecture.parameters()];
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.01 + 0.01 * random.nextDouble());
    }
    for (List<Architecture.Layer> stack : List.of(architecture.encoder(), architecture.decoder())) {
      for (Architecture.Layer layer : stack.subList(0, stack.size() - 1)) {
        for (int unit = 0; unit < layer.outputs(); unit++) {
          parameters[layer.biases() + unit] = 0.4f;
        }
      }
    }
    return parameters;
  }

  private static void lower(float[] parameters, Architecture.Layer layer, int... units) {
    for (int unit : units) {
      parameters[layer.biases() + unit] = -1000;
    }
  }

  private List<HiddenLayer> layers(Architecture architecture, float[] parameters, int chunk) {
    try (VaeInference inference = new VaeInference(architecture, parameters, chunk)) {
      return inference.hiddenLayers(rows, noise);
    }
  }
}
