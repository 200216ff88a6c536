package vaesweep.spec.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against a normal range with another mean, width or cut than the file says. */
final class BellTest {
  /** Numbers are rounded to six digits, so a share is met to about that. */
  private static final double ROUNDING = 1e-5;

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.001, 0.1, 0.25, 0.5, 0.841, 0.99, 0.999999})
  void aNormalQuantileHasItsShareBelow(double share) {
    Bell bell = new Bell(3, 2, new Span(-100, 100, false, false));
    DoubleUnaryOperator density = x -> Math.exp(-(x - 3) * (x - 3) / 8) / Math.sqrt(8 * Math.PI);
    assertThat(integral(density, -30, bell.quantile(share))).isCloseTo(share, within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9, 0.999})
  void aLogNormalQuantileHasItsShareBelow(double share) {
    Bell bell = new Bell(-1, 0.5, new Span(1e-300, 1e12, true, false));
    DoubleUnaryOperator density =
        x -> Math.exp(-Math.pow(Math.log(x) + 1, 2) / 0.5) / (x * 0.5 * Math.sqrt(2 * Math.PI));
    assertThat(integral(density, 1e-9, bell.quantile(share))).isCloseTo(share, within(ROUNDING));
  }

  /**
   * The share of [0, 1] below x of a standard normal cut to it is (Φ(x) − Φ(0)) / (Φ(1) − Φ(0)).
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.75})
  void aCutDistributionKeepsItsShapeWithin(double share) {
    Bell bell = new Bell(0, 1, new Span(0, 1, false, false));
    DoubleUnaryOperator density = x -> Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    double all = integral(density, 0, 1);
    assertThat(bell.mass()).isCloseTo(all, within(1e-9));
    assertThat(integral(density, 0, bell.quantile(share)) / all).isCloseTo(share, within(ROUNDING));
  }

  @Test
  void noShareLeavesTheSpan() {
    Bell bell = new Bell(0, 1000, new Span(-1, 2, false, false));
    assertThat(IntStream.rangeClosed(0, 1000).mapToDouble(i -> bell.quantile(i / 1000.0)))
        .allSatisfy(number -> assertThat(number).isBetween(-1.0, 2.0));
    Bell wide = new Bell(0, 1e12, new Span(1e-300, 1e12, true, false));
    assertThat(wide.quantile(1)).isBetween(1e-300, 1e12);
    assertThat(wide.quantile(0)).isBetween(1e-300, 1e12);
  }

  @Test
  void integersAreTheNearestOnes() {
    Bell bell = new Bell(10, 3, new Span(1, 4096, false, true));
    assertThat(bell.quantile(0.5)).isEqualTo(10);
    assertThat(IntStream.rangeClosed(0, 1000).mapToDouble(i -> bell.quantile(i / 1000.0)))
        .allSatisfy(number -> assertThat(number).isEqualTo(Math.rint(number)));
  }

  @Test
  void aNarrowBellFarFromZeroKeepsItsDigits() {
    Bell bell = new Bell(1000, 0.001, new Span(0, 2000, false, false));
    assertThat(bell.quantile(0.841344746)).isCloseTo(1000.001, within(1e-8));
  }

  @Test
  void aGridIsEvenBetweenTheEnds() {
    Bell bell = new Bell(0, 1, new Span(0.01, 100, true, false));
    assertThat(IntStream.range(0, 5).mapToDouble(i -> bell.point(i / 4.0)))
        .containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
  }

  /** Simpson's rule, which shares nothing with the error function. */
  private static double integral(DoubleUnaryOperator density, double from, double to) {
    int parts = 200_000;
    double step = (to - from) / parts;
    double sum = density.applyAsDouble(from) + density.applyAsDouble(to);
    for (int i = 1; i < parts; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * density.applyAsDouble(from + i * step);
    }
    return sum * step / 3;
  }
}
