package vaesweep.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;

/**
 * A loss as somebody wrote it: a reconstruction term plus a KL weight times a KL term.
 *
 * @param configuration its weight, reduction, likelihood and latent size; the rest is unused
 * @param features the data's number of features N
 * @param rowsSummed the rows of a batch where the loss is their sum, 1 where it is their mean
 */
public record WrittenLoss(Configuration configuration, int features, int rowsSummed) {
  /**
   * One way to write a loss.
   *
   * @param beta the KL weight to write under the reduction
   * @param gradientScale the gradient's size against sum/sum with the same beta_eff
   */
  public record Wording(Reduction reduction, double beta, double gradientScale) {}

  /** Returns the same loss under every reduction, averaged over the rows; none without a weight. */
  public List<Wording> wordings() {
    List<Wording> wordings = new ArrayList<>();
    betaEff()
        .ifPresent(
            betaEff -> {
              for (Reduction reduction : Reduction.values()) {
                double beta = reduction.beta(betaEff, features, latentSize());
                wordings.add(
                    new Wording(reduction, beta, 1.0 / reduction.reconstructionDivisor(features)));
              }
            });
    return wordings;
  }

  /** The weight of the summed KL against the summed reconstruction; none under a capacity. */
  public OptionalDouble betaEff() {
    return configuration.betaEff(features);
  }

  /** beta_eff times latent size divided by features (Higgins et al. 2017). */
  public OptionalDouble betaNorm() {
    return configuration.betaNorm(features);
  }

  /** The weight as written under the loss's own reduction. */
  public OptionalDouble beta() {
    return configuration.beta(features);
  }

  /**
   * The standard deviation of the Gaussian decoder (the scale of the Laplace) that has the same
   * optimum at a KL weight of one, in the data's units. None where the likelihood has no fixed
   * width, and under objectives that weigh anything but the KL.
   */
  public OptionalDouble equivalentWidth() {
    boolean weighsTheKl =
        !(configuration.get(Parameters.OBJECTIVE) instanceof Objective.TotalCorrelation);
    return weighsTheKl && betaEff().isPresent()
        ? spread().equivalent(betaEff().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * The size of the loss and its gradient against the batch mean of sum/sum with the same beta_eff.
   */
  public double gradientScale() {
    return (double) rowsSummed / reduction().reconstructionDivisor(features);
  }

  DecoderWidth spread() {
    return DecoderWidth.of(likelihood());
  }

  public Likelihood likelihood() {
    return configuration.get(Parameters.LIKELIHOOD);
  }

  public Reduction reduction() {
    return configuration.get(Parameters.REDUCTION);
  }

  public int latentSize() {
    return configuration.get(Parameters.LATENT_SIZE);
  }
}
