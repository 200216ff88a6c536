package vaesweep.measure;

import java.util.ArrayList;
import java.util.List;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.vae.Evaluation.Latent;

/** What each latent unit carries, from the posteriors of many rows. */
public final class LatentUnits {
  private LatentUnits() {}

  /** Returns one entry a unit, in order. Variances divide by the number of rows. */
  public static List<LatentUnit> of(Latent latent) {
    List<LatentUnit> units = new ArrayList<>();
    for (int unit = 0; unit < latent.size(); unit++) {
      units.add(of(latent, unit));
    }
    return units;
  }

  private static LatentUnit of(Latent latent, int unit) {
    double kl = 0;
    double mean = 0;
    double posteriorVariance = 0;
    for (int i = unit; i < latent.means().length; i += latent.size()) {
      kl += latent.kl()[i];
      mean += latent.means()[i];
      posteriorVariance += latent.variance(i);
    }
    int rows = latent.rows();
    mean /= rows;
    double squares = 0;
    for (int i = unit; i < latent.means().length; i += latent.size()) {
      double distance = latent.means()[i] - mean;
      squares += distance * distance;
    }
    return new LatentUnit(unit + 1, kl / rows, mean, squares / rows, posteriorVariance / rows);
  }

  /** Returns the largest |log-variance| over all rows and units, before clamping. */
  public static double largestLogVariance(Latent latent) {
    double largest = 0;
    for (float logVariance : latent.logVariances()) {
      largest = Math.max(largest, Math.abs(logVariance));
    }
    return largest;
  }
}
