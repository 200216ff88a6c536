package vaesweep.trial.measured;

import java.util.List;

/**
 * Validation numbers of a trial after an epoch, in nats per example.
 *
 * @param trial its number
 * @param epoch epochs done
 * @param unitKl each latent unit's part of the rate
 */
public record RungNumbers(
    int trial, int epoch, double distortion, double rate, double elbo, List<Double> unitKl) {
  public RungNumbers {
    unitKl = List.copyOf(unitKl);
  }
}
