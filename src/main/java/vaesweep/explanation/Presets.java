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
                  .put("prints", "of_rows")
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
                      + "GaussianReconstructionDistribution.java")),
          new Preset(
              "pytorch-vae",
              "AntixK's PyTorch-VAE, VanillaVAE on CelebA: squared error averaged, KL summed, weight"
                  + " 0.00025",
              words("12288", "128", "mean/sum", "0.00025", "mse"),
              List.of(
                  "The weight looks tiny and is beta_eff 3.072: the squared error is averaged over"
                      + " 64·64·3 numbers. At another image size the same weight is another loss"
                      + " (--features).",
                  "Its validation loss has weight 1 in place of 0.00025, that is beta_eff 12288: it"
                      + " does not compare with the training loss.",
                  "It logs the KL with its sign turned: for --printed write it without the minus.",
                  "Pixels are 0 to 1 in its current version and were −1 to 1 in the first, and the"
                      + " decoder ends in tanh: sigma 1.24 is more than all of the range that the"
                      + " pixels have now.",
                  "In the first version the weight was the batch size divided by the number of training"
                      + " images. The ELBO of a row has no such factor."),
              List.of(
                  "https://github.com/AntixK/PyTorch-VAE/blob/master/models/vanilla_vae.py",
                  "https://github.com/AntixK/PyTorch-VAE/blob/master/configs/vae.yaml",
                  "https://github.com/AntixK/PyTorch-VAE/blob/master/experiment.py",
                  "https://github.com/AntixK/PyTorch-VAE/blob/master/dataset.py",
                  "https://github.com/AntixK/PyTorch-VAE/issues/11",
                  "https://github.com/AntixK/PyTorch-VAE/issues/68")),
          new Preset(
              "world-models",
              "the VAE of World Models (Ha and Schmidhuber 2018), car racing: squared error summed,"
                  + " KL with a tolerance",
              ImmutableMap.<String, String>builder()
                  .putAll(words("12288", "32", "sum", "1", "mse"))
                  .put("prints", "floored_kl")
                  .buildOrThrow(),
              List.of(
                  "An image's KL counts as kl_tolerance · z_size = 0.5 · 32 = 16 nats at least (with the"
                      + " 64 units of its Doom experiment, 32), and below that it has no gradient. What is"
                      + " told here holds where the KL of an image is above.",
                  "That is a floor for the whole KL of one image, before the mean over the batch. free_bits has"
                      + " it for the batch mean: --objective free_bits --nats 16 --of total comes nearest.",
                  "The KL that it prints has the tolerance in it: 16 may be any rate up to 16 nats.",
                  "Its pixels are 0 to 1: the decoder expects errors of 0.71."),
              List.of(
                  "https://github.com/hardmaru/WorldModelsExperiments/blob/master/carracing/vae/vae.py",
                  "https://github.com/hardmaru/WorldModelsExperiments/blob/master/carracing/vae_train.py",
                  "https://github.com/hardmaru/WorldModelsExperiments/blob/master/doomrnn/vae_train.py",
                  "https://github.com/hardmaru/WorldModelsExperiments/issues/8")),
          new Preset(
              "scvi",
              "scVI of scvi-tools as it stands: counts of genes, both terms summed, a long warm-up",
              ImmutableMap.<String, String>builder()
                  .put("features", "2000")
                  .put("latent_size", "10")
                  .put("reduction", "sum")
                  .put("beta", "1")
                  .put("density", "zero-inflated negative binomial's −log p(x|z)")
                  .buildOrThrow(),
              List.of(
                  "Its likelihood is none of a sweep's here, so no sweep trains this loss. What is told"
                      + " of the weight holds for any likelihood that is summed over genes.",
                  "The KL weight grows from 0 to 1 over 400 epochs (n_epochs_kl_warmup), and more than"
                      + " 20,000 cells are trained for fewer epochs: 400 · 20,000 / cells. 100,000 cells"
                      + " have 80, the last of them at 79/400: beta_eff 0.1975, not 1.",
                  "reconstruction_loss_train and kl_local_train are means over cells, before the weight:"
                      + " nats of a row, as --printed takes them. elbo_train is their sum, whatever the"
                      + " weight is: it compares with −ELBO here.",
                  "The number of genes has no default in it; 2000 is how many are often selected."),
              List.of(
                  "https://github.com/scverse/scvi-tools/blob/main/src/scvi/module/_vae.py",
                  "https://github.com/scverse/scvi-tools/blob/main/src/scvi/train/_trainingplans.py",
                  "https://github.com/scverse/scvi-tools/blob/main/src/scvi/model/_utils.py")),
          new Preset(
              "pythae",
              "pythae's VAE and BetaVAE as they stand: half the squared error, summed",
              ImmutableMap.<String, String>builder()
                  .putAll(words("784", "10", "sum", "1", "gaussian"))
                  .put("sigma", "1")
                  .buildOrThrow(),
              List.of(
                  "Its mse is half the squared error: a Gaussian with sigma 1 whose constant the loss"
                      + " leaves out, and its get_nll has.",
                  "In earlier versions it was the whole squared error (--likelihood mse): with the same"
                      + " beta the KL counted half as much.",
                  "For pixels from 0 to 1 sigma 1 is as wide as their range; --likelihood gaussian --sigma"
                      + " optimal lets the data say how much. bce is a sum over features too"
                      + " (--likelihood bernoulli).",
                  "The number of features has no default in it; 784 is that of MNIST."),
              List.of(
                  "https://github.com/clementchadebec/benchmark_VAE/blob/main/src/pythae/models/vae/vae_model.py",
                  "https://github.com/clementchadebec/benchmark_VAE/blob/main/src/pythae/models/beta_vae/"
                      + "beta_vae_model.py",
                  "https://github.com/clementchadebec/benchmark_VAE/blob/main/src/pythae/models/base/"
                      + "base_config.py",
                  "https://github.com/clementchadebec/benchmark_VAE/pull/104")),
          new Preset(
              "lightning-bolts",
              "Lightning Bolts' VAE on CIFAR-10: both terms averaged, kl_coeff 0.1",
              ImmutableMap.<String, String>builder()
                  .putAll(words("3072", "256", "mean", "0.1", "mse"))
                  .put("prints", "weighted_kl")
                  .buildOrThrow(),
              List.of(
                  "With both means kl_coeff is beta_norm: 0.1 is beta_eff 1.2 for 32·32·3 numbers, and 10.8"
                      + " for the 96·96·3 of STL-10 (--features 27648).",
                  "The kl that it logs is multiplied by kl_coeff already: --printed takes it as it is logged.",
                  "Until November 2020 kl_coeff was an argument that the loss did not use."),
              List.of(
                  "https://github.com/Lightning-Universe/lightning-bolts/blob/master/src/pl_bolts/models/"
                      + "autoencoders/basic_vae/basic_vae_module.py",
                  "https://github.com/Lightning-Universe/lightning-bolts/issues/328",
                  "https://github.com/Lightning-Universe/lightning-bolts/pull/330")));

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
