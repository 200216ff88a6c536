package vaesweep.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;

/** A loss in words, and in names and numbers. */
public record Explanation(WrittenLoss loss) {
  /**
   * Returns the sentences.
   *
   * @param digits writes a number
   */
  public List<String> sentences(DoubleFunction<String> digits) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "The loss: %s + %s × %s, mean over the batch.",
            term(loss.reduction().reconstructionDivisor(2) > 1, term(), loss.features()),
            digits.apply(loss.beta()),
            term(loss.reduction().klDivisor(2) > 1, "KL", loss.latentSize(), "units")));
    lines.add(
        String.format(
            "beta_eff  %s: it has the same best networks as summed %s + %s × summed KL.",
            digits.apply(loss.betaEff()), term(), digits.apply(loss.betaEff())));
    lines.add(
        String.format(
            "beta_norm %s: beta_eff × %d units / %d features (Higgins et al. 2017).",
            digits.apply(loss.betaNorm()), loss.latentSize(), loss.features()));
    lines.add(meaning(digits));
    lines.add(gradient());
    return lines;
  }

  private String term() {
    if (loss.likelihood() instanceof Likelihood.Bernoulli) {
      return "cross-entropy";
    }
    return loss.likelihood() instanceof Likelihood.Mse
        ? "squared error"
        : "−log p(x|z) under " + loss.likelihood().spelling();
  }

  private static String term(boolean mean, String what, int features) {
    return term(mean, what, features, "features");
  }

  private static String term(boolean mean, String what, int count, String over) {
    return (mean ? "mean over " : "sum over ") + count + " " + over + " of the " + what;
  }

  private String meaning(DoubleFunction<String> digits) {
    if (loss.betaEff() == 0) {
      return "Without a KL weight it is an autoencoder: nothing makes the posterior wide or normal.";
    }
    if (loss.equivalentScale().isPresent()) {
      String width = loss.likelihood() instanceof Likelihood.Laplace ? "scale b" : "sigma";
      return String.format(
          "%-9s %s: with a decoder of this %s it is the ELBO itself, at a weight of 1.",
          width, digits.apply(loss.equivalentScale().getAsDouble()), width);
    }
    if (Math.abs(loss.betaEff() - 1) < 1e-9) {
      return loss.likelihood() instanceof Likelihood.Bernoulli
          ? "At beta_eff 1 it is the negative ELBO, if all values are 0 or 1."
          : "At beta_eff 1 it is the negative ELBO.";
    }
    return loss.betaEff() > 1
        ? "Above beta_eff 1 the rate is held below what the ELBO would pay for."
        : "Below beta_eff 1 the rate grows beyond what the ELBO would pay for; samples of the prior"
            + " suffer.";
  }

  private String gradient() {
    return loss.gradientScale() == 1
        ? "The gradient is that of sum/sum."
        : String.format(
            "The gradient is 1/%1$d of that of sum/sum: Adam's step does not change, but its epsilon"
                + " and weight decay weigh %1$d times as much, and a clip norm 1/%1$d.",
            loss.features());
  }

  /** Returns the weight to write under every reduction, in the order of the reductions. */
  public Map<String, Double> equivalents() {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Reduction reduction : Reduction.values()) {
      weights.put(reduction.spelling(), loss.betaUnder(reduction));
    }
    return weights;
  }

  /** Returns everything under its name: numbers, texts, and maps of them. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", loss.features());
    facts.put("latent_size", loss.latentSize());
    facts.put("reduction", loss.reduction().spelling());
    facts.put("likelihood", loss.likelihood().spelling());
    facts.put("beta", loss.beta());
    facts.put("beta_eff", loss.betaEff());
    facts.put("beta_norm", loss.betaNorm());
    facts.put("gradient_scale", loss.gradientScale());
    loss.equivalentScale().ifPresent(scale -> facts.put("equivalent_scale", scale));
    facts.put("beta_under", equivalents());
    return facts;
  }
}
