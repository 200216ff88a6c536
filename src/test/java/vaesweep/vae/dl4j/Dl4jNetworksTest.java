package vaesweep.vae.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;

/**
 * Guards against an export that looks right and computes something else: transposed weights, heads
 * exchanged, another slope or alpha. What comes back from the files is compared with the formulas,
 * written here once more in plain double arithmetic.
 */
final class Dl4jNetworksTest {
  private static final int BATCH = 5;
  private static final int FEATURES = 7;
  private static final int LATENT = 3;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(Activation.class)
  void everyActivationSurvivesInEveryPlace(Activation activation) throws Exception {
    for (Activation other : List.of(Activation.IDENTITY, activation)) {
      check(
          new Architecture(
              FEATURES,
              LATENT,
              new Hidden(List.of(6, 4), List.of(5)),
              activation,
              activation,
              other,
              activation,
              PosteriorScale.LOG_VARIANCE,
              Likelihood.MSE));
    }
  }

  @Test
  void networksWithoutHiddenLayersAreLinear() throws Exception {
    check(linear(Likelihood.MSE));
  }

  @Test
  void aBernoulliDecoderGivesProbabilities() throws Exception {
    check(linear(Likelihood.BERNOULLI));
  }

  @Test
  void aContinuousBernoulliDecoderGivesNaturalParameters() throws Exception {
    check(linear(Likelihood.CONTINUOUS_BERNOULLI));
  }

  @Test
  void aDecoderWithAWidthForEveryFeatureGivesTheMeansAlone() throws Exception {
    check(linear(new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE)));
  }

  @Test
  void anEncoderThatGivesScalesLeavesWithScales() throws Exception {
    check(
        new Architecture(
            FEATURES,
            LATENT,
            new Hidden(List.of(6), List.of()),
            Activation.TANH,
            Activation.IDENTITY,
            Activation.IDENTITY,
            Activation.SIGMOID,
            PosteriorScale.SOFTPLUS,
            Likelihood.MSE));
  }

  @Test
  void theFilesAreReplacedWhenSavedAgain() throws Exception {
    check(linear(Likelihood.BERNOULLI));
    check(linear(Likelihood.MSE));
  }

  @Test
  void parametersOfAnotherArchitectureAreRefused() {
    assertThatThrownBy(() -> Dl4jNetworks.save(linear(Likelihood.MSE), new float[75], directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the architecture has 76 parameters, but 75 were given");
  }

  private static Architecture linear(Likelihood likelihood) {
    return new Architecture(
        FEATURES,
        LATENT,
        Hidden.mirrored(List.of()),
        Activation.RELU,
        Activation.IDENTITY,
        Activation.IDENTITY,
        Activation.IDENTITY,
        PosteriorScale.LOG_VARIANCE,
        likelihood);
  }

  private void check(Architecture architecture) throws Exception {
    Random random = new Random(1);
    float[] parameters = draw(random, architecture.parameters());
    float[] x = draw(random, BATCH * FEATURES);
    float[] z = draw(random, BATCH * LATENT);

    List<Path> files = Dl4jNetworks.save(architecture, parameters, directory.resolve("networks"));

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("encoder.zip", "decoder.zip");
    checkEncoder(
        ModelSerializer.restoreComputationGraph(files.get(0).toFile()),
        architecture,
        parameters,
        x);
    MultiLayerNetwork decoder = ModelSerializer.restoreMultiLayerNetwork(files.get(1).toFile());
    double[] outputs = stack(architecture.decoder(), architecture.activation(), parameters, z);
    Activation last =
        architecture.likelihood().equals(Likelihood.BERNOULLI)
            ? Activation.SIGMOID
            : architecture.outputActivation();
    double[] y = new double[BATCH * FEATURES];
    for (int i = 0; i < y.length; i++) {
      y[i] = apply(last, outputs[i / FEATURES * architecture.outputs() + i % FEATURES]);
    }
    assertClose(decoder.output(matrix(z, LATENT)), y);
  }

  private static void checkEncoder(
      ComputationGraph encoder, Architecture architecture, float[] parameters, float[] x) {
    double[] heads = stack(architecture.encoder(), architecture.activation(), parameters, x);
    double[] mean = new double[BATCH * LATENT];
    double[] second = new double[BATCH * LATENT];
    boolean scale = architecture.posteriorScale() == PosteriorScale.SOFTPLUS;
    for (int i = 0; i < mean.length; i++) {
      int at = i / LATENT * 2 * LATENT + i % LATENT;
      mean[i] = apply(architecture.meanActivation(), heads[at]);
      second[i] =
          scale
              ? apply(Activation.SOFTPLUS, heads[at + LATENT]) + 1e-6
              : apply(architecture.logVarianceActivation(), heads[at + LATENT]);
    }

    assertThat(encoder.getConfiguration().getNetworkOutputs())
        .containsExactly("mean", scale ? "scale" : "logVariance");
    INDArray[] outputs = encoder.output(matrix(x, FEATURES));
    assertClose(outputs[0], mean);
    assertClose(outputs[1], second);
  }

  /** The stack's outputs before their activation. */
  private static double[] stack(
      List<Architecture.Layer> layers, Activation hidden, float[] parameters, float[] input) {
    double[] below = new double[input.length];
    for (int i = 0; i < input.length; i++) {
      below[i] = input[i];
    }
    for (int k = 0; k < layers.size(); k++) {
      below = dense(layers.get(k), parameters, below);
      for (int i = 0; k < layers.size() - 1 && i < below.length; i++) {
        below[i] = apply(hidden, below[i]);
      }
    }
    return below;
  }

  private static double[] dense(Architecture.Layer layer, float[] parameters, double[] input) {
    double[] result = new double[BATCH * layer.outputs()];
    for (int row = 0; row < BATCH; row++) {
      for (int to = 0; to < layer.outputs(); to++) {
        double sum = parameters[layer.biases() + to];
        for (int from = 0; from < layer.inputs(); from++) {
          sum +=
              input[row * layer.inputs() + from]
                  * parameters[layer.weights() + from * layer.outputs() + to];
        }
        result[row * layer.outputs() + to] = sum;
      }
    }
    return result;
  }

  private static double apply(Activation activation, double a) {
    return switch (activation) {
      case IDENTITY -> a;
      case RELU -> Math.max(a, 0);
      case LEAKY_RELU -> a > 0 ? a : 0.01 * a;
      case TANH -> Math.tanh(a);
      case ELU -> a > 0 ? a : Math.exp(a) - 1;
      case SOFTPLUS -> Math.log(1 + Math.exp(a));
      case SIGMOID -> 1 / (1 + Math.exp(-a));
    };
  }

  private static float[] draw(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static INDArray matrix(float[] values, int columns) {
    return Nd4j.createFromArray(values).reshape('c', values.length / columns, columns);
  }

  private static void assertClose(INDArray actual, double[] expected) {
    assertThat(actual.rows()).isEqualTo(BATCH);
    assertThat(actual.dup('c').data().asDouble()).hasSize(expected.length);
    assertThat(actual.dup('c').data().asDouble()).containsExactly(expected, within(1e-5));
  }
}
