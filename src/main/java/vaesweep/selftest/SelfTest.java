package vaesweep.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vaesweep.data.DataFailure;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.theory.Covariance;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.ProbabilisticPca;
import vaesweep.theory.Spectrum;

/** Trains linear networks and holds them against their exact optimum. */
public final class SelfTest {
  private static final double LEAST_TOLERANCE = 0.02;
  private static final double RELATIVE_TOLERANCE = 0.01;
  private static final double ELBO_TOLERANCE = 0.1;

  /** Monte-Carlo means are wrong by more once in 30,000 times. */
  private static final double STANDARD_ERRORS = 4;

  /** What single-precision sums of 64 squares may be off by, in nats. */
  private static final double ROUNDING = 1e-3;

  private final HandwrittenDigits digits;
  private final Spectrum spectrum;

  /** Reads the data; the message of a failure says what is wrong with the program's files. */
  public SelfTest() throws DataFailure {
    digits = new HandwrittenDigits();
    spectrum = Covariance.of(digits).spectrum();
  }

  /** How many rows are trained on. */
  public int rows() {
    return digits.count();
  }

  /** How many features a row has. */
  public int features() {
    return digits.features();
  }

  /** Trains all networks, one after the other, and tells of each as soon as it is known. */
  public void run(Consumer<LinearResult> heard) {
    for (LinearCase linear : LinearCase.all()) {
      heard.accept(run(linear));
    }
  }

  LinearResult run(LinearCase linear) {
    return new LinearResult(linear, checks(linear, new LinearTraining(digits, linear).run()));
  }

  List<Check> checks(LinearCase linear, LinearNumbers numbers) {
    LinearOracle oracle = linear.oracle(spectrum);
    List<Check> checks = new ArrayList<>();
    checks.add(near("rate", numbers.rate(), oracle.rate()));
    checks.add(near("squared error", squaredError(linear, numbers), oracle.squaredError()));
    double atMean = oracle.squaredErrorAtMean();
    checks.add(near("squared error at z = mean", numbers.squaredErrorAtMean(), atMean));
    checks.add(Check.near("active units", numbers.activeUnits(), oracle.activeUnits(), 0));
    if (linear.betaEff() == 1) {
      double likelihood =
          ProbabilisticPca.logLikelihood(spectrum, linear.latentSize(), oracle.variance());
      double above = STANDARD_ERRORS * numbers.distortionError() + ROUNDING;
      checks.add(new Check("ELBO", numbers.elbo(), likelihood, ELBO_TOLERANCE, above));
      double of16 = numbers.bounds().of16();
      checks.add(new Check("bound of 16 samples", of16, likelihood, ELBO_TOLERANCE, 2 * above));
    }
    LinearNumbers.Bounds bounds = numbers.bounds();
    checks.add(rise("rise of the bound from 1 sample to 4", bounds.of4() - bounds.of1()));
    checks.add(rise("from 4 samples to 16", bounds.of16() - bounds.of4()));
    return checks;
  }

  /** Bounds of more samples of a row are no lower. */
  private static Check rise(String quantity, double rise) {
    return new Check(quantity, rise, 0, ROUNDING, Double.POSITIVE_INFINITY);
  }

  /** From the distortion, so that its constants are tested too. */
  private double squaredError(LinearCase linear, LinearNumbers numbers) {
    int features = digits.features();
    if (linear.likelihood() instanceof Likelihood.Gaussian gaussian
        && gaussian.sigma() == Scale.Fitted.OPTIMAL) {
      // D = N/2 (ln(2πσ²) + 1) with σ² = SSE/N
      double logVariance = 2 * numbers.distortion() / features - 1 - Math.log(2 * Math.PI);
      return features * Math.exp(logVariance);
    }
    double variance = linear.oracle(spectrum).variance();
    double constant = 0.5 * features * Math.log(2 * Math.PI * variance);
    return 2 * variance * (numbers.distortion() - constant);
  }

  private static Check near(String quantity, double ours, double exact) {
    double tolerance = Math.max(LEAST_TOLERANCE, RELATIVE_TOLERANCE * exact);
    return Check.near(quantity, ours, exact, tolerance);
  }
}
