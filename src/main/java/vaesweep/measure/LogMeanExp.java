package vaesweep.measure;

import vaesweep.vae.arrays.Elementary;

/** The logarithm of a mean of exponentials, in double, scaled so that nothing overflows. */
final class LogMeanExp {
  /** Below this beside the largest an exponential is nothing. */
  private static final double LEAST = -40;

  private LogMeanExp() {}

  /** Returns ln(1/n Σ exp(a)) of n numbers, none of them NaN, and overwrites them. */
  static double of(double[] a) {
    double largest = a[0];
    for (int i = 1; i < a.length; i++) {
      largest = Math.max(largest, a[i]);
    }
    for (int i = 0; i < a.length; i++) {
      a[i] = Math.max(LEAST, a[i] - largest);
    }
    Elementary.exp(a, a.length);
    double sum = 0;
    for (double each : a) {
      sum += each;
    }
    return largest + StrictMath.log(sum / a.length);
  }
}
