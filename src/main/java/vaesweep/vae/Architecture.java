package vaesweep.vae;

import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.latent.Posterior;
import vaesweep.vae.reconstruction.Reconstruction;
import vaesweep.vae.reconstruction.ScaleParameter;

/**
 * The dense layers of a variational autoencoder, and where each lies in the one array that holds
 * all parameters: the encoder's hidden layers, one layer for both heads (outputs 0 to M−1 are the
 * means, M to 2M−1 the log-variances or scales), the decoder's hidden layers, the output layer, and
 * what the likelihood has for itself.
 *
 * @param features inputs and outputs N
 * @param latentSize latent units M
 * @param activation of hidden layers
 * @param outputActivation of the decoder's output; identity where the likelihood starts from logits
 */
public record Architecture(
    int features,
    int latentSize,
    Hidden hidden,
    Activation activation,
    Activation meanActivation,
    Activation logVarianceActivation,
    Activation outputActivation,
    PosteriorScale posteriorScale,
    Likelihood likelihood) {

  /** Returns the networks that a configuration asks for on data with {@code features} features. */
  public static Architecture of(Configuration configuration, int features) {
    boolean activated = configuration.has(Parameters.OUTPUT_ACTIVATION);
    boolean logVariance = configuration.has(Parameters.LOG_VARIANCE_ACTIVATION);
    return new Architecture(
        features,
        configuration.get(Parameters.LATENT_SIZE),
        configuration.get(Parameters.HIDDEN),
        configuration.get(Parameters.ACTIVATION),
        configuration.get(Parameters.MEAN_ACTIVATION),
        logVariance ? configuration.get(Parameters.LOG_VARIANCE_ACTIVATION) : Activation.IDENTITY,
        activated ? configuration.get(Parameters.OUTPUT_ACTIVATION) : Activation.IDENTITY,
        configuration.get(Parameters.POSTERIOR_SCALE),
        configuration.get(Parameters.LIKELIHOOD));
  }

  /** Hidden layers and then the heads. */
  public List<Layer> encoder() {
    return stack(features, hidden.encoder(), 2 * latentSize, 0);
  }

  /** Hidden layers and then the output. */
  public List<Layer> decoder() {
    Layer heads = encoder().get(hidden.encoder().size());
    return stack(latentSize, hidden.decoder(), outputs(), heads.end());
  }

  /** Outputs of the decoder for a row: N, or more where the likelihood wants more. */
  public int outputs() {
    return Reconstruction.outputs(likelihood, features);
  }

  /** The number of parameters of both networks, and behind them the likelihood's own. */
  public int parameters() {
    return Math.addExact(ownParameter(), Reconstruction.parameters(likelihood));
  }

  /**
   * Checks the number of parameters.
   *
   * @throws IllegalArgumentException if it is another's
   */
  public void check(float[] parameters) {
    if (parameters.length != parameters()) {
      throw new IllegalArgumentException(
          "the architecture has "
              + parameters()
              + " parameters, but "
              + parameters.length
              + " were given");
    }
  }

  /** Where the likelihood's own parameter lies, if it has one: behind all layers. */
  public int ownParameter() {
    List<Layer> layers = decoder();
    return layers.get(layers.size() - 1).end();
  }

  Posterior posterior(int rows) {
    return new Posterior(latentSize, meanActivation, posteriorScale, logVarianceActivation, rows);
  }

  /**
   * Returns the reconstruction term.
   *
   * @param gradient null where nothing is trained
   */
  Reconstruction reconstruction(Weights weights, Weights gradient) {
    ScaleParameter own =
        new ScaleParameter(weights.all(), gradient == null ? null : gradient.all(), ownParameter());
    return Reconstruction.of(likelihood, outputActivation, features, own);
  }

  private static List<Layer> stack(int inputs, List<Integer> widths, int outputs, int offset) {
    List<Layer> layers = new ArrayList<>();
    int from = inputs;
    int at = offset;
    for (int i = 0; i <= widths.size(); i++) {
      int to = i < widths.size() ? widths.get(i) : outputs;
      Layer layer = new Layer(from, to, at);
      layers.add(layer);
      from = to;
      at = layer.end();
    }
    return layers;
  }

  /**
   * A dense layer: y = x·W + b.
   *
   * @param inputs rows of W
   * @param outputs columns of W
   * @param weights offset of W, shape [inputs, outputs] row by row
   */
  public record Layer(int inputs, int outputs, int weights) {
    /** Offset of b, shape [outputs]. */
    public int biases() {
      return Math.addExact(weights, Math.multiplyExact(inputs, outputs));
    }

    /** Offset behind the layer. */
    public int end() {
      return Math.addExact(biases(), outputs);
    }
  }
}
