package vaesweep.measure;

import vaesweep.vae.arrays.Elementary;

/** The logarithm of a mean of exponentials, in double, scaled so that nothing overflows. */
final class LogMeanExp {
  /** Below this beside the largest an exponential is nothing. */
  private static final double LEAST = -40;

  private LogMeanExp() {}

  /** Returns ln(1/n Σ exp(a)) of n numbers, none of them NaN, and overwrites them. */
  static double of(double[] a) {
    double largest = largest(a);
    for (int i = 0; i < a.length; i++) {
      a[i] = Math.max(LEAST, a[i] - largest);
    }
    Elementary.exp(a, a.length);
    return largest + StrictMath.log(sum(a) / a.length);
  }

  /** By comparison, for a chain of {@code Math.max} waits for its care of NaN and −0. */
  private static double largest(double[] a) {
    double largest = a[0];
    for (double each : a) {
      if (each > largest) {
        largest = each;
      }
    }
    return largest;
  }

  /** In four sums, for one alone would wait for every addition before the next. */
  private static double sum(double[] a) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i < a.length - 3; i += 4) {
      first += a[i];
      second += a[i + 1];
      third += a[i + 2];
      fourth += a[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i];
    }
    return first + second + (third + fourth);
  }
}
