package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.vae.Evaluation;

/** Guards against row losses whose mean is not the loss, and errors of differences not paired. */
final class RowLossesTest {
  private static final double[] DISTORTIONS = {10, 14, 9};
  private static final float[] KL = {1, 0.25f, 3, 0, 2, 0.5f};

  private static final Evaluation EVALUATION =
      new Evaluation(
          11,
          2.25,
          0,
          0,
          new Evaluation.Width(OptionalDouble.empty(), 0),
          new Evaluation.Latent(3, 2, new float[6], new float[6], KL, 0),
          DISTORTIONS);

  /** Units of 2 and 0.25 nats: capacities on both sides of the rate, floors on both of a unit. */
  static Stream<Map<Parameter<?>, Object>> objectives() {
    return Stream.of(
        Map.of(Parameters.BETA, 0.0),
        Map.of(Parameters.BETA, 3.0),
        Map.of(Parameters.OBJECTIVE, new Objective.Capacity(10, 5, new Annealing.None())),
        Map.of(Parameters.OBJECTIVE, new Objective.Capacity(10, 0, new Annealing.None())),
        Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5), Parameters.BETA, 3.0),
        Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(9), Parameters.BETA, 3.0),
        Map.of(
            Parameters.OBJECTIVE, new Objective.FreeBits(2, FloorOf.TOTAL), Parameters.BETA, 3.0),
        Map.of(
            Parameters.OBJECTIVE, new Objective.FreeBits(9, FloorOf.TOTAL), Parameters.BETA, 3.0),
        Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0), Parameters.BETA, 3.0));
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void theMeanOfTheRowsIsTheLoss(Map<Parameter<?>, Object> chosen) {
    FinalLoss loss = FinalLoss.of(Configuration.of(chosen), 4);
    List<Double> units = LatentUnits.of(EVALUATION.latent()).stream().map(LatentUnit::kl).toList();

    double[] rows = RowLosses.of(loss, EVALUATION);

    assertThat(Arrays.stream(rows).average().orElseThrow())
        .isCloseTo(loss.of(11, 2.25, units), within(1e-12));
  }

  @Test
  void eachRowHasItsOwnDistortionAndRate() {
    FinalLoss loss = FinalLoss.of(Configuration.of(Map.of(Parameters.BETA, 2.0)), 4);

    assertThat(RowLosses.of(loss, EVALUATION)).containsExactly(12.5, 20, 14);
    assertThat(DISTORTIONS).containsExactly(10, 14, 9);
  }

  @Test
  void whatAllRowsHaveInCommonIsNoError() {
    Estimate difference =
        RowLosses.difference(new double[] {100, 250, 403}, new double[] {99, 249, 400});

    assertThat(difference.value()).isCloseTo(5 / 3.0, within(1e-12));
    assertThat(difference.standardError()).isCloseTo(2 / 3.0, within(1e-12));
  }
}
