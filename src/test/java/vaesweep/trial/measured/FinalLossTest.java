package vaesweep.trial.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.type.Parameter;

/** Guards against a loss by which trials are compared that is not the one they are trained with. */
final class FinalLossTest {
  private static final int FEATURES = 100;
  private static final double DISTORTION = 50;
  private static final List<Double> UNIT_KL = List.of(3.0, 0.5);
  private static final double RATE = 3.5;

  private static double loss(Map<Parameter<?>, ?> chosen) {
    return FinalLoss.of(Configuration.of(chosen), FEATURES).of(DISTORTION, RATE, UNIT_KL);
  }

  /** The loss as written is distortion / 100 + 2 · rate / 2, times 100 in nats. */
  @Test
  void aMeanOverFeaturesAndUnitsIsScaledBackToNats() {
    assertThat(
            loss(
                Map.of(
                    Parameters.BETA,
                    2.0,
                    Parameters.LATENT_SIZE,
                    2,
                    Parameters.REDUCTION,
                    Reduction.MEAN)))
        .isCloseTo(100 * (DISTORTION / 100 + 2 * RATE / 2), within(1e-9));
  }

  @Test
  void aCapacityIsMissedOnBothSidesAndWeighsThePlainRateUnderEveryReduction() {
    Objective objective = new Objective.Capacity(10, 5, new Annealing.None());
    assertThat(loss(Map.of(Parameters.OBJECTIVE, objective))).isEqualTo(50 + 10 * 1.5);
    assertThat(loss(Map.of(Parameters.OBJECTIVE, objective, Parameters.REDUCTION, Reduction.MEAN)))
        .isCloseTo(100 * (DISTORTION / 100 + 10 * 1.5), within(1e-9));
  }

  @Test
  void aUnitBelowItsFreeBitsCostsThem() {
    assertThat(loss(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(1), Parameters.BETA, 2.0)))
        .isEqualTo(50 + 2 * (3.0 + 1.0));
  }

  @Test
  void aRateBelowItsFreeBitsCostsThem() {
    for (double floor : new double[] {1, 3.5, 9}) {
      Objective total = new Objective.FreeBits(floor, FloorOf.TOTAL);
      assertThat(loss(Map.of(Parameters.OBJECTIVE, total, Parameters.BETA, 2.0)))
          .isEqualTo(50 + 2 * Math.max(RATE, floor));
      assertThat(ofConstant(Map.of(Parameters.OBJECTIVE, total, Parameters.BETA, 2.0)))
          .isEqualTo(70 + 2 * floor);
    }
  }

  @Test
  void theLossOfADecoderThatIgnoresTheUnitsIsThatOfRateZero() {
    Objective capacity = new Objective.Capacity(10, 5, new Annealing.None());
    assertThat(ofConstant(Map.of(Parameters.BETA, 2.0))).isEqualTo(70);
    assertThat(ofConstant(Map.of(Parameters.OBJECTIVE, capacity))).isEqualTo(70 + 10 * 5);
    assertThat(
            ofConstant(
                Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(1), Parameters.BETA, 2.0)))
        .isEqualTo(70 + 2 * 3 * 1);
  }

  private static double ofConstant(Map<Parameter<?>, ?> chosen) {
    return FinalLoss.of(Configuration.of(chosen), FEATURES).ofConstantDecoder(70, 3);
  }

  @Test
  void aShareIsThatOfTheWeightOrOfTheCapacity() {
    FinalLoss weighted = FinalLoss.of(Configuration.of(Map.of(Parameters.BETA, 2.0)), FEATURES);
    assertThat(weighted.atShare(0.25).of(DISTORTION, RATE, UNIT_KL)).isEqualTo(50 + 0.5 * RATE);
    Objective capacity = new Objective.Capacity(10, 8, new Annealing.None());
    FinalLoss capped =
        FinalLoss.of(Configuration.of(Map.of(Parameters.OBJECTIVE, capacity)), FEATURES);
    assertThat(capped.atShare(0.25).of(DISTORTION, RATE, UNIT_KL)).isEqualTo(50 + 10 * 1.5);
    assertThat(weighted.atShare(1)).isEqualTo(weighted);
    assertThat(capped.atShare(1)).isEqualTo(capped);
  }

  /** Every total correlation between 0 and the rate, at weights on both sides of 1. */
  @Test
  void aWeightedTotalCorrelationLiesBetweenItsBounds() {
    for (double beta : new double[] {0, 0.25, 1, 4}) {
      FinalLoss loss =
          FinalLoss.of(
              Configuration.of(
                  Map.of(
                      Parameters.OBJECTIVE,
                      new Objective.TotalCorrelation(),
                      Parameters.BETA,
                      beta)),
              FEATURES);
      double least = loss.atLeast().of(DISTORTION, RATE, UNIT_KL);
      double most = loss.atMost().of(DISTORTION, RATE, UNIT_KL);
      for (double correlation : new double[] {0, 1, RATE}) {
        double own = DISTORTION + RATE + (beta - 1) * correlation;
        assertThat(own).isBetween(least, most);
      }
      assertThat(most - least).isCloseTo(Math.abs(beta - 1) * RATE, within(1e-12));
    }
  }

  @Test
  void otherLossesAreTheirOwnBounds() {
    FinalLoss loss = FinalLoss.of(Configuration.of(Map.of(Parameters.BETA, 2.0)), FEATURES);

    assertThat(loss.atLeast()).isEqualTo(loss);
    assertThat(loss.atMost()).isEqualTo(loss);
  }
}
