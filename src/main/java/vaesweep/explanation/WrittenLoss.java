package vaesweep.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;

/**
 * A loss as somebody wrote it: a reconstruction term plus a KL weight times a KL term, or what an
 * objective has in its place.
 *
 * @param configuration its weight, reduction, likelihood, objective and latent size; the rest is
 *     unused
 * @param features the data's number of features N
 * @param batch how both terms are reduced over the rows of a batch
 * @param density the likelihood where it is none of a sweep's, in place of the configuration's
 * @param prints what its program prints of it
 */
public record WrittenLoss(
    Configuration configuration,
    int features,
    BatchReduction batch,
    Optional<String> density,
    PrintedForm prints) {
  /**
   * One way to write a loss.
   *
   * @param weight the KL weight to write under the reduction; gamma under objective capacity
   * @param gradientScale the gradient's size against sum/sum with the same optimum
   */
  public record Wording(Reduction reduction, double weight, double gradientScale) {}

  /** A loss of a sweep file: both terms are averaged over the rows. */
  public WrittenLoss(Configuration configuration, int features) {
    this(configuration, features, BatchReduction.MEAN);
  }

  /** A loss whose likelihood is one of a sweep's. */
  public WrittenLoss(Configuration configuration, int features, BatchReduction batch) {
    this(configuration, features, batch, Optional.empty(), PrintedForm.AS_MINIMISED);
  }

  /**
   * Returns the same loss under every reduction that can write it, averaged over the rows. Of
   * objective tc a reduction weighs all three parts of the KL and beta one of them: there it is the
   * loss's own reduction, or none.
   */
  public List<Wording> wordings() {
    List<Wording> wordings = new ArrayList<>();
    for (Reduction reduction : Reduction.values()) {
      if (!isTotalCorrelation() || (reduction == reduction() && isEvenOverRows())) {
        wordings.add(
            new Wording(
                reduction,
                weightUnder(reduction),
                1.0 / reduction.reconstructionDivisor(features)));
      }
    }
    return wordings;
  }

  private double weightUnder(Reduction reduction) {
    return gammaEff().isPresent()
        ? gammaEff().getAsDouble() / reduction.reconstructionDivisor(features)
        : reduction.beta(betaEff().orElseThrow(), features, latentSize());
  }

  /**
   * The weight of the summed KL against the summed reconstruction, both averaged over the rows;
   * under objective tc that of the total correlation, and none under a capacity.
   */
  public OptionalDouble betaEff() {
    OptionalDouble overRowMeans = configuration.betaEff(features);
    return overRowMeans.isEmpty() || configuration.has(Parameters.BETA_NORM)
        ? overRowMeans
        : OptionalDouble.of(overRowMeans.getAsDouble() * klAgainstReconstruction());
  }

  /** beta_eff times latent size divided by features (Higgins et al. 2017). */
  public OptionalDouble betaNorm() {
    return configuration.has(Parameters.BETA_NORM) || betaEff().isEmpty()
        ? configuration.betaNorm(features)
        : OptionalDouble.of(betaEff().getAsDouble() * latentSize() / features);
  }

  /** The weight as written under the loss's own reductions. */
  public OptionalDouble beta() {
    OptionalDouble overRowMeans = configuration.beta(features);
    return overRowMeans.isEmpty() || configuration.has(Parameters.BETA)
        ? overRowMeans
        : OptionalDouble.of(overRowMeans.getAsDouble() / klAgainstReconstruction());
  }

  /**
   * The weight of the distance from a capacity, per nat of a row, against the summed
   * reconstruction, both averaged over the rows; none where there is no capacity.
   */
  public OptionalDouble gammaEff() {
    OptionalDouble overRowMeans = configuration.gammaEff(features);
    return overRowMeans.isEmpty()
        ? overRowMeans
        : OptionalDouble.of(overRowMeans.getAsDouble() * klAgainstReconstruction());
  }

  /** What reducing over the rows makes of the KL term's weight. */
  private double klAgainstReconstruction() {
    return (double) batch.ofKl() / batch.ofReconstruction();
  }

  /** Whether the rows leave both terms' weights against each other as they are. */
  boolean isEvenOverRows() {
    return batch.ofKl() == batch.ofReconstruction();
  }

  /**
   * The standard deviation of the Gaussian decoder (the scale of the Laplace) that has the same
   * optimum at a KL weight of one, in the data's units. None where the likelihood has no fixed
   * width, and under objectives that weigh anything but the KL.
   */
  public OptionalDouble equivalentWidth() {
    return !isTotalCorrelation() && betaEff().isPresent()
        ? spread().equivalent(betaEff().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * The size of the loss and its gradient against the batch mean of sum/sum with the same weights
   * against each other. It is also what the loss multiplies a row's reconstruction term with.
   */
  public double gradientScale() {
    return (double) batch.ofReconstruction() / reduction().reconstructionDivisor(features);
  }

  /** What the loss multiplies a row's KL, summed over units, with before its weight. */
  public double klScale() {
    return (double) batch.ofKl() / klDivisor();
  }

  /** The KL beside a capacity is summed over units under every reduction. */
  int klDivisor() {
    return objective() instanceof Objective.Capacity ? 1 : reduction().klDivisor(latentSize());
  }

  /** What a program that prints it so has multiplied a row's reconstruction term with. */
  double printedReconstructionScale() {
    return prints == PrintedForm.OF_ROWS
        ? gradientScale() / batch.ofReconstruction()
        : gradientScale();
  }

  /** The same of a row's KL, summed over units. */
  double printedKlScale() {
    return switch (prints) {
      case AS_MINIMISED, FLOORED_KL -> klScale();
      case OF_ROWS -> klScale() / batch.ofKl();
      case WEIGHTED_KL -> isKlPrintedWeighted() ? klScale() * beta().getAsDouble() : klScale();
    };
  }

  /** Whether the printed KL has its weight in it, which can be taken out again. */
  boolean isKlPrintedWeighted() {
    return prints == PrintedForm.WEIGHTED_KL && beta().orElse(0) > 0;
  }

  private boolean isTotalCorrelation() {
    return objective() instanceof Objective.TotalCorrelation;
  }

  DecoderWidth spread() {
    return density.map(DecoderWidth::none).orElseGet(() -> DecoderWidth.of(likelihood()));
  }

  /** That of the configuration, which {@link #density} replaces where it is present. */
  public Likelihood likelihood() {
    return configuration.get(Parameters.LIKELIHOOD);
  }

  public Objective objective() {
    return configuration.get(Parameters.OBJECTIVE);
  }

  public Reduction reduction() {
    return configuration.get(Parameters.REDUCTION);
  }

  public int latentSize() {
    return configuration.get(Parameters.LATENT_SIZE);
  }
}
