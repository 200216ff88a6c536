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
      names = "--batch",
      paramLabel = "REDUCTION",
      description =
          "The same over the rows of a batch: sum, mean, mean/sum or sum/mean. Default: mean.")
  private String batch;

  @Option(
      names = "--batch-size",
      paramLabel = "ROWS",
      description = "The rows of a batch, where a term is summed over them.")
  private String batchSize;

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

  @Option(
      names = "--objective",
      paramLabel = "NAME",
      description =
          "elbo, free_bits, capacity or tc; or an object as in a sweep file. Default: elbo.")
  private String objective;

  @Option(
      names = "--gamma",
      paramLabel = "WEIGHT",
      description = "Of capacity: the weight of a nat of distance as the loss has it.")
  private String gamma;

  @Option(
      names = "--capacity",
      paramLabel = "NATS",
      description = "Of capacity: the rate aimed at in the end.")
  private String capacity;

  @Option(
      names = "--annealing",
      paramLabel = "ANNEALING",
      description =
          "Of capacity: how it grows, as in a sweep file, such as"
              + " '{\"type\": \"linear\", \"length\": 10}'. Default: none.")
  private String annealing;

  @Option(
      names = "--nats",
      paramLabel = "NATS",
      description = "Of free_bits: the floor of a unit's KL.")
  private String nats;

  @Option(
      names = "--of",
      paramLabel = "unit|total",
      description = "Of free_bits: whether each unit has the floor, or their sum. Default: unit.")
  private String of;

  @Option(
      names = "--printed",
      paramLabel = "RECON/KL",
      description =
          "What a program printed of the two terms: what that is here, as distortion and rate.")
  private String printed;

  /** Returns what the user gave, by parameter name. */
  Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    put(words, "features", features);
    put(words, "latent_size", latentSize);
    put(words, "reduction", reduction);
    put(words, "batch", batch);
    put(words, "batch_size", batchSize);
    put(words, "beta", beta);
    put(words, "beta_norm", betaNorm);
    put(words, "likelihood", likelihood);
    put(words, "sigma", sigma);
    put(words, "scale", scale);
    put(words, "objective", objective);
    put(words, "gamma", gamma);
    put(words, "capacity", capacity);
    put(words, "annealing", annealing);
    put(words, "nats", nats);
    put(words, "of", of);
    put(words, "printed", printed);
    return words;
  }

  private static void put(Map<String, String> words, String name, String word) {
    if (word != null) {
      words.put(name, word);
    }
  }
}
