package vaesweep.trial.data;

import java.util.List;
import vaesweep.spec.file.FeatureScaling;

/**
 * How numbers of a file became features: y = (x − offset) / divisor, and under {@code logistic} 1 /
 * (1 + exp(−y)) of that.
 *
 * @param kind what the offsets and divisors are: where {@code min_max}, the least number and how
 *     far the largest is from it; where {@code standardise}, mean and standard deviation
 * @param offsets one for all features, or one a feature
 * @param divisors as many, above 0
 */
public record Scaler(FeatureScaling kind, List<Double> offsets, List<Double> divisors) {
  /** Of data sets that are part of the program: features are shares of white. */
  public static final Scaler SHARES =
      new Scaler(FeatureScaling.Unit.OF_THE_TYPE, List.of(0.0), List.of(1.0));

  /** Numbers are features as they are. */
  public static final Scaler NONE = new Scaler(FeatureScaling.NONE, List.of(0.0), List.of(1.0));

  /**
   * @throws IllegalArgumentException if there are not as many divisors as offsets, or one is not
   *     above 0
   */
  public Scaler {
    offsets = List.copyOf(offsets);
    divisors = List.copyOf(divisors);
    if (offsets.size() != divisors.size() || offsets.isEmpty()) {
      throw new IllegalArgumentException(
          divisors.size() + " divisors for " + offsets.size() + " offsets");
    }
    if (!divisors.stream().allMatch(divisor -> divisor > 0)) {
      throw new IllegalArgumentException("divisors must be above 0: " + divisors);
    }
  }

  /** Whether numbers are features as they are. */
  public boolean isIdentity() {
    return kind instanceof FeatureScaling.None;
  }

  /** Whether features are meant to be from 0 to 1. */
  public boolean isShare() {
    return !isIdentity() && !(kind instanceof FeatureScaling.Standardise);
  }

  /** Whether whole numbers of the file's type, such as bytes, became 0 to 1. */
  public boolean isOfTheType() {
    return kind.equals(FeatureScaling.Unit.OF_THE_TYPE);
  }

  /**
   * Returns the feature that a number becomes.
   *
   * @param feature counted from 0
   */
  public double scaled(int feature, double x) {
    double y = (x - of(offsets, feature)) / of(divisors, feature);
    return isLogistic() ? 1 / (1 + StrictMath.exp(-y)) : y;
  }

  /**
   * Returns the number that became a feature.
   *
   * @param feature counted from 0
   */
  public double original(int feature, double y) {
    double linear = isLogistic() ? Math.log(y / (1 - y)) : y;
    return of(offsets, feature) + of(divisors, feature) * linear;
  }

  /**
   * Returns scaled rows as the file has such.
   *
   * @param rows shape [n, features]; not changed
   */
  public float[] original(float[] rows, int features) {
    float[] numbers = rows.clone();
    for (int i = 0; i < numbers.length && !isIdentity(); i++) {
      numbers[i] = (float) original(i % features, rows[i]);
    }
    return numbers;
  }

  /**
   * Returns what numbers are divided by.
   *
   * @param feature counted from 0
   */
  public double divisor(int feature) {
    return of(divisors, feature);
  }

  private boolean isLogistic() {
    return kind instanceof FeatureScaling.Logistic;
  }

  private static double of(List<Double> each, int feature) {
    return each.get(each.size() == 1 ? 0 : feature);
  }
}
