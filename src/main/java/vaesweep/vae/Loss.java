package vaesweep.vae;

import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.vae.latent.LatentTerm;

/**
 * The loss: mean over the batch of the reconstruction term, which the likelihood names, plus the
 * latent term, each over the divisor of a reduction.
 *
 * @param reduction sum or mean over features, sum or mean over latent units
 * @param objective names the latent term
 * @param trainRows rows of the training data, of which a batch is a sample
 */
public record Loss(Reduction reduction, Objective objective, int trainRows) {
  /** The weighted KL. */
  public static Loss elbo(Reduction reduction) {
    return new Loss(reduction, new Objective.Elbo(), 1);
  }

  /** Returns the loss that a configuration asks for on data with {@code trainRows} rows. */
  public static Loss of(Configuration configuration, int trainRows) {
    return new Loss(
        configuration.get(Parameters.REDUCTION),
        configuration.get(Parameters.OBJECTIVE),
        trainRows);
  }

  float reconstructionScale(int rows, int features) {
    return (float) (1.0 / rows / reduction.reconstructionDivisor(features));
  }

  LatentTerm latentTerm(int latentSize, int rows) {
    return LatentTerm.of(objective, reduction, latentSize, rows, trainRows);
  }
}
