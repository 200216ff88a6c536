package vaesweep.vae.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.vae.Architecture;
import vaesweep.vae.Architecture.Layer;

/** The decoder as a plain stack of layers; of outputs that are no means nothing is taken. */
final class Decoder {
  private Decoder() {}

  static MultiLayerNetwork of(Architecture architecture, float[] parameters) {
    List<Layer> layers = architecture.decoder();
    int hidden = layers.size() - 1;
    ListBuilder builder = new NeuralNetConfiguration.Builder().list();
    for (int i = 0; i <= hidden; i++) {
      Layer layer = layers.get(i);
      builder.layer(
          i < hidden
              ? Dense.layer(layer.inputs(), layer.outputs(), architecture.activation())
              : Dense.layer(
                  layer.inputs(), architecture.features(), outputActivation(architecture)));
    }
    MultiLayerNetwork network = new MultiLayerNetwork(builder.build());
    network.init();
    for (int i = 0; i < hidden; i++) {
      Dense.of(layers.get(i), parameters).copyTo(network.getLayer(i));
    }
    Dense.of(layers.get(hidden), parameters)
        .outputs(0, architecture.features())
        .copyTo(network.getLayer(hidden));
    return network;
  }

  private static Activation outputActivation(Architecture architecture) {
    return architecture.likelihood() instanceof Likelihood.Bernoulli
        ? Activation.SIGMOID
        : architecture.outputActivation();
  }
}
