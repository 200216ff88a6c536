package vaesweep.vae.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import vaesweep.vae.Architecture;
import vaesweep.vae.Architecture.Layer;

/** The encoder as a graph with two outputs. */
final class Encoder {
  private static final String INPUT = "x";
  private static final String MEAN = "mean";
  private static final String LOG_VARIANCE = "logVariance";

  private Encoder() {}

  static ComputationGraph of(Architecture architecture, float[] parameters) {
    List<Layer> layers = architecture.encoder();
    int hidden = layers.size() - 1;
    int latentSize = architecture.latentSize();
    GraphBuilder builder = new NeuralNetConfiguration.Builder().graphBuilder().addInputs(INPUT);
    String below = INPUT;
    for (int i = 0; i < hidden; i++) {
      builder.addLayer(
          name(i),
          Dense.layer(layers.get(i).inputs(), layers.get(i).outputs(), architecture.activation()),
          below);
      below = name(i);
    }
    int inputs = layers.get(hidden).inputs();
    builder
        .addLayer(MEAN, Dense.layer(inputs, latentSize, architecture.meanActivation()), below)
        .addLayer(
            LOG_VARIANCE,
            Dense.layer(inputs, latentSize, architecture.logVarianceActivation()),
            below)
        .setOutputs(MEAN, LOG_VARIANCE);

    ComputationGraph graph = new ComputationGraph(builder.build());
    graph.init();
    for (int i = 0; i < hidden; i++) {
      Dense.of(layers.get(i), parameters).copyTo(graph.getLayer(name(i)));
    }
    Dense heads = Dense.of(layers.get(hidden), parameters);
    heads.outputs(0, latentSize).copyTo(graph.getLayer(MEAN));
    heads.outputs(latentSize, 2 * latentSize).copyTo(graph.getLayer(LOG_VARIANCE));
    return graph;
  }

  private static String name(int hiddenLayer) {
    return "hidden" + (hiddenLayer + 1);
  }
}
