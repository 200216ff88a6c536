package vaesweep.vae;

import java.util.Optional;

/**
 * The loss of one optimiser step, before the step.
 *
 * @param reconstruction the reconstruction term as it stands in the loss
 * @param kl the weighted KL term as it stands in the loss
 */
public record StepTerms(double reconstruction, double kl) {
  public double loss() {
    return reconstruction + kl;
  }

  /** The name of the first term that is not finite. */
  public Optional<String> notFinite() {
    if (!Double.isFinite(kl)) {
      return Optional.of("KL");
    }
    return Double.isFinite(reconstruction) ? Optional.empty() : Optional.of("reconstruction");
  }
}
