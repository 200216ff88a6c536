package vaesweep.theory;

import java.util.Arrays;

/** The eigenvalues of a covariance, from the largest down; none is below 0. */
public final class Spectrum {
  private final double[] descending;

  /**
   * @param eigenvalues in any order; those that rounding left below 0 count as 0
   */
  public Spectrum(double... eigenvalues) {
    double[] ascending = eigenvalues.clone();
    Arrays.sort(ascending);
    descending = new double[ascending.length];
    for (int i = 0; i < ascending.length; i++) {
      descending[i] = Math.max(0, ascending[ascending.length - 1 - i]);
    }
  }

  /** Returns how many there are. */
  public int size() {
    return descending.length;
  }

  /** Returns the eigenvalue with {@code index} larger ones. */
  public double value(int index) {
    return descending[index];
  }

  /** Returns the largest, or 0 where there are none. */
  public double largest() {
    return descending.length == 0 ? 0 : descending[0];
  }

  /** Returns all, the largest first: a copy. */
  public double[] toArray() {
    return descending.clone();
  }

  /** Returns the sum of all but the first {@code leading}. */
  public double sumBehind(int leading) {
    double sum = 0;
    for (int i = descending.length - 1; i >= leading; i--) {
      sum += descending[i];
    }
    return sum;
  }

  /** Returns how many of the first {@code most} are larger than {@code threshold}. */
  public int countAbove(double threshold, int most) {
    int count = 0;
    while (count < Math.min(most, descending.length) && descending[count] > threshold) {
      count++;
    }
    return count;
  }

  /**
   * Returns how far the nearest of the first {@code most} is from a threshold, relative to the
   * threshold; near it a training needs very long to decide whether a unit lives.
   */
  public double margin(double threshold, int most) {
    double margin = Double.POSITIVE_INFINITY;
    for (int i = 0; i < Math.min(most, descending.length); i++) {
      margin = Math.min(margin, Math.abs(descending[i] / threshold - 1));
    }
    return margin;
  }
}
