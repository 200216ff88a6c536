package vaesweep.explanation;

import java.util.List;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;
import vaesweep.spec.Scale;

/**
 * A loss that people copy.
 *
 * @param name on the command line
 * @param title what it is
 * @param loss with the sizes of its example
 * @param surprise what those who copy it do not expect
 * @param source where it was read
 */
public record Preset(String name, String title, WrittenLoss loss, String surprise, String source) {
  private static final int MNIST = 784;

  /** All of them. */
  public static List<Preset> all() {
    return List.of(
        new Preset(
            "keras",
            "the Keras example \"Variational AutoEncoder\"",
            sum(2, Likelihood.BERNOULLI),
            "Cross-entropy averages over the last axis, which has one channel, and is then summed"
                + " over the pixels: so this is sum/sum. Flatten the images first and the same line"
                + " averages over all 784 pixels: mean/sum, where a weight of 1 is beta_eff 784 and"
                + " the latent space dies. Its digits are grey, and cross-entropy is no likelihood"
                + " of grey.",
            "https://github.com/keras-team/keras-io/blob/master/examples/generative/vae.py"),
        new Preset(
            "tfjs",
            "TensorFlow.js' Fashion-MNIST example",
            sum(2, Likelihood.MSE),
            "The squared error is averaged and then multiplied with the number of pixels, which is a"
                + " sum: without that factor it would be mean/sum, and beta_eff 784.",
            "https://github.com/tensorflow/tfjs-examples/blob/master/fashion-mnist-vae/model.js"),
        new Preset(
            "pytorch",
            "PyTorch's example vae/main.py",
            sum(20, Likelihood.BERNOULLI),
            "It sums over the batch too, so its gradient is batch-size times as large; Adam does not"
                + " notice, clipping and SGD do. The loss it prints is divided by the rows. Some"
                + " versions add the constant of the continuous Bernoulli, which changes the"
                + " objective: likelihood continuous_bernoulli.",
            "https://github.com/pytorch/examples/blob/main/vae/main.py"),
        new Preset(
            "dl4j",
            "DL4J's layer VariationalAutoencoder with its defaults",
            sum(2, new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE)),
            "Its default decoder is a Gaussian whose means go through tanh, which wants data from"
                + " -1 to 1, with a variance of its own for every feature and row and no floor under"
                + " it: constant pixels drive the loss towards minus infinity. It knows no KL"
                + " weight.",
            "https://github.com/deeplearning4j/deeplearning4j, class"
                + " org.deeplearning4j.nn.conf.layers.variational.VariationalAutoencoder, 1.0.0-M2.1"));
  }

  private static WrittenLoss sum(int latentSize, Likelihood likelihood) {
    return new WrittenLoss(MNIST, latentSize, Reduction.SUM, 1, likelihood);
  }
}
