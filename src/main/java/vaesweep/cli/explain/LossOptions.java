package vaesweep.cli.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** A loss as options; their texts are read by the same types as a sweep file's values. */
final class LossOptions {
  @Option(
      names = "--features",
      paramLabel = "N",
      description = "How many numbers a row of the data has: 784 for 28×28 pixels.")
  private String features;

  @Option(
      names = "--latent-size",
      paramLabel = "M",
      description = "How many latent units there are.")
  private String latentSize;

  @Option(
      names = "--reduction",
      paramLabel = "REDUCTION",
      description = "Of reconstruction/KL: sum, mean, mean/sum or sum/mean. Default: sum.")
  private String reduction;

  @Option(
      names = "--beta",
      paramLabel = "WEIGHT",
      description = "The KL weight as the loss has it. Default: 1.")
  private String beta;

  @Option(
      names = "--beta-norm",
      paramLabel = "WEIGHT",
      description = "Instead of --beta: beta_eff · M / N (Higgins et al. 2017).")
  private String betaNorm;

  @Option(
      names = "--likelihood",
      paramLabel = "NAME",
      description =
          "bernoulli, continuous_bernoulli, gaussian, laplace or mse. Default: bernoulli.")
  private String likelihood;

  @Option(
      names = "--sigma",
      paramLabel = "SIGMA",
      description = "Of gaussian: a number, learned, optimal or per_feature.")
  private String sigma;

  @Option(names = "--scale", paramLabel = "SCALE", description = "Of laplace: a number or optimal.")
  private String scale;

  /** Returns what the user gave, by parameter name. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    put(words, "features", features);
    put(words, "latent_size", latentSize);
    put(words, "reduction", reduction);
    put(words, "beta", beta);
    put(words, "beta_norm", betaNorm);
    put(words, "likelihood", likelihood);
    put(words, "sigma", sigma);
    put(words, "scale", scale);
    return words;
  }

  private static void put(Map<String, String> words, String name, String word) {
    if (word != null) {
      words.put(name, word);
    }
  }
}
