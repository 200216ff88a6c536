package vaesweep.vae;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;

/**
 * The autoencoder of an {@link Architecture} as a SameDiff graph, written from the formulas and not
 * from the engine: the engine's gradients are compared with its automatic ones, and the engine's
 * speed with its own.
 *
 * <p>The loss is the mean over the batch of reconstruction plus KL weight times KL, each divided as
 * the reduction says, with z = mean + exp(logVariance / 2) · noise.
 */
public final class SameDiffVae {
  private static final double LEAST_LOG_VARIANCE = -30;
  private static final double LARGEST_LOG_VARIANCE = 20;
  private static final double LEAKY_RELU_SLOPE = 0.01;

  private final Architecture architecture;
  private final List<Architecture.Layer> layers;
  private final DataType type;
  private final SameDiff graph = SameDiff.create();

  private SameDiffVae(Architecture architecture, DataType type) {
    this.architecture = architecture;
    this.type = type;
    this.layers =
        Stream.concat(architecture.encoder().stream(), architecture.decoder().stream()).toList();
  }

  /** Builds the graph in double precision, to compare gradients with. */
  public static SameDiffVae exact(
      Architecture architecture, Likelihood likelihood, Reduction reduction) {
    return new SameDiffVae(architecture, DataType.DOUBLE).build(likelihood, reduction);
  }

  /** Builds the graph in single precision, to compare speed with; {@link #step} trains it. */
  public static SameDiffVae fast(
      Architecture architecture, Likelihood likelihood, Reduction reduction) {
    return new SameDiffVae(architecture, DataType.FLOAT).build(likelihood, reduction);
  }

  /** Sets all parameters, in the layout of {@link Architecture}. */
  public void setParameters(float[] parameters) {
    for (int i = 0; i < layers.size(); i++) {
      Architecture.Layer layer = layers.get(i);
      assign(weights(i), parameters, layer.weights(), layer.biases());
      assign(biases(i), parameters, layer.biases(), layer.end());
    }
  }

  /** Returns all parameters, in the layout of {@link Architecture}. */
  public float[] parameters() {
    float[] result = new float[architecture.parameters()];
    for (int i = 0; i < layers.size(); i++) {
      copy(graph.getVariable(weights(i)).getArr(), result, layers.get(i).weights());
      copy(graph.getVariable(biases(i)).getArr(), result, layers.get(i).biases());
    }
    return result;
  }

  /**
   * Returns the loss.
   *
   * @param x shape [batch, features]
   * @param noise shape [batch, latent]
   */
  public double loss(float[] x, float[] noise, double klWeight) {
    return graph.output(inputs(x, noise, klWeight), "loss").get("loss").getDouble(0);
  }

  /** Returns the gradient of {@link #loss}, in the layout of {@link Architecture}. */
  public float[] gradient(float[] x, float[] noise, double klWeight) {
    String[] names =
        Stream.iterate(0, i -> i < layers.size(), i -> i + 1)
            .flatMap(i -> Stream.of(weights(i), biases(i)))
            .toArray(String[]::new);
    Map<String, INDArray> gradients =
        graph.calculateGradients(inputs(x, noise, klWeight), Arrays.asList(names));
    float[] result = new float[architecture.parameters()];
    for (int i = 0; i < layers.size(); i++) {
      copy(gradients.get(weights(i)), result, layers.get(i).weights());
      copy(gradients.get(biases(i)), result, layers.get(i).biases());
    }
    return result;
  }

  /** Makes {@link #step} take steps of Adam with decay rates 0.9 and 0.999 and epsilon 1e-8. */
  public void useAdam(double learningRate) {
    graph.setTrainingConfig(
        new TrainingConfig.Builder()
            .updater(new Adam(learningRate, 0.9, 0.999, 1e-8))
            .dataSetFeatureMapping("x", "noise", "klWeight")
            .markLabelsUnused()
            .build());
  }

  /** Takes one step on the loss of a batch. */
  public void step(float[] x, float[] noise, double klWeight) {
    Map<String, INDArray> inputs = inputs(x, noise, klWeight);
    graph.fit(
        new MultiDataSet(
            new INDArray[] {inputs.get("x"), inputs.get("noise"), inputs.get("klWeight")},
            new INDArray[0]));
  }

  private SameDiffVae build(Likelihood likelihood, Reduction reduction) {
    SDVariable x = graph.placeHolder("x", type, -1, architecture.features());
    SDVariable noise = graph.placeHolder("noise", type, -1, architecture.latentSize());
    SDVariable klWeight = graph.placeHolder("klWeight", type, 1, 1);
    int heads = architecture.encoder().size() - 1;
    int latentSize = architecture.latentSize();

    SDVariable head = stack(x, 0, heads);
    SDVariable mean =
        apply(
            architecture.meanActivation(),
            head.get(SDIndex.all(), SDIndex.interval(0, latentSize)));
    SDVariable logVariance =
        graph.math.clipByValue(
            apply(
                architecture.logVarianceActivation(),
                head.get(SDIndex.all(), SDIndex.interval(latentSize, 2 * latentSize))),
            LEAST_LOG_VARIANCE,
            LARGEST_LOG_VARIANCE);
    SDVariable z = mean.add(graph.math.exp(logVariance.mul(0.5)).mul(noise));
    SDVariable output = stack(z, heads + 1, layers.size() - 1);

    SDVariable reconstruction =
        reconstruction(likelihood, x, output)
            .sum(1)
            .div(reduction.reconstructionDivisor(architecture.features()));
    SDVariable kl =
        mean.mul(mean)
            .add(graph.math.exp(logVariance))
            .sub(1)
            .sub(logVariance)
            .mul(0.5)
            .sum(1)
            .div(reduction.klDivisor(latentSize));
    SDVariable loss = reconstruction.mean().add("loss", kl.mean().mul(klWeight.sum()));
    loss.markAsLoss();
    differentiateQuietly();
    return this;
  }

  /** SameDiff prints a line for every operation that it differentiates. */
  private void differentiateQuietly() {
    PrintStream console = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      graph.createGradFunction();
    } finally {
      System.setOut(console);
    }
  }

  /** Layers {@code from} to {@code to}, all but the last with the hidden activation. */
  private SDVariable stack(SDVariable input, int from, int to) {
    SDVariable below = input;
    for (int i = from; i <= to; i++) {
      Architecture.Layer layer = layers.get(i);
      SDVariable w = graph.var(weights(i), type, layer.inputs(), layer.outputs());
      SDVariable b = graph.var(biases(i), type, layer.outputs());
      below = below.mmul(w).add(b);
      if (i < to) {
        below = apply(architecture.activation(), below);
      }
    }
    return below;
  }

  private SDVariable reconstruction(Likelihood likelihood, SDVariable x, SDVariable output) {
    return likelihood instanceof Likelihood.Bernoulli
        ? graph
            .nn
            .relu(output, 0)
            .sub(output.mul(x))
            .add(graph.math.log1p(graph.math.exp(graph.math.abs(output).neg())))
        : graph.math.square(x.sub(apply(architecture.outputActivation(), output)));
  }

  private SDVariable apply(Activation activation, SDVariable a) {
    return switch (activation) {
      case IDENTITY -> a;
      case RELU -> graph.nn.relu(a, 0);
      case LEAKY_RELU -> graph.nn.leakyRelu(a, LEAKY_RELU_SLOPE);
      case TANH -> graph.math.tanh(a);
      case ELU -> graph.nn.elu(a);
      case SOFTPLUS -> graph.nn.softplus(a);
      case SIGMOID -> graph.nn.sigmoid(a);
    };
  }

  private Map<String, INDArray> inputs(float[] x, float[] noise, double klWeight) {
    return Map.of(
        "x", matrix(x, architecture.features()),
        "noise", matrix(noise, architecture.latentSize()),
        "klWeight", Nd4j.valueArrayOf(new long[] {1, 1}, klWeight, type));
  }

  private INDArray matrix(float[] values, int columns) {
    return Nd4j.createFromArray(values).castTo(type).reshape('c', values.length / columns, columns);
  }

  private void assign(String name, float[] parameters, int from, int to) {
    INDArray target = graph.getVariable(name).getArr();
    INDArray values = Nd4j.createFromArray(Arrays.copyOfRange(parameters, from, to)).castTo(type);
    target.assign(values.reshape('c', target.shape()));
  }

  private static void copy(INDArray from, float[] to, int at) {
    float[] values = from.dup('c').data().asFloat();
    System.arraycopy(values, 0, to, at, values.length);
  }

  private static String weights(int layer) {
    return "weights" + layer;
  }

  private static String biases(int layer) {
    return "biases" + layer;
  }
}
