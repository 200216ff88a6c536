package vaesweep.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.trial.data.Scaler;

/**
 * Takes the numbers of a {@link Scaler} from training rows: of a table a column at a time, of
 * images all pixels at once. What is constant becomes 0, and is divided by 1.
 */
final class FittedScaler {
  private final FeatureScaling kind;
  private final boolean byColumn;
  private final List<Double> offsets = new ArrayList<>();
  private final List<Double> divisors = new ArrayList<>();

  private FittedScaler(FeatureScaling kind, boolean byColumn) {
    this.kind = kind;
    this.byColumn = byColumn;
  }

  /**
   * Fits it.
   *
   * @param kind {@code min_max}, {@code standardise} or {@code logistic}
   * @param rows gives a training row's numbers
   * @param byColumn whether each feature has its own numbers
   */
  static Scaler fit(
      FeatureScaling kind, int count, int features, IntFunction<double[]> rows, boolean byColumn) {
    FittedScaler fitted = new FittedScaler(kind, byColumn);
    fitted.fit(count, features, rows);
    return new Scaler(kind, fitted.offsets, fitted.divisors);
  }

  private void fit(int count, int features, IntFunction<double[]> rows) {
    int groups = byColumn ? features : 1;
    double[] least = new double[groups];
    double[] largest = new double[groups];
    double[] mean = new double[groups];
    double[] squares = new double[groups];
    long[] seen = new long[groups];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (int row = 0; row < count; row++) {
      double[] numbers = rows.apply(row);
      for (int j = 0; j < features; j++) {
        int group = byColumn ? j : 0;
        double x = numbers[j];
        least[group] = Math.min(least[group], x);
        largest[group] = Math.max(largest[group], x);
        double delta = x - mean[group]; // Welford 1962
        mean[group] += delta / ++seen[group];
        squares[group] += delta * (x - mean[group]);
      }
    }
    for (int group = 0; group < groups; group++) {
      boolean constant = least[group] == largest[group];
      boolean minMax = kind instanceof FeatureScaling.MinMax;
      double spread =
          minMax ? largest[group] - least[group] : Math.sqrt(squares[group] / seen[group]);
      offsets.add(minMax || constant ? least[group] : mean[group]);
      divisors.add(constant ? 1 : spread);
    }
  }
}
