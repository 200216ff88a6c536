package vaesweep.exchange.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vaesweep.spec.Activation;
import vaesweep.spec.Likelihood;
import vaesweep.spec.PosteriorScale;
import vaesweep.vae.Architecture;
import vaesweep.vae.Architecture.Layer;

/**
 * A layer as it leaves: y = activation(x·weight + bias). Heads that the engine has in one layer are
 * apart.
 *
 * @param name such as {@code encoder.mean}
 * @param layer the engine's
 * @param from the engine's layer's first output that is this one's
 * @param to its output behind the last
 */
record NamedLayer(String name, Activation activation, Layer layer, int from, int to) {

  /** Hidden layers, means, and log-variances or scales. */
  static List<NamedLayer> encoder(Architecture architecture) {
    List<NamedLayer> layers = hidden("encoder", architecture.encoder(), architecture.activation());
    Layer heads = architecture.encoder().get(layers.size());
    int size = architecture.latentSize();
    layers.add(new NamedLayer("encoder.mean", architecture.meanActivation(), heads, 0, size));
    boolean logVariance = architecture.posteriorScale() == PosteriorScale.LOG_VARIANCE;
    layers.add(
        new NamedLayer(
            logVariance ? "encoder.log_variance" : "encoder.scale",
            logVariance ? architecture.logVarianceActivation() : Activation.SOFTPLUS,
            heads,
            size,
            2 * size));
    return layers;
  }

  /** Hidden layers, the output, and where every feature has its own width, its log-variances. */
  static List<NamedLayer> decoder(Architecture architecture) {
    List<NamedLayer> layers = hidden("decoder", architecture.decoder(), architecture.activation());
    Layer last = architecture.decoder().get(layers.size());
    int features = architecture.features();
    Activation activation =
        architecture.likelihood() instanceof Likelihood.Bernoulli
            ? Activation.SIGMOID
            : architecture.outputActivation();
    layers.add(new NamedLayer("decoder.output", activation, last, 0, features));
    if (last.outputs() > features) {
      layers.add(
          new NamedLayer(
              "decoder.log_variance", Activation.IDENTITY, last, features, last.outputs()));
    }
    return layers;
  }

  private static List<NamedLayer> hidden(String stack, List<Layer> all, Activation activation) {
    List<NamedLayer> layers = new ArrayList<>();
    for (int i = 0; i < all.size() - 1; i++) {
      String name = stack + ".hidden_" + (i + 1);
      layers.add(new NamedLayer(name, activation, all.get(i), 0, all.get(i).outputs()));
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
