package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.trial.judged.Recommendation;

/** The danger: a knee that its points do not have, or that a single one of them moves unsaid. */
final class BalanceTest {
  @Test
  void theKneeOfALogarithmicCurveIsWhereAlgebraPutsIt() {
    // depth = 1 − ln(100/β)/ln(100) − (β − 1)/99 is largest at β = 99/ln(100) = 21.5
    Recommendation balance = OneUnit.of(OneUnit.WEIGHTS).answer("balance");
    assertThat(balance.betaEff()).hasValue(21.5);
    assertThat(balance.value().getAsDouble()).isCloseTo(0.45915, within(1e-5));
    assertThat(balance.trials()).containsExactly(6);
    assertThat(balance.sentence()).startsWith("Balance: beta_eff 21.5, distortion");
  }

  @Test
  void aKneeThatMovesWithoutTheLeastWeightSaysSo() {
    // from 2 on the largest depth is at 98/ln(50) = 25.05
    assertThat(OneUnit.of(OneUnit.WEIGHTS).answer("balance").sure())
        .contains("it moves to beta_eff 25 when the least weight is left out");
  }

  @Test
  void aKneeThatStaysWithoutTheLeastWeightSaysSo() {
    assertThat(OneUnit.of(0.9, 1, 2, 4, 8, 21.5, 36).answer("balance").sure())
        .contains("it stays when the least weight is left out");
  }

  @Test
  void fourPointsHaveNoKnee() {
    Recommendation balance = OneUnit.of(1, 4, 15, 32).answer("balance");
    assertThat(balance.betaEff()).isEmpty();
    assertThat(balance.sentence())
        .startsWith(
            "Balance: no answer, for a knee needs 5 frontier points (beta_eff > 0, rate ≥ 0.5 nats) and"
                + " has 4.")
        .contains("Sweep more weights of such rates.");
  }

  @Test
  void pointsOfNextToNoRateAndOfWeightZeroAreNoneOfTheKnee() {
    OneUnit sweep = OneUnit.of(1, 4, 15, 32, 40, 60);
    sweep.with(
        ExampleTrial.of(sweep.next(), 0)
            .with(Parameters.LATENT_SIZE, 1)
            .ending(OneUnit.distortion(0.01), 40)
            .active(1));
    assertThat(sweep.answer("balance").sentence()).contains("and has 4.");
  }

  @Test
  void whereTheBestConstantDecoderIsNotKnownNothingIsHeldAgainstIt() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS).withoutBaseline();
    assertThat(sweep.answer("balance").sentence()).contains("no answer, for D0, of the best");
    assertThat(sweep.answer("compression").betaEff()).isEmpty();
    assertThat(sweep.answer("samples").betaEff()).isEmpty();
    assertThat(sweep.answer("likelihood").betaEff()).hasValue(1);
  }

  @Test
  void anUnboundedContinuousBernoulliIsNotHeldAgainstItsConstantDecoder() {
    OneUnit sweep =
        OneUnit.of(OneUnit.WEIGHTS)
            .each(trial -> trial.with(Parameters.LIKELIHOOD, Likelihood.CONTINUOUS_BERNOULLI));
    assertThat(sweep.answer("balance").sentence())
        .isEqualTo("Balance: no answer, for D0 is decided by constant features.");
  }

  @Test
  void repeatsThatAgreeGiveAnIntervalOfOneWeight() {
    double[][] noise = new double[OneUnit.WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {-0.01, 0, 0.01});
    Recommendation balance = OneUnit.repeated(OneUnit.WEIGHTS, noise).answer("balance");
    assertThat(balance.betaEff()).hasValue(21.5);
    assertThat(balance.low()).hasValue(21.5);
    assertThat(balance.high()).hasValue(21.5);
    assertThat(balance.trials()).containsExactly(16, 17, 18);
    assertThat(balance.sure())
        .startsWith("3 repeats, which are few; the same weight in 95% of 1000 resamples");
  }

  @Test
  void twoRepeatsThatAgreeAreNotResampledAloud() {
    double[][] noise = new double[OneUnit.WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {-0.01, 0.01});
    Recommendation balance = OneUnit.repeated(OneUnit.WEIGHTS, noise).answer("balance");
    assertThat(balance.low()).hasValue(21.5);
    assertThat(balance.sure()).startsWith("2 repeats, which are few").doesNotContain("resamples");
  }

  @Test
  void repeatsThatDisagreeGiveAWideInterval() {
    double[][] noise = new double[OneUnit.WEIGHTS.length][];
    Arrays.setAll(
        noise,
        i -> i == 3 ? new double[] {-12, 12, 0} : i == 6 ? new double[] {2, -2, 0} : new double[3]);
    Recommendation balance = OneUnit.repeated(OneUnit.WEIGHTS, noise).answer("balance");
    assertThat(balance.low()).hasValue(8);
    assertThat(balance.high().getAsDouble()).isBetween(21.5, 25.0);
    assertThat(balance.sure()).contains("beta_eff 8 to");
  }

  @Test
  void theSameSweepHasTheSameAnswersAgain() {
    double[][] noise = new double[OneUnit.WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {Math.sin(i), Math.cos(3 * i), Math.sin(7 * i)});
    assertThat(OneUnit.repeated(OneUnit.WEIGHTS, noise).answers())
        .isEqualTo(OneUnit.repeated(OneUnit.WEIGHTS, noise).answers());
  }

  @Test
  void eachLatentSizeAloneHasItsKneeBesideTheWhole() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    for (double weight : OneUnit.WEIGHTS) {
      sweep.with(
          ExampleTrial.of(sweep.next(), weight)
              .with(Parameters.LATENT_SIZE, 2)
              .ending(OneUnit.distortion(weight) + 1, OneUnit.rate(weight) + 0.1)
              .active(2));
    }
    Recommendation balance = sweep.answer("balance");
    assertThat(balance.sentence())
        .startsWith("Balance: beta_eff 21.5 at latent_size 1,")
        .contains("Of one latent size alone it would be beta_eff 21.5 at latent_size 1 and ")
        .contains(" at latent_size 2.");
  }
}
