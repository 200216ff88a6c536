package vaesweep.vae.latent;

import java.util.Arrays;
import vaesweep.vae.arrays.Elementary;

/**
 * KL(q(z|x)‖p(z)) + (w − 1)·TC: of the KL's three parts the total correlation alone is weighted. It
 * is estimated from the batch, log q(z) and every log q(zⱼ) by minibatch-stratified sampling.
 *
 * <p>Of a batch of B out of n rows, a row's own posterior has weight 1/n, that of the row after it
 * (n − B + 1)/(n·(B − 1)), and the others 1/(B − 1): over all batches the mean of the weighted sum
 * is 1/n Σ q(z|x).
 *
 * @see <a href="https://arxiv.org/abs/1802.04942">Chen et al. 2018, appendix C.2</a>
 */
final class WeightedTotalCorrelation extends LatentTerm {
  /** Below this a share is nothing beside the largest, which is 1. */
  private static final double LEAST_EXPONENT = -40;

  private final int latentSize;
  private final int trainRows;
  private final int batch;

  // shape [M, B]: a unit's numbers of all rows lie side by side
  private final double[] means;
  private final double[] precisions;
  private final double[] halfLogVariances;
  private final double[] byMean;
  private final double[] byLogVariance;

  // for one row's z, shape [M, B]
  private final double[] logDensities;
  private final double[] distances;

  private final double[] logWeights;
  private final double[] joint;
  private final double[] shares;
  private final double[] byZ;
  private double scale;

  WeightedTotalCorrelation(int latentSize, int divisor, int rows, int trainRows) {
    super(latentSize, divisor);
    this.latentSize = latentSize;
    this.trainRows = trainRows;
    batch = rows;
    int length = rows * latentSize;
    means = new double[length];
    precisions = new double[length];
    halfLogVariances = new double[length];
    byMean = new double[length];
    byLogVariance = new double[length];
    logDensities = new double[length];
    distances = new double[length];
    byZ = new double[length];
    logWeights = new double[rows];
    joint = new double[rows];
    shares = new double[rows];
  }

  @Override
  public double value(Posterior posterior, int rows, double weight, double capacity) {
    float klScale = klScale(1, rows);
    Arrays.fill(klScales(), klScale);
    scale = (weight - 1) * klScale(1, 1);
    return posterior.totalKl(rows) * klScale + scale * totalCorrelation(posterior);
  }

  /** Returns the estimate for a full batch, and keeps its derivatives. */
  double totalCorrelation(Posterior posterior) {
    transpose(posterior);
    Arrays.fill(byMean, 0);
    Arrays.fill(byLogVariance, 0);
    double sum = 0;
    for (int row = 0; row < batch; row++) {
      sum += row(row, posterior.sampled());
    }
    return sum / batch;
  }

  private void transpose(Posterior posterior) {
    for (int row = 0; row < batch; row++) {
      for (int unit = 0; unit < latentSize; unit++) {
        int from = row * latentSize + unit;
        int to = unit * batch + row;
        double deviation = posterior.deviations()[from];
        means[to] = posterior.means()[from];
        precisions[to] = 1 / (deviation * deviation);
        halfLogVariances[to] = 0.5 * posterior.calculatedLogVariances()[from];
      }
    }
  }

  /** Returns log q(z) − Σⱼ log q(zⱼ) at one row's z. The constants ½ ln 2π cancel. */
  private double row(int row, float[] z) {
    for (int other = 0; other < batch; other++) {
      logWeights[other] = logWeight(row, other, batch, trainRows);
      joint[other] = logWeights[other];
    }
    for (int unit = 0; unit < latentSize; unit++) {
      double at = z[row * latentSize + unit];
      for (int i = unit * batch, other = 0; other < batch; i++, other++) {
        double distance = at - means[i];
        distances[i] = distance * precisions[i];
        logDensities[i] = -halfLogVariances[i] - 0.5 * distance * distances[i];
        joint[other] += logDensities[i];
      }
    }
    double difference = logSumExp(joint);
    for (int unit = 0; unit < latentSize; unit++) {
      int from = unit * batch;
      for (int other = 0; other < batch; other++) {
        shares[other] = logDensities[from + other] + logWeights[other];
      }
      difference -= logSumExp(shares);
      byZ[row * latentSize + unit] = derivatives(from, z[row * latentSize + unit]);
    }
    return difference;
  }

  /** Adds what one row and unit contribute to the derivatives, and returns the one by z. */
  private double derivatives(int from, double z) {
    double slope = 0;
    for (int other = 0; other < batch; other++) {
      int i = from + other;
      double share = (joint[other] - shares[other]) / batch;
      double pull = share * distances[i];
      slope -= pull;
      byMean[i] += pull;
      byLogVariance[i] += 0.5 * (pull * (z - means[i]) - share);
    }
    return slope;
  }

  /** Returns ln Σ exp(a), and replaces {@code a} by its shares in the sum. */
  private static double logSumExp(double[] a) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double each : a) {
      largest = Math.max(largest, each);
    }
    for (int i = 0; i < a.length; i++) {
      a[i] = Math.max(LEAST_EXPONENT, a[i] - largest);
    }
    Elementary.exp(a, a.length);
    double sum = 0;
    for (double each : a) {
      sum += each;
    }
    for (int i = 0; i < a.length; i++) {
      a[i] /= sum;
    }
    return largest + StrictMath.log(sum);
  }

  /** Returns ln of the weight of row {@code other}'s posterior at a z of row {@code row}. */
  static double logWeight(int row, int other, int batch, int trainRows) {
    if (batch == 1) {
      return 0;
    }
    double others = batch - 1.0;
    if (row == other) {
      return -StrictMath.log(trainRows);
    }
    return other == (row + 1) % batch
        ? StrictMath.log((trainRows - others) / (trainRows * others))
        : -StrictMath.log(others);
  }

  @Override
  void addByZ(float[] derivative) {
    for (int i = 0; i < byZ.length; i++) {
      derivative[i] += (float) (scale * byZ[i]);
    }
  }

  @Override
  void addByPosterior(float[] derivativeByMean, float[] derivativeByLogVariance) {
    for (int row = 0; row < batch; row++) {
      for (int unit = 0; unit < latentSize; unit++) {
        int to = row * latentSize + unit;
        int from = unit * batch + row;
        derivativeByMean[to] += (float) (scale * byMean[from]);
        derivativeByLogVariance[to] += (float) (scale * byLogVariance[from]);
      }
    }
  }
}
