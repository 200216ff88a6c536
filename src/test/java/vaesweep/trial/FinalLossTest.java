package vaesweep.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Annealing;
import vaesweep.spec.Configuration;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameter;
import vaesweep.spec.Parameters;
import vaesweep.spec.Reduction;

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
}
