package vaesweep.vae.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;
import vaesweep.vae.Architecture.Layer;
import vaesweep.vae.latent.Posterior;

/** The encoder as a graph with two outputs. */
final class Encoder {
  private static final String INPUT = "x";
  private static final String MEAN = "mean";
  private static final String LOG_VARIANCE = "logVariance";
  private static final String SOFTPLUS = "softplus";
  private static final String SCALE = "scale";

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
    builder.addLayer(MEAN, Dense.layer(inputs, latentSize, architecture.meanActivation()), below);
    String second = isScale(architecture) ? SOFTPLUS : LOG_VARIANCE;
    Activation activation =
        isScale(architecture) ? Activation.SOFTPLUS : architecture.logVarianceActivation();
    builder.addLayer(second, Dense.layer(inputs, latentSize, activation), below);
    if (isScale(architecture)) {
      builder.addVertex(SCALE, new ShiftVertex(Posterior.LEAST_SCALE), SOFTPLUS);
    }
    builder.setOutputs(MEAN, isScale(architecture) ? SCALE : LOG_VARIANCE);

    ComputationGraph graph = new ComputationGraph(builder.build());
    graph.init();
    for (int i = 0; i < hidden; i++) {
      Dense.of(layers.get(i), parameters).copyTo(graph.getLayer(name(i)));
    }
    Dense heads = Dense.of(layers.get(hidden), parameters);
    heads.outputs(0, latentSize).copyTo(graph.getLayer(MEAN));
    heads.outputs(latentSize, 2 * latentSize).copyTo(graph.getLayer(second));
    return graph;
  }

  private static boolean isScale(Architecture architecture) {
    return architecture.posteriorScale() == PosteriorScale.SOFTPLUS;
  }

  private static String name(int hiddenLayer) {
    return "hidden" + (hiddenLayer + 1);
  }
}
