package vaesweep.spec.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guards against draws outside a range, uneven integers and numbers nobody can copy. */
final class SpanTest {
  @Test
  void endsAreExactWhateverTheirDigits() {
    Span span = new Span(0.123456789, 9.87654321, true, false);
    assertThat(span.quantile(0)).isEqualTo(0.123456789);
    assertThat(span.quantile(1)).isEqualTo(9.87654321);
  }

  @Test
  void aGeometricGridHasRoundNumbers() {
    Span span = new Span(0.01, 100, true, false);
    assertThat(points(span, 5)).containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
  }

  @Test
  void aNarrowRangeFarFromZeroKeepsItsDigits() {
    Span span = new Span(1_000_000, 1_000_001, false, false);
    assertThat(span.quantile(0.123456)).isEqualTo(1_000_000.12346);
  }

  @Test
  void everyIntegerIsEquallyLikely() {
    Span span = new Span(2, 4, false, true);
    assertThat(points(span, 301)).filteredOn(n -> n == 2).hasSize(100);
    assertThat(points(span, 301)).filteredOn(n -> n == 4).hasSize(100 + 1);
  }

  @Test
  void aLogarithmicGridOfIntegersHitsThePowers() {
    Span span = new Span(2, 64, true, true);
    assertThat(points(span, 6)).containsExactly(2.0, 4.0, 8.0, 16.0, 32.0, 64.0);
  }

  @Test
  void noShareLeavesTheRange() {
    Span span = new Span(0.3, 0.7, false, false);
    assertThat(points(span, 1000)).allSatisfy(n -> assertThat(n).isBetween(0.3, 0.7));
  }

  private static List<Double> points(Span span, int count) {
    return IntStream.range(0, count).mapToObj(i -> span.quantile(i / (count - 1.0))).toList();
  }
}
