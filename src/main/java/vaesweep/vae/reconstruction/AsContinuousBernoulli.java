package vaesweep.vae.reconstruction;

/**
 * Scores a decoder that was trained as Bernoulli, whose cross-entropy is no density on [0, 1], as
 * the continuous Bernoulli that it would have to be, and one that was trained as that under the
 * same bounds: numbers that compare.
 *
 * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019, section 5</a>
 */
public final class AsContinuousBernoulli {
  /**
   * The bound of natural parameters: logit(1 − 1e-4), as the authors clip. Without one the density
   * of a pixel that is 0 in every image grows for ever, and tells decoders apart by nothing else.
   */
  private static final double LARGEST_PARAMETER = StrictMath.log(9999);

  /** Logits beyond this have probabilities that are 0 or 1 to twelve digits. */
  private static final double LARGEST_LOGIT = 27;

  private static final int PER_UNIT = 32;

  /** The natural parameters of the means of evenly spaced logits. */
  private static final double[] TABLE = table();

  private AsContinuousBernoulli() {}

  private static double[] table() {
    double[] table = new double[(int) (2 * LARGEST_LOGIT * PER_UNIT) + 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = ContinuousBernoulli.ofMean(probability((double) i / PER_UNIT - LARGEST_LOGIT));
    }
    return table;
  }

  private static double probability(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /**
   * Returns −log p(x|z) of one row, in nats, of the continuous Bernoulli that has the logits as
   * natural parameters.
   */
  public static double distortion(float[] x, float[] logits) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += ContinuousBernoulli.distortion(bounded(logits[i], LARGEST_PARAMETER), x[i]);
    }
    return sum;
  }

  /**
   * Returns −log p(x|z) of one row, in nats, of the continuous Bernoulli whose means are the
   * probabilities of the logits: the same image.
   */
  public static double meanCorrectedDistortion(float[] x, float[] logits) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double natural = natural(bounded(logits[i], LARGEST_LOGIT));
      sum += ContinuousBernoulli.distortion(bounded(natural, LARGEST_PARAMETER), x[i]);
    }
    return sum;
  }

  /** Returns the natural parameter of the mean sigmoid(logit). */
  private static double natural(double logit) {
    double place = (logit + LARGEST_LOGIT) * PER_UNIT;
    int low = (int) place;
    double interpolated = TABLE[low] + (place - low) * (TABLE[low + 1] - TABLE[low]);
    return ContinuousBernoulli.polished(interpolated, probability(logit));
  }

  private static double bounded(double a, double bound) {
    return Math.max(-bound, Math.min(bound, a));
  }
}
