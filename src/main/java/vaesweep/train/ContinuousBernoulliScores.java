package vaesweep.train;

import java.util.List;
import vaesweep.measure.Estimate;
import vaesweep.spec.loss.Likelihood;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.RowSource;
import vaesweep.vae.VaeInference;

/**
 * What a decoder trained as Bernoulli on grey values is worth as a density: its distortion as the
 * continuous Bernoulli with its logits, and as the one with its means; beside that of a decoder
 * trained as continuous Bernoulli, under the same bounds of the parameters.
 */
record ContinuousBernoulliScores(
    Likelihood likelihood, VaeInference inference, RowSource rows, float[] noise) {
  /** The least share of values between 0 and 1 that counts as grey. */
  private static final double GREY = 0.01;

  /** Whether the scores say something: with black and white a Bernoulli is a likelihood. */
  boolean apply(double interiorShare) {
    boolean natural =
        likelihood.equals(Likelihood.BERNOULLI)
            || likelihood instanceof Likelihood.ContinuousBernoulli;
    return natural && interiorShare > GREY;
  }

  List<Measurement> measure() {
    Measurement plain = measurement("bounded_continuous_bernoulli_distortion", false);
    return likelihood.equals(Likelihood.BERNOULLI)
        ? List.of(plain, measurement("mean_corrected_continuous_bernoulli_distortion", true))
        : List.of(plain);
  }

  private Measurement measurement(String name, boolean meanCorrected) {
    double[] distortions =
        inference.asContinuousBernoulli(rows, inference.sample(rows, noise), meanCorrected);
    return Estimate.ofMean(distortions).as(name, "nats");
  }
}
