package vaesweep.vae.arrays;

/**
 * Elementary functions over arrays, written so that HotSpot vectorises them: one flat index, no
 * branches, no integer tricks. The same bits on every Java version and in every compiler tier.
 */
public final class Elementary {
  /** Beyond this the rational function below is 1 to the last bit of a float. */
  private static final float TANH_BOUND = 7.905311f;

  private Elementary() {}

  /**
   * Returns tanh(x); absolute error below 3e-7. NaN gives NaN.
   *
   * <p>The odd rational function of degree 13 over 6 that Eigen uses.
   *
   * @see <a href="https://gitlab.com/libeigen/eigen">Eigen, MathFunctionsImpl.h,
   *     generic_fast_tanh_float</a>
   */
  public static float tanh(float x) {
    float a = Math.max(-TANH_BOUND, Math.min(TANH_BOUND, x));
    float s = a * a;
    float p = Math.fma(s, -2.7607684e-16f, 2.000188e-13f);
    p = Math.fma(p, s, -8.604672e-11f);
    p = Math.fma(p, s, 5.1222973e-8f);
    p = Math.fma(p, s, 1.48572235e-5f);
    p = Math.fma(p, s, 6.3726195e-4f);
    p = Math.fma(p, s, 4.8935246e-3f);
    float q = Math.fma(s, 1.1982584e-6f, 1.1853471e-4f);
    q = Math.fma(q, s, 2.2684347e-3f);
    q = Math.fma(q, s, 4.893525e-3f);
    return a * p / q;
  }

  /** Writes tanh(scale·a) to {@code t}. */
  public static void tanh(float[] a, float scale, float[] t, int length) {
    for (int i = 0; i < length; i++) {
      t[i] = tanh(a[i] * scale);
    }
  }

  /**
   * Returns ln(1 + exp(−|a|)) from {@code t} = tanh(a/2); absolute error below 4e-7.
   *
   * <p>It is −ln((1 + |t|)/2), by the series of 2·artanh((1 − |t|)/(3 + |t|)).
   */
  public static float softplusOfMinusMagnitude(float t) {
    float m = Math.abs(t);
    float r = (1 - m) / (m + 3);
    float s = r * r;
    float p = Math.fma(s, 1f / 11, 1f / 9);
    p = Math.fma(p, s, 1f / 7);
    p = Math.fma(p, s, 1f / 5);
    p = Math.fma(p, s, 1f / 3);
    p = Math.fma(p, s, 1);
    return 2 * r * p;
  }

  /**
   * Replaces every number of {@code a}, which must lie in [−40, 40], by its exponential; relative
   * error below 1e-12.
   *
   * <p>The 64th power of a Taylor polynomial at a/64.
   */
  public static void exp(double[] a, int length) {
    for (int i = 0; i < length; i++) {
      double y = a[i] * (1.0 / 64);
      double e = Math.fma(y, 1.0 / 39916800, 1.0 / 3628800);
      e = Math.fma(e, y, 1.0 / 362880);
      e = Math.fma(e, y, 1.0 / 40320);
      e = Math.fma(e, y, 1.0 / 5040);
      e = Math.fma(e, y, 1.0 / 720);
      e = Math.fma(e, y, 1.0 / 120);
      e = Math.fma(e, y, 1.0 / 24);
      e = Math.fma(e, y, 1.0 / 6);
      e = Math.fma(e, y, 0.5);
      e = Math.fma(e, y, 1);
      a[i] = Math.fma(e, y, 1);
    }
    for (int i = 0; i < length; i++) {
      double e2 = a[i] * a[i];
      double e4 = e2 * e2;
      double e8 = e4 * e4;
      double e16 = e8 * e8;
      double e32 = e16 * e16;
      a[i] = e32 * e32;
    }
  }

  /**
   * Replaces every number of {@code a} by ln(1 + exp(−|a|)); absolute error below 1e-12.
   *
   * <p>ln(1 + u) = 2·artanh(u/(2 + u)) by its series.
   */
  public static void softplusOfMinusMagnitude(double[] a, int length) {
    for (int i = 0; i < length; i++) {
      a[i] = -Math.min(Math.abs(a[i]), 40);
    }
    exp(a, length);
    for (int i = 0; i < length; i++) {
      a[i] = a[i] / (2 + a[i]);
    }
    for (int i = 0; i < length; i++) {
      double r = a[i];
      double s = r * r;
      double p = Math.fma(s, 1.0 / 25, 1.0 / 23);
      p = Math.fma(p, s, 1.0 / 21);
      p = Math.fma(p, s, 1.0 / 19);
      p = Math.fma(p, s, 1.0 / 17);
      p = Math.fma(p, s, 1.0 / 15);
      p = Math.fma(p, s, 1.0 / 13);
      p = Math.fma(p, s, 1.0 / 11);
      p = Math.fma(p, s, 1.0 / 9);
      p = Math.fma(p, s, 1.0 / 7);
      p = Math.fma(p, s, 1.0 / 5);
      p = Math.fma(p, s, 1.0 / 3);
      p = Math.fma(p, s, 1);
      a[i] = 2 * r * p;
    }
  }
}
