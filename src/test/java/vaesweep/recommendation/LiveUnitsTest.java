package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.words.Digits;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.judged.Recommendation;

/**
 * The danger: a weight is blamed for units that another setting killed, or praised for no merit.
 */
final class LiveUnitsTest {
  @Test
  void liveUnitsEndWhereTheRateOfTheirEigenvalueDoes() {
    // ½ ln(100/80) = 0.11 nats
    Recommendation live = OneUnit.of(25, 64, 80, 101, 400).answer("live units");
    assertThat(live.betaEff()).hasValue(80);
    assertThat(live.low()).hasValue(80);
    assertThat(live.high()).hasValue(101);
    assertThat(live.sentence())
        .contains("The next larger weight, beta_eff 101, left 0 of 1 active.");
  }

  @Test
  void freeBitsHoldEveryUnitAtTheirFloorSoNoWeightIsPraisedForIt() {
    OneUnit sweep = OneUnit.of(25, 64, 80);
    sweep.each(trial -> trial.with(Parameters.OBJECTIVE, new Objective.FreeBits(0.5)));
    assertThat(sweep.answer("live units").sentence())
        .isEqualTo("Live units: no answer, for free bits hold each unit at its floor.");
  }

  @Test
  void freeBitsOfTheTotalHoldNoUnitSoTheWeightIsToldAsElsewhere() {
    OneUnit sweep = OneUnit.of(25, 64, 80, 101, 400);
    sweep.each(
        trial -> trial.with(Parameters.OBJECTIVE, new Objective.FreeBits(0.01, FloorOf.TOTAL)));
    assertThat(sweep.answer("live units").betaEff()).hasValue(80);
  }

  @Test
  void theLatentSizeThatNoWeightKeepsAliveIsNamed() {
    OneUnit sweep = OneUnit.of(25, 64);
    for (double weight : new double[] {25, 64}) {
      sweep.with(
          ExampleTrial.of(sweep.next(), weight)
              .with(Parameters.LATENT_SIZE, 3)
              .ending(OneUnit.distortion(weight), OneUnit.rate(weight))
              .active(1));
    }
    assertThat(sweep.answers())
        .extracting(Recommendation::sentence)
        .contains(
            "Live units at latent_size 3: no answer, for no weight left all units active in every"
                + " repeat.");
  }

  @Test
  void oneRepeatThatLostAUnitRulesAWeightOut() {
    OneUnit sweep =
        OneUnit.repeated(new double[] {25, 64, 80}, new double[][] {{0, 0}, {0, 0}, {0, 0}});
    sweep.each(
        trial ->
            trial.number() == 6
                ? trial.judged(
                    ExampleTrial.judgement(true, Judgement.Verdict.PARTLY_COLLAPSED, false))
                : trial);
    assertThat(sweep.answer("live units").betaEff()).hasValue(64);
  }

  @Test
  void eachLatentSizeHasItsOwnLargestLiveWeight() {
    OneUnit sweep = OneUnit.of(25, 64, 80, 101);
    for (double weight : new double[] {1, 5, 25}) {
      sweep.with(
          ExampleTrial.of(sweep.next(), weight)
              .with(Parameters.LATENT_SIZE, 3)
              .ending(OneUnit.distortion(weight), OneUnit.rate(weight))
              .active(weight < 10 ? 3 : 1));
    }
    List<Recommendation> live =
        sweep.answers().stream().filter(each -> each.purpose().equals("live units")).toList();
    assertThat(live)
        .extracting(Recommendation::betaEff)
        .containsExactly(OptionalDouble.of(80), OptionalDouble.of(5));
    assertThat(live.get(1).sentence())
        .startsWith(
            "Live units: beta_eff 5 at latent_size 3, all 3 units active, rate "
                + Digits.nats(OneUnit.rate(5))
                + " nats, not so at 25, 1 repeat.")
        .contains(" Its units carry 0.5 nats each on average. "); // ½ ln(100/5) / 3
  }

  @Test
  void aLearningRateThatKillsUnitsIsNoLimitOfTheWeight() {
    OneUnit sweep = OneUnit.of(25, 64);
    for (double weight : new double[] {1, 25, 64}) {
      sweep.with(
          ExampleTrial.of(sweep.next(), weight)
              .with(Parameters.LATENT_SIZE, 1)
              .with(Parameters.LEARNING_RATE, 0.3)
              .ending(OneUnit.distortion(400), 0)
              .active(0));
    }
    Recommendation live = sweep.answer("live units");
    assertThat(live.betaEff()).hasValue(64);
    assertThat(live.sentence()).contains("It was trained with learning_rate=0.001.");
    assertThat(live.high()).isEmpty();
    assertThat(live.sentence()).contains("so the limit may lie above it");
    assertThat(live.sure()).contains("at the edge of the swept range");
  }

  @Test
  void weightsThatDifferInMoreThanTheWeightHaveNoLiveLimit() {
    OneUnit sweep = OneUnit.of(0.5, 1, 2);
    sweep.each(trial -> trial.with(Parameters.LEARNING_RATE, 0.001 * trial.number()));
    assertThat(sweep.answer("live units").sentence())
        .startsWith(
            "Live units at latent_size 1: no answer, for no two weights were trained alike in all else.");
  }

  @Test
  void aNextWeightThatExplodedIsNotSaidToHaveLostUnits() {
    OneUnit sweep = OneUnit.of(25, 64, 80);
    sweep.each(
        trial ->
            trial.number() == 3
                ? trial.judged(ExampleTrial.judgement(true, Judgement.Verdict.EXPLODED, false))
                : trial);
    assertThat(sweep.answer("live units").sentence())
        .contains("The next larger weight, beta_eff 80, has trials that exploded.");
  }
}
