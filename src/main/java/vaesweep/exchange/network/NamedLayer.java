package vaesweep.exchange.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;
import vaesweep.vae.Architecture.Layer;

/**
 * A layer as it leaves: y = activation(x·weight + bias). Heads that the engine has in one layer are
 * apart.
 *
 * @param name such as {@code encoder.mean}
 * @param input the layer whose output it takes; x or z where it is the first
 * @param layer the engine's
 * @param from the engine's layer's first output that is this one's
 * @param to its output behind the last
 */
record NamedLayer(String name, String input, Activation activation, Layer layer, int from, int to) {

  /** Hidden layers, means, and log-variances or scales. */
  static List<NamedLayer> encoder(Architecture architecture) {
    List<NamedLayer> layers = hidden("encoder", "x", architecture);
    String below = layers.isEmpty() ? "x" : layers.get(layers.size() - 1).name();
    Layer heads = architecture.encoder().get(layers.size());
    int size = architecture.latentSize();
    layers.add(
        new NamedLayer("encoder.mean", below, architecture.meanActivation(), heads, 0, size));
    boolean logVariance = architecture.posteriorScale() == PosteriorScale.LOG_VARIANCE;
    layers.add(
        new NamedLayer(
            logVariance ? "encoder.log_variance" : "encoder.scale",
            below,
            logVariance ? architecture.logVarianceActivation() : Activation.SOFTPLUS,
            heads,
            size,
            2 * size));
    return layers;
  }

  /** Hidden layers, the output, and where every feature has its own width, its log-variances. */
  static List<NamedLayer> decoder(Architecture architecture) {
    List<NamedLayer> layers = hidden("decoder", "z", architecture);
    String below = layers.isEmpty() ? "z" : layers.get(layers.size() - 1).name();
    Layer last = architecture.decoder().get(layers.size());
    int features = architecture.features();
    Activation activation =
        architecture.likelihood() instanceof Likelihood.Bernoulli
            ? Activation.SIGMOID
            : architecture.outputActivation();
    layers.add(new NamedLayer("decoder.output", below, activation, last, 0, features));
    if (last.outputs() > features) {
      layers.add(
          new NamedLayer(
              "decoder.log_variance", below, Activation.IDENTITY, last, features, last.outputs()));
    }
    return layers;
  }

  private static List<NamedLayer> hidden(String stack, String input, Architecture architecture) {
    List<Layer> all = stack.equals("encoder") ? architecture.encoder() : architecture.decoder();
    List<NamedLayer> layers = new ArrayList<>();
    String below = input;
    for (int i = 0; i < all.size() - 1; i++) {
      Layer layer = all.get(i);
      String name = stack + ".hidden_" + (i + 1);
      layers.add(new NamedLayer(name, below, architecture.activation(), layer, 0, layer.outputs()));
      below = name;
    }
    return layers;
  }

  int inputs() {
    return layer.inputs();
  }

  int outputs() {
    return to - from;
  }

  /** Returns the weights, shape [inputs, outputs]. */
  float[] weight(float[] parameters) {
    float[] weight = new float[inputs() * outputs()];
    for (int i = 0; i < inputs(); i++) {
      int start = layer.weights() + i * layer.outputs() + from;
      System.arraycopy(parameters, start, weight, i * outputs(), outputs());
    }
    return weight;
  }

  /** Returns the biases, shape [outputs]. */
  float[] bias(float[] parameters) {
    return Arrays.copyOfRange(parameters, layer.biases() + from, layer.biases() + to);
  }
}
