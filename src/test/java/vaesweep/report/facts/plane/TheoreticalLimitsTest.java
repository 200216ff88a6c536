package vaesweep.report.facts.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Scale;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.DataReference.Baseline;
import vaesweep.trial.data.DataReference.Matrix;
import vaesweep.trial.measured.Measurement;

/** The danger: a reference curve that is not the exact one, or drawn where it does not apply. */
final class TheoreticalLimitsTest {
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
            new TheoreticalLimits(
                "bernoulli", 400, OptionalDouble.of(200), OptionalDouble.of(9), false),
            new TheoreticalLimits("mse", 7, OptionalDouble.empty(), OptionalDouble.of(8), false));
    assertThat(limits(DataReference.NONE)).isEmpty();
  }

  @Test
  void theExplainedFractionIsZeroAtTheBaselineAndOneAtTheFloor() {
    TheoreticalLimits limits = limits(REFERENCE).get(0);

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

  @Test
  void anUnboundedContinuousBernoullisBaselineIsAnArtefactAndNothingIsSaidRelativeToIt() {
    TheoreticalLimits unbounded = continuous(OptionalDouble.empty());
    assertThat(unbounded.artefact()).isTrue();
    assertThat(unbounded.explained(OptionalDouble.of(-500))).isEmpty();
    TheoreticalLimits bounded = continuous(OptionalDouble.of(10));
    assertThat(bounded.artefact()).isFalse();
    assertThat(bounded.explained(OptionalDouble.of(-500))).isPresent();
  }

  private static TheoreticalLimits continuous(OptionalDouble bound) {
    Subject trial =
        Subject.of(
            ExampleTrial.of(1, 1)
                .with(Parameters.LIKELIHOOD, new Likelihood.ContinuousBernoulli(bound))
                .row());
    Baseline baseline = new Baseline(-400, OptionalDouble.of(-900));
    DataReference reference = new DataReference(Map.of(), Map.of(trial.likelihood(), baseline));
    return TheoreticalLimits.of(List.of(trial), reference, 784, any -> List.of()).get(0);
  }

  @Test
  void aWidthAtItsFloorMakesTheBaselineAnArtefact() {
    Subject trial =
        Subject.of(
            ExampleTrial.of(1, 1)
                .with(Parameters.LIKELIHOOD, new Likelihood.Gaussian(Scale.Fitted.PER_FEATURE))
                .row());
    Baseline baseline = new Baseline(-400, OptionalDouble.empty());
    DataReference reference = new DataReference(Map.of(), Map.of(trial.likelihood(), baseline));
    assertThat(artefact(trial, reference, 0.2)).isTrue();
    assertThat(artefact(trial, reference, 0)).isFalse();
  }

  private static boolean artefact(Subject trial, DataReference reference, double floored) {
    List<Measurement> measured = List.of(new Measurement("floored_share", floored, ""));
    return TheoreticalLimits.of(List.of(trial), reference, 784, any -> measured).get(0).artefact();
  }

  private static List<LinearCurve> curves(List<Subject> trials, DataReference reference) {
    return LinearCurves.of(trials, reference, new Axis(0, 3, 1), new Axis(-20, 20, 5)).drawn();
  }

  private static List<TheoreticalLimits> limits(DataReference reference) {
    return TheoreticalLimits.of(TRIALS, reference, 784, trial -> List.of());
  }
}
