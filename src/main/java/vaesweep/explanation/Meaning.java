package vaesweep.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.loss.Likelihood;

/** What a loss's numbers mean for what is learned, a sentence each. */
final class Meaning {
  /** Relative; a weight written with a dozen digits is nearer. */
  private static final double ALMOST = 1e-9;

  private Meaning() {}

  static List<String> of(WrittenLoss loss) {
    List<String> sentences = new ArrayList<>();
    sentences.add(reductions(loss));
    sentences.addAll(ObjectiveWords.of(loss).meaning());
    return sentences;
  }

  /** Returns what a KL weight means. */
  static List<String> ofWeight(WrittenLoss loss) {
    double betaEff = loss.betaEff().orElseThrow();
    if (betaEff == 0) {
      return List.of(
          "Without a KL weight it is an autoencoder: nothing makes the latent units wide or normal.");
    }
    return loss.equivalentWidth().isPresent()
        ? width(loss.spread(), loss.equivalentWidth().getAsDouble())
        : List.of(strength(loss, betaEff));
  }

  private static String reductions(WrittenLoss loss) {
    int overFeatures = loss.reduction().reconstructionDivisor(loss.features());
    int overUnits = loss.klDivisor();
    List<String> parts = new ArrayList<>();
    if (overFeatures > 1) {
      parts.add(
          String.format(
              Locale.ROOT,
              "The mean over features divides the reconstruction by %1$d, so the KL counts %1$d times.",
              overFeatures));
    }
    if (overUnits > 1) {
      parts.add("The mean over latent units divides the KL by " + overUnits + ".");
    }
    if (!loss.isEvenOverRows()) {
      boolean kl = loss.batch().ofKl() > 1;
      parts.add(
          String.format(
              Locale.ROOT,
              "The %s alone is summed over the %d rows of a batch, so the KL counts %d times %s.",
              kl ? "KL" : "reconstruction",
              loss.batch().rows(),
              loss.batch().rows(),
              kl ? "more" : "less"));
    }
    return parts.isEmpty()
        ? "Both terms are sums: the weight is what it says."
        : String.join(" ", parts);
  }

  private static List<String> width(DecoderWidth spread, double width) {
    String value = Digits.of(width);
    if (!spread.isSquared()) {
      return List.of(
          "It is the ELBO of a Laplace decoder that expects errors of "
              + value
              + " in every feature.",
          "Only the product of weight and scale matters: halve one and double the other, and nothing changes.");
    }
    return List.of(
        "It is the ELBO of a Gaussian decoder that expects errors of "
            + value
            + " in every feature.",
        "Only the product of weight and variance matters, "
            + Digits.of(width * width)
            + ": a linear latent unit pays for itself where it explains more variance than that.");
  }

  private static String strength(WrittenLoss loss, double betaEff) {
    String follows =
        loss.density().isEmpty() && loss.likelihood().width().isPresent()
            ? " The decoder's width follows the data, so no fixed sigma could stand for the weight."
            : "";
    if (Math.abs(betaEff - 1) < ALMOST) {
      boolean binary = loss.density().isEmpty() && loss.likelihood().equals(Likelihood.BERNOULLI);
      return "At beta_eff 1 it is the negative ELBO"
          + (binary ? ", if all values are 0 or 1." : ".")
          + follows;
    }
    return (betaEff < 1
            ? "Below beta_eff 1 it pays less for information than the ELBO: sharper reconstructions, poorer"
                + " samples of the prior."
            : "Above beta_eff 1 it pays more for information than the ELBO: fewer latent units in use, blurrier"
                + " reconstructions.")
        + follows;
  }
}
