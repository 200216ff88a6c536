package vaesweep.theory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import vaesweep.vae.reconstruction.ContinuousBernoulli;

/**
 * The decoder that ignores the latent units: fitted on training rows, and measured on others. A
 * Bernoulli's means are fitted with one more row of values ½, so that a feature that was constant
 * in training costs a finite sum where it is not.
 */
public final class ConstantDecoder {
  /** Features whose values of all rows are held at a time: the data are far smaller as bytes. */
  private static final int COLUMNS = 64;

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
    RowSums best = sums(rows, (j, x) -> -plogq(x, fitted[j]) - plogq(1 - x, 1 - fitted[j]));
    double floor = sums(rows, (j, x) -> -plogq(x, x) - plogq(1 - x, 1 - x)).mean();
    return best.baseline(OptionalDouble.of(floor));
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
    RowSums best = sums(rows, (j, x) -> ContinuousBernoulli.distortion(naturals[j], x));
    Map<Double, Double> known = new HashMap<>();
    double floor =
        sums(rows, (j, x) -> known.computeIfAbsent(x, each -> floorAt(each, limit))).mean();
    return best.baseline(
        Double.isFinite(floor) ? OptionalDouble.of(floor) : OptionalDouble.empty());
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
    return gaussian(squaredErrors(rows), variance);
  }

  private Baseline gaussian(RowSums errors, double variance) {
    double constant = 0.5 * means.length * Math.log(2 * Math.PI * variance);
    return errors
        .map(error -> constant + error / (2 * variance))
        .baseline(OptionalDouble.of(constant));
  }

  /** Returns the baseline on rows of a Gaussian whose one variance fits those rows best. */
  public Baseline gaussianOptimal(Examples rows) {
    RowSums errors = squaredErrors(rows);
    return unbounded(gaussian(errors, errors.mean() / means.length));
  }

  /** Returns the baseline on rows of a Gaussian whose one variance is fitted with the means. */
  public Baseline gaussianLearned(Examples rows) {
    double variance = Arrays.stream(variances).sum() / means.length;
    return unbounded(gaussian(rows, variance));
  }

  /**
   * Returns the baseline on rows of a Gaussian with a variance per feature, fitted with the means.
   *
   * @param least what no variance goes below
   */
  public Baseline gaussianPerFeature(Examples rows, double least) {
    double[] fitted = Arrays.stream(variances).map(each -> Math.max(least, each)).toArray();
    return sums(
            rows,
            (j, x) ->
                0.5 * Math.log(2 * Math.PI * fitted[j])
                    + (x - means[j]) * (x - means[j]) / (2 * fitted[j]))
        .baseline(OptionalDouble.empty());
  }

  /** Returns the share of features whose variance is {@code least} or less. */
  public double shareUpTo(double least) {
    return (double) Arrays.stream(variances).filter(each -> each <= least).count() / means.length;
  }

  /** Returns the baseline on rows of a Laplace distribution per feature with scale b. */
  public Baseline laplace(Examples rows, double scale) {
    return laplace(absoluteErrors(rows), scale);
  }

  private Baseline laplace(RowSums errors, double scale) {
    double constant = means.length * Math.log(2 * scale);
    return errors.map(error -> constant + error / scale).baseline(OptionalDouble.of(constant));
  }

  /**
   * Returns the baseline on rows of a Laplace distribution whose one scale fits those rows best.
   */
  public Baseline laplaceOptimal(Examples rows) {
    RowSums errors = absoluteErrors(rows);
    return unbounded(laplace(errors, errors.mean() / means.length));
  }

  private static Baseline unbounded(Baseline baseline) {
    return new Baseline(baseline.distortion(), OptionalDouble.empty(), baseline.distortions());
  }

  private RowSums squaredErrors(Examples rows) {
    return sums(rows, (j, x) -> (x - means[j]) * (x - means[j]));
  }

  private RowSums absoluteErrors(Examples rows) {
    double[] medians = medians();
    return sums(rows, (j, x) -> Math.abs(x - medians[j]));
  }

  private double[] smoothedMeans() {
    double rows = train.count();
    return Arrays.stream(means).map(mean -> (mean * rows + 0.5) / (rows + 1)).toArray();
  }

  private double[] medians() {
    double[] medians = new double[means.length];
    for (int from = 0; from < medians.length; from += COLUMNS) {
      float[][] columns = columns(from, Math.min(medians.length, from + COLUMNS));
      for (int j = 0; j < columns.length; j++) {
        Arrays.sort(columns[j]);
        medians[from + j] = columns[j][columns[j].length / 2];
      }
    }
    return medians;
  }

  private float[][] columns(int from, int to) {
    float[][] columns = new float[to - from][train.count()];
    float[] row = new float[means.length];
    for (int i = 0; i < train.count(); i++) {
      train.read(i, row);
      for (int j = from; j < to; j++) {
        columns[j - from][i] = row[j];
      }
    }
    return columns;
  }

  private static double plogq(double p, double q) {
    return p == 0 ? 0 : p * Math.log(q);
  }

  /** Returns each row's sum over features, and the mean of these. */
  private static RowSums sums(Examples rows, Term term) {
    double[] sums = new double[rows.count()];
    float[] row = new float[rows.features()];
    double total = 0;
    for (int i = 0; i < rows.count(); i++) {
      rows.read(i, row);
      for (int j = 0; j < row.length; j++) {
        double each = term.at(j, row[j]);
        sums[i] += each;
        total += each;
      }
    }
    return new RowSums(total / rows.count(), sums);
  }

  /**
   * A sum over features for each row.
   *
   * @param mean of the rows, added up feature by feature, as it is stored
   */
  private record RowSums(double mean, double[] rows) {
    RowSums map(DoubleUnaryOperator linear) {
      return new RowSums(linear.applyAsDouble(mean), Arrays.stream(rows).map(linear).toArray());
    }

    Baseline baseline(OptionalDouble floor) {
      return new Baseline(mean, floor, rows);
    }
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
