package vaesweep.vae.latent;

import java.util.Arrays;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;

/**
 * What the loss asks of the latent units: the value for a batch, and its derivatives, most of which
 * are those of the units' KL times a number.
 */
public abstract class LatentTerm {
  private final int divisor;
  private final float[] klScales;

  /**
   * @param latentSize units M
   * @param divisor what the KL is divided by beside the number of rows: 1, or M
   */
  LatentTerm(int latentSize, int divisor) {
    this.divisor = divisor;
    klScales = new float[latentSize];
  }

  /**
   * Returns the term as it stands in the loss, and keeps what the derivatives need.
   *
   * @param posterior after z was sampled
   * @param weight the KL weight as written in the loss, annealed; gamma under objective capacity
   * @param capacity the rate aimed at now, in nats, where there is one
   */
  public abstract double value(Posterior posterior, int rows, double weight, double capacity);

  /** Returns what the summed KL is multiplied with in the loss under a weight. */
  final float klScale(double weight, int rows) {
    return (float) (weight / rows / divisor);
  }

  /** What each unit's KL, summed over the rows, is multiplied with in the loss; shape [M]. */
  final float[] klScales() {
    return klScales;
  }

  /** Adds the derivatives by z, shape [rows, M], beside those of the KL. */
  void addByZ(float[] byZ) {}

  /** Adds the derivatives by means and log-variances, shape [rows, M], beside those of the KL. */
  void addByPosterior(float[] byMean, float[] byLogVariance) {}

  /**
   * Returns the term of an objective.
   *
   * @param rows the largest batch
   * @param trainRows rows of the whole training data
   */
  public static LatentTerm of(
      Objective objective, Reduction reduction, int latentSize, int rows, int trainRows) {
    int divisor = reduction.klDivisor(latentSize);
    if (objective instanceof Objective.Elbo) {
      return new WeightedKl(latentSize, divisor);
    }
    if (objective instanceof Objective.Capacity) {
      return new Capacity(latentSize);
    }
    if (objective instanceof Objective.FreeBits freeBits) {
      return switch (freeBits.of()) {
        case UNIT -> new FreeBits(latentSize, divisor, freeBits.nats());
        case TOTAL -> new FreeTotal(latentSize, divisor, freeBits.nats());
      };
    }
    return new WeightedTotalCorrelation(latentSize, divisor, rows, trainRows);
  }

  /** The KL, weighted. */
  private static final class WeightedKl extends LatentTerm {
    WeightedKl(int latentSize, int divisor) {
      super(latentSize, divisor);
    }

    @Override
    public double value(Posterior posterior, int rows, double weight, double capacity) {
      float scale = klScale(weight, rows);
      Arrays.fill(klScales(), scale);
      return posterior.totalKl(rows) * scale;
    }
  }

  /**
   * The distance of the batch's mean KL from a capacity; the KL is summed over units under every
   * reduction (Burgess et al. 2018).
   */
  private static final class Capacity extends LatentTerm {
    Capacity(int latentSize) {
      super(latentSize, 1);
    }

    @Override
    public double value(Posterior posterior, int rows, double weight, double capacity) {
      float scale = klScale(weight, rows);
      double beyond = posterior.totalKl(rows) - capacity * rows;
      Arrays.fill(klScales(), (float) Math.signum(beyond) * scale);
      return Math.abs(beyond) * scale;
    }
  }

  /** The weighted KL; a unit whose batch mean is below the floor costs the floor. */
  private static final class FreeBits extends LatentTerm {
    private final double floor;

    FreeBits(int latentSize, int divisor, double floor) {
      super(latentSize, divisor);
      this.floor = floor;
    }

    @Override
    public double value(Posterior posterior, int rows, double weight, double capacity) {
      float scale = klScale(weight, rows);
      int latentSize = klScales().length;
      double value = 0;
      for (int unit = 0; unit < latentSize; unit++) {
        double kl = 0;
        for (int row = 0; row < rows; row++) {
          kl += posterior.kl(row * latentSize + unit);
        }
        boolean free = kl < floor * rows;
        klScales()[unit] = free ? 0 : scale;
        value += (free ? floor * rows : kl) * scale;
      }
      return value;
    }
  }

  /** The weighted KL; a batch whose mean is below the floor costs the floor. */
  private static final class FreeTotal extends LatentTerm {
    private final double floor;

    FreeTotal(int latentSize, int divisor, double floor) {
      super(latentSize, divisor);
      this.floor = floor;
    }

    @Override
    public double value(Posterior posterior, int rows, double weight, double capacity) {
      float scale = klScale(weight, rows);
      double kl = posterior.totalKl(rows);
      boolean free = kl < floor * rows;
      Arrays.fill(klScales(), free ? 0 : scale);
      return (free ? floor * rows : kl) * scale;
    }
  }
}
