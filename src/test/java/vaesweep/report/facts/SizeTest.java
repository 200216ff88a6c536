package vaesweep.report.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.report.facts.trial.Album;
import vaesweep.report.facts.trial.Curve;
import vaesweep.storage.CurvePoint;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;

/** The danger: a page of a hundred megabytes, or one that leaves out what matters. */
final class SizeTest {
  @Test
  void aLongCurveIsThinnedEvenlyWithBothEnds() {
    Curve curve = Curve.of(points(1000), 5);
    assertThat(curve.epoch()).containsExactly(0, 249, 499, 749, 999);
  }

  @Test
  void aShortCurveKeepsEveryEpoch() {
    assertThat(Curve.of(points(8), 20).epoch()).hasSize(8);
  }

  @Test
  void aNumberThatIsNotFiniteIsAGapInTheCurve() {
    CurvePoint broken = point(1, Double.NaN);
    assertThat(Curve.of(List.of(point(0, 5), broken), 9).rate()).containsExactly(5.0, null);
  }

  @Test
  void allPicturesAreTakenWhereTheyFit() {
    Album album = Album.of(numbers(50), List.of(7), trial -> picture(1000));
    assertThat(album.byTrial()).hasSize(50);
    assertThat(album.partial()).isFalse();
  }

  @Test
  void whereTheyDoNotFitTheFirstComeFirstAndOthersAreSpreadEvenly() {
    int each = Album.MOST_BYTES / 10;
    Album album = Album.of(numbers(1000), List.of(700, 3), trial -> picture(each));
    List<Integer> taken = new ArrayList<>(album.byTrial().keySet());
    assertThat(album.partial()).isTrue();
    assertThat(taken).hasSize(10).startsWith(700, 3);
    List<Integer> others = taken.subList(2, 10);
    for (int quarter = 0; quarter < 4; quarter++) {
      int low = quarter * 250;
      assertThat(others).anyMatch(n -> n > low && n <= low + 250);
    }
  }

  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static List<Picture> picture(int bytes) {
    return List.of(new Picture(Picture.Kind.SAMPLES, 1, 1, new byte[bytes]));
  }

  private static List<CurvePoint> points(int count) {
    return IntStream.range(0, count).mapToObj(epoch -> point(epoch, 5)).toList();
  }

  private static CurvePoint point(int epoch, double rate) {
    SplitNumbers numbers = new SplitNumbers(250, rate, 0.03);
    OptionalDouble none = OptionalDouble.empty();
    return new CurvePoint(epoch, 1, none, none, numbers, numbers, 10, 5, 0, epoch);
  }
}
