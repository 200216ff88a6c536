package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vaesweep.trial.judged.Recommendation;

/**
 * The danger: the weight for samples or for compression is taken from numbers that cannot say it.
 */
final class PurposeTest {
  @Test
  void compressionIsTheLargestWeightThatKeepsNineTenths() {
    // (100 − β)/2 ≥ 0.9·(100 − 1)/2 means β ≤ 10.9
    Recommendation compression = OneUnit.of(1, 5, 10.5, 11, 20).answer("compression");
    assertThat(compression.betaEff()).hasValue(10.5);
    assertThat(compression.metric()).isEqualTo("rate");
    assertThat(compression.value().getAsDouble())
        .isCloseTo(0.5 * Math.log(100 / 10.5), within(1e-9));
    assertThat(compression.sentence())
        .contains("keep 90% of the 49.50 nats")
        .contains("90.4% of what the frontier explains")
        .contains("The next of less rate, beta_eff 11, keeps 89.9% at 1.10 nats.");
  }

  @Test
  void samplesTakeTheLeastMismatchAtTheKneesDistortion() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    sweep.each(trial -> trial.measuring("mutual_information", 0.1 * trial.number(), 1e-3));
    Recommendation samples = sweep.answer("samples");
    assertThat(samples.betaEff()).hasValue(21.5); // of 1 to 21.5, at most the knee's distortion
    assertThat(samples.value().getAsDouble()).isCloseTo(OneUnit.rate(21.5) - 0.6, within(1e-9));
  }

  @Test
  void aSaturatedInformationLeavesSamplesUnanswered() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    sweep.each(
        trial -> trial.number() == 1 ? trial.measuring("mutual_information", 4.6, 1e-3) : trial);
    Recommendation samples = sweep.answer("samples");
    assertThat(samples.betaEff()).isEmpty();
    assertThat(samples.sentence())
        .contains("more \"evaluation\" rows")
        .contains("1 trial at the knee's distortion or below has")
        .contains("ln 256 − 1 = 4.55 nats")
        .contains("There are 2000 validation rows.");
  }

  @Test
  void aSaturatedInformationAboveTheKneesDistortionDoesNotMatter() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    sweep.each(
        trial -> trial.number() == 8 ? trial.measuring("mutual_information", 4.6, 1e-3) : trial);
    assertThat(sweep.answer("samples").betaEff()).isPresent();
  }

  @Test
  void disentanglementIsNotGuessedFromOtherNumbers() {
    assertThat(OneUnit.of(OneUnit.WEIGHTS).answer("disentanglement").sentence())
        .isEqualTo(
            "Disentanglement: no answer, for it needs UDR, which this version does not measure.");
  }
}
