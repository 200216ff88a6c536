package vaesweep.theory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.vae.reconstruction.ContinuousBernoulli;

/**
 * The decoder that ignores the latent units: fitted on training rows, and measured on others. A
 * Bernoulli's means are fitted with one more row of values ½, so that a feature that was constant
 * in training costs a finite sum where it is not.
 */
public final class ConstantDecoder {
  private final Examples train;
  private final double[] means;
  private final double[] variances;

  private ConstantDecoder(Examples train, double[] means, double[] variances) {
    this.train = train;
    this.means = means;
    this.variances = variances;
  }

  /** Fits it on at least one row. */
  public static ConstantDecoder fittedOn(Examples train) {
    double[] sums = new double[train.features()];
    double[] squares = new double[train.features()];
    forEach(
        train,
        (feature, x) -> {
          sums[feature] += x;
          squares[feature] += x * x;
        });
    double[] means = new double[sums.length];
    double[] variances = new double[sums.length];
    for (int j = 0; j < sums.length; j++) {
      means[j] = sums[j] / train.count();
      variances[j] = Math.max(0, squares[j] / train.count() - means[j] * means[j]);
    }
    return new ConstantDecoder(train, means, variances);
  }

  /** Returns the variance of every feature under the fitted Bernoulli, shape [N]. */
  public double[] bernoulliVariances() {
    return Arrays.stream(smoothedMeans()).map(mean -> mean * (1 - mean)).toArray();
  }

  /** Returns the variance of every feature under the fitted continuous Bernoulli, shape [N]. */
  public double[] continuousBernoulliVariances() {
    return Arrays.stream(smoothedMeans())
        .map(mean -> ContinuousBernoulli.variance(ContinuousBernoulli.ofMean(mean)))
        .toArray();
  }

  /** Returns the baseline on rows of a Bernoulli per feature; the floor is H(x). */
  public Baseline bernoulli(Examples rows) {
    double[] fitted = smoothedMeans();
    double distortion = mean(rows, (j, x) -> -plogq(x, fitted[j]) - plogq(1 - x, 1 - fitted[j]));
    double floor = mean(rows, (j, x) -> -plogq(x, x) - plogq(1 - x, 1 - x));
    return new Baseline(distortion, OptionalDouble.of(floor));
  }

  /**
   * Returns the baseline on rows of a continuous Bernoulli per feature.
   *
   * @param bound of its natural parameters; without one its density is unbounded where a value is 0
   *     or 1, and there is no floor
   */
  public Baseline continuousBernoulli(Examples rows, OptionalDouble bound) {
    double limit = bound.orElse(Double.POSITIVE_INFINITY);
    double[] naturals =
        Arrays.stream(smoothedMeans())
            .map(mean -> limited(ContinuousBernoulli.ofMean(mean), limit))
            .toArray();
    double distortion = mean(rows, (j, x) -> ContinuousBernoulli.distortion(naturals[j], x));
    Map<Double, Double> known = new HashMap<>();
    double floor = mean(rows, (j, x) -> known.computeIfAbsent(x, each -> floorAt(each, limit)));
    return new Baseline(
        distortion, Double.isFinite(floor) ? OptionalDouble.of(floor) : OptionalDouble.empty());
  }

  private static double floorAt(double x, double limit) {
    boolean interior = 0 < x && x < 1;
    if (!interior && Double.isInfinite(limit)) {
      return Double.NEGATIVE_INFINITY;
    }
    double best = interior ? ContinuousBernoulli.ofMean(x) : Math.copySign(limit, x - 0.5);
    return ContinuousBernoulli.distortion(limited(best, limit), x);
  }

  private static double limited(double natural, double limit) {
    return Math.max(-limit, Math.min(limit, natural));
  }

  /** Returns the baseline on rows of a Gaussian per feature with a given variance. */
  public Baseline gaussian(Examples rows, double variance) {
    double constant = 0.5 * means.length * Math.log(2 * Math.PI * variance);
    return new Baseline(
        constant + squaredError(rows) / (2 * variance), OptionalDouble.of(constant));
  }

  /** Returns the baseline on rows of a Gaussian whose one variance fits those rows best. */
  public Baseline gaussianOptimal(Examples rows) {
    return new Baseline(
        gaussian(rows, squaredError(rows) / means.length).distortion(), OptionalDouble.empty());
  }

  /** Returns the baseline on rows of a Gaussian whose one variance is fitted with the means. */
  public Baseline gaussianLearned(Examples rows) {
    double variance = Arrays.stream(variances).sum() / means.length;
    return new Baseline(gaussian(rows, variance).distortion(), OptionalDouble.empty());
  }

  /**
   * Returns the baseline on rows of a Gaussian with a variance per feature, fitted with the means.
   *
   * @param least what no variance goes below
   */
  public Baseline gaussianPerFeature(Examples rows, double least) {
    double[] fitted = Arrays.stream(variances).map(each -> Math.max(least, each)).toArray();
    double distortion =
        mean(
            rows,
            (j, x) ->
                0.5 * Math.log(2 * Math.PI * fitted[j])
                    + (x - means[j]) * (x - means[j]) / (2 * fitted[j]));
    return new Baseline(distortion, OptionalDouble.empty());
  }

  /** Returns the baseline on rows of a Laplace distribution per feature with scale b. */
  public Baseline laplace(Examples rows, double scale) {
    double constant = means.length * Math.log(2 * scale);
    return new Baseline(constant + absoluteError(rows) / scale, OptionalDouble.of(constant));
  }

  /**
   * Returns the baseline on rows of a Laplace distribution whose one scale fits those rows best.
   */
  public Baseline laplaceOptimal(Examples rows) {
    double scale = absoluteError(rows) / means.length;
    return new Baseline(laplace(rows, scale).distortion(), OptionalDouble.empty());
  }

  private double squaredError(Examples rows) {
    return mean(rows, (j, x) -> (x - means[j]) * (x - means[j]));
  }

  private double absoluteError(Examples rows) {
    double[] medians = medians();
    return mean(rows, (j, x) -> Math.abs(x - medians[j]));
  }

  private double[] smoothedMeans() {
    double rows = train.count();
    return Arrays.stream(means).map(mean -> (mean * rows + 0.5) / (rows + 1)).toArray();
  }

  private double[] medians() {
    float[][] columns = new float[means.length][train.count()];
    float[] row = new float[means.length];
    for (int i = 0; i < train.count(); i++) {
      train.read(i, row);
      for (int j = 0; j < row.length; j++) {
        columns[j][i] = row[j];
      }
    }
    double[] medians = new double[columns.length];
    for (int j = 0; j < medians.length; j++) {
      Arrays.sort(columns[j]);
      medians[j] = columns[j][columns[j].length / 2];
    }
    return medians;
  }

  private static double plogq(double p, double q) {
    return p == 0 ? 0 : p * Math.log(q);
  }

  /** The mean over rows of a sum over features. */
  private static double mean(Examples rows, Term term) {
    double[] sum = new double[1];
    forEach(rows, (feature, x) -> sum[0] += term.at(feature, x));
    return sum[0] / rows.count();
  }

  private static void forEach(Examples rows, Visitor visitor) {
    float[] row = new float[rows.features()];
    for (int i = 0; i < rows.count(); i++) {
      rows.read(i, row);
      for (int j = 0; j < row.length; j++) {
        visitor.visit(j, row[j]);
      }
    }
  }

  private interface Term {
    double at(int feature, double x);
  }

  private interface Visitor {
    void visit(int feature, double x);
  }
}
