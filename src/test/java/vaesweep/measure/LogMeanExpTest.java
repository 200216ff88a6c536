package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Guards against overflow, and against a number that is left out. */
final class LogMeanExpTest {
  @Test
  void itIsTheFormulaForEveryCount() {
    RandomGenerator random = new SplittableRandom(1);
    for (int n = 1; n <= 70; n++) {
      double[] a = random.doubles(n, -15, 15).toArray();
      double expected = Math.log(Arrays.stream(a).map(Math::exp).sum() / n);
      assertThat(LogMeanExp.of(a)).as("%d numbers", n).isCloseTo(expected, within(1e-10));
    }
  }

  /** The one that counts stands at every place in turn. */
  @Test
  void numbersFarOutsideTheRangeOfAnExponentialDoNotOverflow() {
    for (int n = 1; n <= 9; n++) {
      for (int place = 0; place < n; place++) {
        double[] a = new double[n];
        Arrays.fill(a, -1e6);
        a[place] = 1e5;
        assertThat(LogMeanExp.of(a)).isCloseTo(1e5 - Math.log(n), within(1e-9));
      }
    }
  }
}
