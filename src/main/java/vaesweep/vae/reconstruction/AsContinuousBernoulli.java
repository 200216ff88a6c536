package vaesweep.vae.reconstruction;

/**
 * Scores a decoder that was trained as Bernoulli, whose cross-entropy is no density on [0, 1], as
 * the continuous Bernoulli that it would have to be: a number that compares with decoders trained
 * as one.
 *
 * @see <a href="https://arxiv.org/abs/1907.06845">Loaiza-Ganem and Cunningham 2019, section 5</a>
 */
public final class AsContinuousBernoulli {
  private AsContinuousBernoulli() {}

  /**
   * Returns −log p(x|z) of one row, in nats, of the continuous Bernoulli that has the logits as
   * natural parameters.
   */
  public static double distortion(float[] x, float[] logits) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += ContinuousBernoulli.distortion(logits[i], x[i]);
    }
    return sum;
  }

  /**
   * Returns −log p(x|z) of one row, in nats, of the continuous Bernoulli whose means are the
   * probabilities of the logits: the same image, and the best that can be made of the decoder.
   */
  public static double meanCorrectedDistortion(float[] x, float[] logits) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double probability = 1 / (1 + StrictMath.exp(-(double) logits[i]));
      double mean = Math.max(1e-12, Math.min(1 - 1e-12, probability));
      sum += ContinuousBernoulli.distortion(ContinuousBernoulli.ofMean(mean), x[i]);
    }
    return sum;
  }
}
