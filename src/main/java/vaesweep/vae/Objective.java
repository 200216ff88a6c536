package vaesweep.vae;

import vaesweep.spec.Likelihood;
import vaesweep.spec.Reduction;

/**
 * The loss: mean over the batch of reconstruction/divisor + weight·KL/divisor, with the divisors of
 * a reduction.
 *
 * @param likelihood names the reconstruction term
 * @param reduction sum or mean over features, sum or mean over latent units
 */
public record Objective(Likelihood likelihood, Reduction reduction) {
  float reconstructionScale(int rows, int features) {
    return (float) (1.0 / rows / reduction.reconstructionDivisor(features));
  }

  float klScale(double klWeight, int rows, int latentSize) {
    return (float) (klWeight / rows / reduction.klDivisor(latentSize));
  }
}
