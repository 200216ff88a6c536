package vaesweep.report.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Parameters;
import vaesweep.spec.Scale;
import vaesweep.trial.DataReference;
import vaesweep.trial.DataReference.Baseline;
import vaesweep.trial.DataReference.Matrix;

/** The danger: a reference curve that is not the exact one, or drawn where it does not apply. */
final class LimitsTest {
  private static final DataReference REFERENCE =
      new DataReference(
          Map.of(Matrix.COVARIANCE, List.of(4.0, 1.0, 0.5), Matrix.BERNOULLI, List.of(9.0)),
          Map.of(
              "bernoulli", new Baseline(400, OptionalDouble.of(200)),
              "mse", new Baseline(7, OptionalDouble.empty())));

  private static final List<Subject> TRIALS =
      ExampleResults.of(
              ExampleTrial.of(1, 1),
              ExampleTrial.of(2, 1)
                  .with(Parameters.LIKELIHOOD, Likelihood.MSE)
                  .with(Parameters.LATENT_SIZE, 2))
          .trials()
          .stream()
          .map(Subject::of)
          .toList();

  @Test
  void everyLikelihoodHasItsOwnLimits() {
    assertThat(limits(REFERENCE))
        .containsExactly(
            new Limits("bernoulli", 400, OptionalDouble.of(200), OptionalDouble.of(9), false),
            new Limits("mse", 7, OptionalDouble.empty(), OptionalDouble.of(8), false));
    assertThat(limits(DataReference.NONE)).isEmpty();
  }

  @Test
  void theExplainedFractionIsZeroAtTheBaselineAndOneAtTheFloor() {
    Limits limits = limits(REFERENCE).get(0);

    assertThat(limits.explained(OptionalDouble.of(400))).hasValue(0);
    assertThat(limits.explained(OptionalDouble.of(200))).hasValue(1);
    assertThat(limits.explained(OptionalDouble.of(350))).hasValue(0.25);
    assertThat(limits.explained(OptionalDouble.empty())).isEmpty();
    assertThat(limits(REFERENCE).get(1).explained(OptionalDouble.of(3))).isEmpty();
  }

  @Test
  void theLinearCurveBeginsWhereAllUnitsDieAndFallsAsTheWeightSays() {
    List<LinearCurve> curves = curves(TRIALS, REFERENCE);

    assertThat(curves).hasSize(1);
    assertThat(curves.get(0).likelihood()).isEqualTo("mse");
    assertThat(curves.get(0).latentSize()).isEqualTo(2);
    List<List<Double>> points = curves.get(0).points();
    // no unit lives: the whole variance of 5.5 is error, and sigma² is one half
    assertThat(points.get(0).get(0)).isZero();
    assertThat(points.get(0).get(1)).isCloseTo(5.5 + 1.5 * Math.log(Math.PI), within(1e-3));
    // of one unit the rate is r and the error 4·exp(−2r); the other eigenvalues stay
    List<Double> early = points.get(8);
    assertThat(early.get(0)).isCloseTo(0.5 * Math.log(10) * 0.4, within(1e-3));
    assertThat(early.get(1))
        .isCloseTo(1.5 + 4 * Math.exp(-2 * early.get(0)) + 1.5 * Math.log(Math.PI), within(2e-3));
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).get(0)).isGreaterThan(points.get(i - 1).get(0)).isLessThan(3);
      assertThat(points.get(i).get(1)).isLessThan(points.get(i - 1).get(1));
    }
  }

  @Test
  void anOptimalSigmaHasACurveAndALaplaceDistributionHasNone() {
    assertThat(curvesOf(new Likelihood.Gaussian(Scale.Fitted.OPTIMAL))).hasSize(1);
    assertThat(curvesOf(new Likelihood.Laplace(Scale.Fitted.OPTIMAL))).isEmpty();
    assertThat(curves(TRIALS, DataReference.NONE)).isEmpty();
  }

  private static List<LinearCurve> curvesOf(Likelihood likelihood) {
    List<Subject> trials =
        ExampleResults.of(
                ExampleTrial.of(1, 1)
                    .with(Parameters.LIKELIHOOD, likelihood)
                    .with(Parameters.LATENT_SIZE, 2))
            .trials()
            .stream()
            .map(Subject::of)
            .toList();
    return curves(trials, REFERENCE);
  }

  private static List<LinearCurve> curves(List<Subject> trials, DataReference reference) {
    return LinearCurves.of(trials, reference, new Axis(0, 3, 1), new Axis(-20, 20, 5)).drawn();
  }

  private static List<Limits> limits(DataReference reference) {
    return Limits.of(TRIALS, reference, 784, trial -> List.of());
  }
}
