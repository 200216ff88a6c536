package vaesweep.measure;

import java.util.List;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.vae.Evaluation;

/**
 * A loss row by row, in nats: numbers whose mean is the loss of these rows. A width that is fitted
 * to the rows counts as given, for at its best the loss does not depend on it to first order.
 */
public final class RowLosses {
  private RowLosses() {}

  /**
   * Returns one number a row; under {@code tc} those of a bound that needs no total correlation.
   */
  public static double[] of(FinalLoss loss, Evaluation evaluation) {
    Evaluation.Latent latent = evaluation.latent();
    List<Double> unitKl = LatentUnits.of(latent).stream().map(LatentUnit::kl).toList();
    FinalLoss.Parts parts = loss.parts(unitKl);
    double[] losses = evaluation.distortions().clone();
    for (int row = 0; row < losses.length; row++) {
      losses[row] += parts.constant();
      for (int unit = 0; unit < latent.size(); unit++) {
        losses[row] += parts.slopes().get(unit) * latent.kl()[row * latent.size() + unit];
      }
    }
    return losses;
  }

  /**
   * Returns the mean of the differences, row by row, with its standard error: what the rows have in
   * common falls out of it.
   */
  public static Estimate difference(double[] losses, double[] others) {
    double[] differences = new double[losses.length];
    for (int row = 0; row < differences.length; row++) {
      differences[row] = losses[row] - others[row];
    }
    return Estimate.ofMean(differences);
  }
}
