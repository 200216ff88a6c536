package vaesweep.report.facts.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleTrial;
import vaesweep.report.words.LimitWords;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.DataReference.Matrix;

/** The danger: curves drawn on top of each other, or told of and not drawn. */
final class LinearCurvesTest {
  /** Each unit is worth three quarters of the one before. */
  private static final DataReference REFERENCE =
      new DataReference(
          Map.of(
              Matrix.COVARIANCE,
              DoubleStream.iterate(40, each -> each * 0.75).limit(40).boxed().toList()),
          Map.of());

  private static final Axis RATE = new Axis(0, 30, 5);
  private static final Axis DISTORTION = new Axis(-50, 300, 50);

  @Test
  void sizesThatCannotBeToldApartAreDrawnOnce() {
    LinearCurves curves = of(RATE, DISTORTION, 2, 5, 38, 39, 40);
    assertThat(sizes(curves)).containsExactly(2, 5, 40);
    assertThat(curves.left()).isEqualTo(2);
  }

  @Test
  void ofManyTheSmallestAndTheLargestAndOthersEvenlyBetweenAreDrawn() {
    LinearCurves curves = of(RATE, DISTORTION, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(sizes(curves)).hasSize(LinearCurves.MOST).startsWith(1).endsWith(9);
    assertThat(curves.left()).isEqualTo(9 - LinearCurves.MOST);
  }

  @Test
  void aCurveOutsideThePlaneIsNeitherDrawnNorToldOf() {
    LinearCurves curves = of(RATE, new Axis(5000, 6000, 100), 2, 5);
    assertThat(curves.drawn()).isEmpty();
    assertThat(curves.left()).isZero();
    RateDistortion plane =
        new RateDistortion(RATE, DISTORTION, 0, List.of(), List.of(), List.of(), curves);
    assertThat(LimitWords.of(plane)).isEmpty();
  }

  @Test
  void theCaptionNamesTheSizesAndWhereTheOthersLie() {
    LinearCurves curves = of(RATE, DISTORTION, 2, 5, 38, 39, 40);
    RateDistortion plane =
        new RateDistortion(RATE, DISTORTION, 0, List.of(), List.of(), List.of(), curves);
    assertThat(LimitWords.of(plane).get(0))
        .contains("for latent_size 2, 5 and 40, on or between which those of others lie;");
  }

  private static List<Integer> sizes(LinearCurves curves) {
    return curves.drawn().stream().map(LinearCurve::latentSize).toList();
  }

  private static LinearCurves of(Axis rate, Axis distortion, int... sizes) {
    List<Subject> trials = new ArrayList<>();
    IntStream.of(sizes)
        .forEach(
            size ->
                trials.add(
                    Subject.of(
                        ExampleTrial.of(size, 1)
                            .with(Parameters.LIKELIHOOD, Likelihood.MSE)
                            .with(Parameters.LATENT_SIZE, size)
                            .row())));
    return LinearCurves.of(trials, REFERENCE, rate, distortion);
  }
}
