package vaesweep.spec.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guards against multiples that nobody can copy, leave the range, or are drawn unevenly. */
final class StepsTest {
  @Test
  void everyNumberIsAShortMultipleWithinTheSpan() {
    Steps steps = new Steps(new Span(0.25, 1.04, false, false), 0.1);
    assertThat(quantiles(steps, 1000).distinct().toArray())
        .containsExactly(0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
    assertThat(steps.count()).isEqualTo(8);
  }

  /** round(X / q) · q gives the multiples at both ends half the weight of those between. */
  @Test
  void inAUniformSpanTheEndsWeighHalf() {
    Steps steps = new Steps(new Span(0, 40, false, false), 10);
    long[] counts =
        IntStream.rangeClosed(0, 4)
            .mapToLong(i -> quantiles(steps, 8000).filter(n -> n == 10 * i).count())
            .toArray();
    assertThat(counts[0]).isBetween(999L, 1001L);
    assertThat(counts[1]).isBetween(1999L, 2001L);
    assertThat(counts[2]).isBetween(1999L, 2001L);
    assertThat(counts[4]).isBetween(999L, 1001L);
  }

  /** X is below 2^1.5 for half of the shares where log2 X is uniform in [0, 3]. */
  @Test
  void inALogarithmicSpanEachOctaveWeighsAlike() {
    Steps steps = new Steps(new Span(1, 8, true, false), 0.001);
    assertThat(steps.quantile(0.5)).isEqualTo(2.828);
    assertThat(steps.quantile(0)).isEqualTo(1);
    assertThat(steps.quantile(1)).isEqualTo(8);
  }

  @Test
  void aQuotientThatIsWholeButForRoundingKeepsItsEnd() {
    assertThat(new Steps(new Span(0.1, 0.3, false, false), 0.1).quantile(1)).isEqualTo(0.3);
    assertThat(Steps.fits(0.3, 0.3, 0.1)).isTrue();
    assertThat(Steps.fits(3, 5, 7)).isFalse();
    assertThat(Steps.fits(-1, 1, 7)).isTrue();
  }

  private static DoubleStream quantiles(Spread spread, int count) {
    return IntStream.range(0, count).mapToDouble(i -> spread.quantile((i + 0.5) / count));
  }
}
