package vaesweep.report.facts.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.report.facts.trial.Information.Bound;
import vaesweep.report.facts.trial.Information.Quantity;
import vaesweep.trial.measured.Measurement;

/** Guards against a bound that is shown as an equality, and bounds in the order of their names. */
final class InformationTest {
  @Test
  void informationWithinANatOfItsCapIsCapped() {
    assertThat(of(measured(4.4)).orElseThrow().capped()).isFalse();
    assertThat(of(measured(4.6)).orElseThrow().capped()).isTrue();
  }

  @Test
  void boundsAreInTheOrderOfTheirSamplesAndTheFirstIsTheElbo() {
    List<Measurement> measurements = new ArrayList<>(measured(1));
    measurements.add(estimate("importance_weighted_bound_16", -101));
    measurements.add(estimate("elbo_gap_16", 2));
    measurements.add(estimate("importance_weighted_bound_1", -103));

    Quantity none = new Quantity(0, 0);
    assertThat(of(measurements).orElseThrow().bounds())
        .containsExactly(
            new Bound(1, new Quantity(-103, 0.5), none),
            new Bound(16, new Quantity(-101, 0.5), new Quantity(2, 0.5)),
            new Bound(64, new Quantity(-100, 0.5), new Quantity(3, 0.5)));
  }

  @Test
  void aTrialThatWasNotMeasuredSoHasNone() {
    assertThat(of(List.of(new Measurement("psnr", 20, "dB")))).isEmpty();
    assertThat(of(List.of())).isEmpty();
  }

  @Test
  void theEstimatesAreThoseOfTheirNames() {
    Information information = of(measured(1)).orElseThrow();
    assertThat(information.rate().value()).isEqualTo(6);
    assertThat(information.mutualInformation().value()).isEqualTo(1);
    assertThat(information.totalCorrelation().value()).isEqualTo(3);
    assertThat(information.dimensionWiseKl().value()).isEqualTo(2);
    assertThat(information.effectiveSamples()).isEqualTo(new Quantity(7, 0.5));
    assertThat(information.cap()).isCloseTo(Math.log(256), within(1e-4));
    assertThat(information.rows()).isEqualTo(256);
  }

  private static Optional<Information> of(List<Measurement> measurements) {
    return Information.of(measurements);
  }

  private static List<Measurement> measured(double information) {
    return List.of(
        estimate("dimension_wise_kl", 2),
        estimate("effective_sample_size", 7),
        estimate("elbo_gap", 3),
        new Measurement("evaluated_rows", 256, ""),
        new Measurement("importance_samples", 64, ""),
        estimate("importance_weighted_bound", -100),
        new Measurement("largest_mutual_information", Math.log(256), "nats"),
        estimate("monte_carlo_rate", 6),
        estimate("mutual_information", information),
        estimate("total_correlation", 3));
  }

  private static Measurement estimate(String name, double value) {
    return new Measurement(name, value, OptionalDouble.of(0.5), "nats");
  }
}
