package vaesweep.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The losses that people copy, as their sources had them when they were read. */
public final class Presets {
  private static final String KERAS_IO =
      "https://github.com/keras-team/keras-io/blob/master/examples/generative/vae.py";

  public static final List<Preset> ALL =
      List.of(
          new Preset(
              "keras",
              "the VAE example of keras.io: MNIST, two latent units, both terms summed",
              bernoulli("784", "2", "sum"),
              List.of(
                  "Its binary_crossentropy is a mean over the last axis: one channel, so the sum over pixels"
                      + " that follows is a sum over features. With three channels it is a third of that:"
                      + " beta_eff 3. With images flattened to rows it is the mean over all pixels:"
                      + " --reduction mean/sum, beta_eff 784.",
                  "Its pixels are grey, and cross-entropy is no likelihood of grey: see"
                      + " --likelihood continuous_bernoulli.",
                  "Its first version, still found in many copies, took the mean over latent units: preset"
                      + " keras-2020."),
              List.of(KERAS_IO)),
          new Preset(
              "keras-2020",
              "the first version of the same example: pixels summed, latent units averaged",
              bernoulli("784", "2", "sum/mean"),
              List.of(
                  "The weight in it looks like 1 and is 1 / latent_size: with 2 units half the KL, with 32"
                      + " units a thirty-second. A copy with more latent units has another loss."),
              List.of("https://github.com/keras-team/keras-io/issues/270", KERAS_IO)),
          new Preset(
              "keras-blog",
              "\"Building Autoencoders in Keras\" (2016): both terms averaged",
              bernoulli("784", "2", "mean"),
              List.of(
                  "With both means the weight is beta_norm: 1 here is 392 times the ELBO's KL weight, and"
                      + " latent units die of it.",
                  "In mid-2016 the script beside it averaged over pixels and summed over units"
                      + " (--reduction mean/sum): beta_eff 784, which was mended within weeks.",
                  "The first of these scripts also sampled with a log standard deviation and wrote it as a"
                      + " log-variance in the KL term."),
              List.of(
                  "https://github.com/keras-team/keras/issues/6015",
                  "https://github.com/keras-team/keras/pull/3383",
                  "https://github.com/keras-team/keras/pull/3220")),
          new Preset(
              "tfjs",
              "TensorFlow.js' Fashion-MNIST VAE example: squared error, two latent units",
              words("784", "2", "sum", "1", "mse"),
              List.of(
                  "Its meanSquaredError is a mean over rows and pixels, multiplied by the number of pixels:"
                      + " so after all a sum over pixels, averaged over rows. Copies that drop the factor"
                      + " have reduction mean/sum and a KL that counts 784 times (--reduction mean/sum).",
                  "Its decoder expects errors of 0.71 in pixels from 0 to 1, where even constant grey errs by"
                      + " 0.5 at most; --likelihood gaussian --sigma optimal lets the data say how much."),
              List.of(
                  "https://github.com/tensorflow/tfjs-examples/blob/master/fashion-mnist-vae/model.js")),
          new Preset(
              "pytorch",
              "the vae of pytorch/examples: MNIST, 20 latent units, summed over the batch too",
              ImmutableMap.<String, String>builder()
                  .putAll(bernoulli("784", "20", "sum"))
                  .put("batch", "sum")
                  .put("batch_size", "128")
                  .buildOrThrow(),
              List.of(
                  "The loss that it minimises is the sum over the 128 rows of a batch; the loss that it"
                      + " prints is divided by the rows: nats per row, which compare with −ELBO here.",
                  "Another batch size is another gradient: Adam hides that, clipping and plain gradient"
                      + " descent do not.",
                  "Its pixels are grey, and cross-entropy is no likelihood of grey. Adding the continuous"
                      + " Bernoulli's constant was proposed and declined, to keep the example simple.",
                  "Until February 2018 both terms were divided by rows and pixels (beta 1/784 under mean/sum):"
                      + " the same optimum."),
              List.of(
                  "https://github.com/pytorch/examples/blob/main/vae/main.py",
                  "https://github.com/pytorch/examples/pull/683",
                  "https://github.com/pytorch/examples/pull/296")),
          new Preset(
              "dl4j",
              "DL4J's VariationalAutoencoder layer as it stands without further choices",
              ImmutableMap.of(
                  "features",
                  "784",
                  "latent_size",
                  "2",
                  "reduction",
                  "sum",
                  "beta",
                  "1",
                  "likelihood",
                  "gaussian",
                  "sigma",
                  "per_feature"),
              List.of(
                  "Its default decoder is a Gaussian whose means and log-variances all go through tanh: the"
                      + " means suit data from -1 to 1, and no sigma can leave 0.607 to 1.649, however well a"
                      + " feature is predicted.",
                  "The layer has no KL weight, no reduction and no annealing. For a Bernoulli output, as in"
                      + " DL4J's own MNIST examples: --likelihood bernoulli.",
                  "Features and latent size have no defaults in the layer; these are of its MNIST plots."),
              List.of(
                  "https://github.com/deeplearning4j/deeplearning4j/blob/master/deeplearning4j/"
                      + "deeplearning4j-nn/src/main/java/org/deeplearning4j/nn/layers/variational/"
                      + "VariationalAutoencoder.java",
                  "https://github.com/deeplearning4j/deeplearning4j/blob/master/deeplearning4j/"
                      + "deeplearning4j-nn/src/main/java/org/deeplearning4j/nn/conf/layers/variational/"
                      + "GaussianReconstructionDistribution.java")));

  private Presets() {}

  /** Returns the preset of that name. */
  public static Optional<Preset> named(String name) {
    return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
  }

  private static Map<String, String> bernoulli(String features, String units, String reduction) {
    return words(features, units, reduction, "1", "bernoulli");
  }

  private static Map<String, String> words(
      String features, String units, String reduction, String beta, String likelihood) {
    return ImmutableMap.of(
        "features", features,
        "latent_size", units,
        "reduction", reduction,
        "beta", beta,
        "likelihood", likelihood);
  }
}
