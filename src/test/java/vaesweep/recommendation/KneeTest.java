package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.recommendation.Candidate.Point;

/** The danger: a bend that is seen where there is none, or elsewhere than it is. */
final class KneeTest {
  /** Two straight lines that meet at rate 2, distortion 20, with D0 = 100. */
  private static final List<Point> BROKEN_LINE =
      List.of(
          new Point(50, 60, 1),
          new Point(30, 20, 2),
          new Point(4, 15, 4),
          new Point(3, 10, 6),
          new Point(2, 0, 10));

  @Test
  void theKneeOfABrokenLineIsItsCorner() {
    Knee knee = Knee.of(BROKEN_LINE, 100).orElseThrow();
    assertThat(knee.point().weight()).isEqualTo(30);
    assertThat(knee.depth()).isCloseTo(1 - 0.2 - 0.2, within(1e-12));
  }

  @Test
  void neitherUnitOfTheAxesMatters() {
    List<Point> other =
        BROKEN_LINE.stream()
            .map(p -> new Point(p.weight(), 7 * p.distortion() - 5, 3 * p.rate()))
            .toList();
    Knee knee = Knee.of(other, 695).orElseThrow();
    assertThat(knee.point().weight()).isEqualTo(30);
    assertThat(knee.depth()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aStraightFrontierHasNoKnee() {
    List<Point> straight =
        IntStream.rangeClosed(1, 8).mapToObj(i -> new Point(9 - i, 100 - 10.0 * i, i)).toList();
    assertThat(Knee.of(straight, 100)).isEmpty();
  }

  @Test
  void aFrontierAboveItsChordHasNoKnee() {
    List<Point> above =
        DoubleStream.of(1, 2, 3, 4, 5).mapToObj(r -> new Point(6 - r, 100 - 4 * r * r, r)).toList();
    assertThat(Knee.of(above, 100)).isEmpty();
  }

  @Test
  void aFrontierThatExplainsNothingHasNoKnee() {
    assertThat(Knee.of(BROKEN_LINE, -1)).isEmpty();
  }

  @Test
  void allPointsOfTheLeastWeightAreLeftOut() {
    assertThat(Knee.withoutLeastWeight(BROKEN_LINE))
        .extracting(Point::weight)
        .containsExactly(50.0, 30.0, 4.0, 3.0);
  }
}
