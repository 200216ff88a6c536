package vaesweep.measure;

import java.util.Arrays;

/**
 * Importance-weighted bounds on the log-likelihood: L_k is the mean over rows of ln(1/k Σ w) over k
 * samples of a row. In expectation L_1 is the ELBO and L_k does not fall with k.
 *
 * @param logWeights ln p(x|z)p(z)/q(z|x), shape [rows][samples], in nats
 * @see <a href="https://arxiv.org/abs/1509.00519">Burda, Grosse and Salakhutdinov 2015</a>
 */
public record ImportanceWeights(double[][] logWeights) {
  public static ImportanceWeights of(PosteriorSamples samples) {
    double[][] logWeights = new double[samples.latent().rows()][samples.samples()];
    for (int row = 0; row < logWeights.length; row++) {
      for (int k = 0; k < samples.samples(); k++) {
        logWeights[row][k] = samples.logWeight(k, row);
      }
    }
    return new ImportanceWeights(logWeights);
  }

  /**
   * Returns L_k in nats, the mean over as many disjoint groups of k samples as there are.
   *
   * @param k from 1 to the number of samples
   */
  public Estimate bound(int k) {
    return Estimate.ofMean(bounds(k));
  }

  /**
   * Returns L_k − L_1 in nats: by at least so much the ELBO lies below the log-likelihood, in
   * expectation. Its standard error is that of the rows' differences, far less than those of the
   * bounds.
   *
   * @param k from 1 to the number of samples
   */
  public Estimate gap(int k) {
    double[] rows = bounds(k);
    double[] single = bounds(1);
    for (int row = 0; row < rows.length; row++) {
      rows[row] -= single[row];
    }
    return Estimate.ofMean(rows);
  }

  private double[] bounds(int k) {
    double[] rows = new double[logWeights.length];
    for (int row = 0; row < rows.length; row++) {
      int groups = logWeights[row].length / k;
      for (int group = 0; group < groups; group++) {
        double[] some = Arrays.copyOfRange(logWeights[row], group * k, (group + 1) * k);
        rows[row] += LogMeanExp.of(some) / groups;
      }
    }
    return rows;
  }

  /**
   * Returns how many of a row's samples count, (Σ w)²/Σ w², mean over rows: from 1, where one has
   * all the weight and the bound says little, to their number.
   */
  public Estimate effectiveSampleSize() {
    double[] rows = new double[logWeights.length];
    for (int row = 0; row < rows.length; row++) {
      double largest = largest(logWeights[row]);
      double sum = 0;
      double squares = 0;
      for (double each : logWeights[row]) {
        double weight = StrictMath.exp(each - largest);
        sum += weight;
        squares += weight * weight;
      }
      rows[row] = sum * sum / squares;
    }
    return Estimate.ofMean(rows);
  }

  private static double largest(double[] a) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double each : a) {
      largest = Math.max(largest, each);
    }
    return largest;
  }
}
