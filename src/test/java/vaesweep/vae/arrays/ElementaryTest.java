package vaesweep.vae.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.network.Activation;
import vaesweep.vae.ReferenceVae;

/**
 * Guards against approximations that drift from what they stand for, over the whole range they meet
 * in training.
 */
class ElementaryTest {
  @Test
  void tanhIsExactTo3e7AndPassesNanOn() {
    for (double x = -20; x <= 20; x += 0.0007) {
      assertThat((double) Elementary.tanh((float) x)).isCloseTo(Math.tanh((float) x), within(3e-7));
    }
    assertThat(Elementary.tanh(Float.NaN)).isNaN();
    assertThat(Elementary.tanh(Float.POSITIVE_INFINITY)).isCloseTo(1, within(3e-7f));
  }

  @Test
  void exponentialIsExactTo1e9AndTo1e13WherePosteriorsNeedIt() {
    double[] a = new double[8001];
    for (int i = 0; i < a.length; i++) {
      a[i] = (i - 4000) / 100.0;
    }
    double[] e = a.clone();
    Elementary.exp(e, e.length);
    for (int i = 0; i < a.length; i++) {
      assertThat(e[i] / StrictMath.exp(a[i]))
          .as("exp(%s)", a[i])
          .isCloseTo(1, within(Math.abs(a[i]) <= 16 ? 1e-13 : 1e-9));
    }
  }

  @Test
  void softplusOfMinusMagnitudeIsExactTo1e12() {
    double[] a = new double[10001];
    for (int i = 0; i < a.length; i++) {
      a[i] = (i - 5000) / 50.0;
    }
    double[] s = a.clone();
    Elementary.softplusOfMinusMagnitude(s, s.length);
    for (int i = 0; i < a.length; i++) {
      assertThat(s[i]).isCloseTo(StrictMath.log1p(StrictMath.exp(-Math.abs(a[i]))), within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource
  void activationsAndDerivativesMatchTheirDefinitions(Activation activation) {
    float[] a = new float[4001];
    float[] y = new float[a.length];
    float[] d = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = (i - 2000) / 100f + 0.003f;
      y[i] = a[i];
      d[i] = 1;
    }
    Activations.apply(activation, y, y.length);
    Activations.multiplyDerivative(activation, y, d, d.length);
    double step = 1e-6;
    for (int i = 0; i < a.length; i++) {
      double expected = ReferenceVae.activate(activation, a[i]);
      double above = ReferenceVae.activate(activation, a[i] + step);
      double below = ReferenceVae.activate(activation, a[i] - step);
      assertThat((double) y[i]).isCloseTo(expected, within(5e-7 * Math.max(1, Math.abs(expected))));
      assertThat((double) d[i])
          .as("slope at %s", a[i])
          .isCloseTo((above - below) / (2 * step), within(2e-6));
    }
  }
}
