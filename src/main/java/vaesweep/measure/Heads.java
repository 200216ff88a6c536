package vaesweep.measure;

import java.util.List;
import java.util.function.DoublePredicate;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.Evaluation.Latent;

/**
 * What the values of the encoder's two heads have in common over all rows and units: where they
 * stop, and how many press against the bounds of their activations.
 *
 * @param means what the mean head may give
 * @param logVariances what the log-variance head may give
 */
public record Heads(Bounds means, Bounds logVariances) {
  /** So near to a bound the slope of every bounded activation has all but vanished. */
  private static final double NEAR = 0.01;

  /** The least and the greatest value of an activation; infinite where it has none. */
  public record Bounds(double least, double greatest) {
    private boolean holds(double value) {
      return value <= least + NEAR || value >= greatest - NEAR;
    }
  }

  /** Returns the numbers; log-variances are those before clamping. */
  public List<Measurement> measure(Latent latent) {
    float[] mu = latent.means();
    float[] logVariance = latent.logVariances();
    return List.of(
        new Measurement("least_mean", least(mu), ""),
        new Measurement("bounded_mean_share", share(mu, means::holds), ""),
        new Measurement("least_log_variance", least(logVariance), ""),
        new Measurement("zero_log_variance_share", share(logVariance, value -> value == 0), ""),
        new Measurement("bounded_log_variance_share", share(logVariance, logVariances::holds), ""));
  }

  private static double least(float[] values) {
    double least = Double.POSITIVE_INFINITY;
    for (float value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double share(float[] values, DoublePredicate counts) {
    int count = 0;
    for (float value : values) {
      count += counts.test(value) ? 1 : 0;
    }
    return (double) count / values.length;
  }
}
