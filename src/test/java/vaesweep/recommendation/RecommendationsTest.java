package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.words.Digits;
import vaesweep.example.ExampleTrial;
import vaesweep.recommendation.words.RecommendationWords;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Objective;
import vaesweep.spec.Parameters;
import vaesweep.spec.Reduction;
import vaesweep.trial.Judgement;
import vaesweep.trial.Recommendation;
import vaesweep.trial.TrialState;

/** The danger: a weight that is praised although its numbers, or their errors, do not say so. */
final class RecommendationsTest {
  /** All of a rate above ½ nat, which ends at 100/e = 36.8. */
  private static final double[] WEIGHTS = {1, 2, 4, 8, 15, 21.5, 25, 32};

  // balance

  @Test
  void theKneeOfALogarithmicCurveIsWhereAlgebraPutsIt() {
    // depth = 1 − ln(100/β)/ln(100) − (β − 1)/99 is largest at β = 99/ln(100) = 21.5
    Recommendation balance = OneUnit.of(WEIGHTS).answer("balance");
    assertThat(balance.betaEff()).hasValue(21.5);
    assertThat(balance.value().getAsDouble()).isCloseTo(0.45915, within(1e-5));
    assertThat(balance.trials()).containsExactly(6);
    assertThat(balance.sentence()).startsWith("Balance: beta_eff 21.5, distortion");
  }

  @Test
  void aKneeThatMovesWithoutTheLeastWeightSaysSo() {
    // from 2 on the largest depth is at 98/ln(50) = 25.05
    assertThat(OneUnit.of(WEIGHTS).answer("balance").sure())
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
    OneUnit sweep = OneUnit.of(WEIGHTS).withoutBaseline();
    assertThat(sweep.answer("balance").sentence()).contains("no answer, for D0, of the best");
    assertThat(sweep.answer("compression").betaEff()).isEmpty();
    assertThat(sweep.answer("samples").betaEff()).isEmpty();
    assertThat(sweep.answer("likelihood").betaEff()).hasValue(1);
  }

  @Test
  void anUnboundedContinuousBernoulliIsNotHeldAgainstItsConstantDecoder() {
    OneUnit sweep =
        OneUnit.of(WEIGHTS)
            .each(trial -> trial.with(Parameters.LIKELIHOOD, Likelihood.CONTINUOUS_BERNOULLI));
    assertThat(sweep.answer("balance").sentence())
        .isEqualTo("Balance: no answer, for D0 is decided by constant features.");
  }

  @Test
  void repeatsThatAgreeGiveAnIntervalOfOneWeight() {
    double[][] noise = new double[WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {-0.01, 0, 0.01});
    Recommendation balance = OneUnit.repeated(WEIGHTS, noise).answer("balance");
    assertThat(balance.betaEff()).hasValue(21.5);
    assertThat(balance.low()).hasValue(21.5);
    assertThat(balance.high()).hasValue(21.5);
    assertThat(balance.trials()).containsExactly(16, 17, 18);
    assertThat(balance.sure())
        .startsWith("3 repeats, which are few; the same weight in 95% of 1000 resamples");
  }

  @Test
  void twoRepeatsThatAgreeAreNotResampledAloud() {
    double[][] noise = new double[WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {-0.01, 0.01});
    Recommendation balance = OneUnit.repeated(WEIGHTS, noise).answer("balance");
    assertThat(balance.low()).hasValue(21.5);
    assertThat(balance.sure()).startsWith("2 repeats, which are few").doesNotContain("resamples");
  }

  @Test
  void repeatsThatDisagreeGiveAWideInterval() {
    double[][] noise = new double[WEIGHTS.length][];
    Arrays.setAll(
        noise,
        i -> i == 3 ? new double[] {-12, 12, 0} : i == 6 ? new double[] {2, -2, 0} : new double[3]);
    Recommendation balance = OneUnit.repeated(WEIGHTS, noise).answer("balance");
    assertThat(balance.low()).hasValue(8);
    assertThat(balance.high().getAsDouble()).isBetween(21.5, 25.0);
    assertThat(balance.sure()).contains("beta_eff 8 to");
  }

  @Test
  void theSameSweepHasTheSameAnswersAgain() {
    double[][] noise = new double[WEIGHTS.length][];
    Arrays.setAll(noise, i -> new double[] {Math.sin(i), Math.cos(3 * i), Math.sin(7 * i)});
    assertThat(OneUnit.repeated(WEIGHTS, noise).answers())
        .isEqualTo(OneUnit.repeated(WEIGHTS, noise).answers());
  }

  @Test
  void eachLatentSizeAloneHasItsKneeBesideTheWhole() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
    for (double weight : WEIGHTS) {
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

  // compression

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

  // likelihood

  @Test
  void theBestLikelihoodOfALinearNetworkIsAtWeightOne() {
    // −(β/2 + ½ ln(100/β)) is largest at β = 1, as for probabilistic PCA
    Recommendation likelihood = OneUnit.of(0.25, 0.5, 1, 2, 4).answer("likelihood");
    assertThat(likelihood.betaEff()).hasValue(1);
    assertThat(likelihood.value().getAsDouble())
        .isCloseTo(-OneUnit.distortion(1) - OneUnit.rate(1), within(1e-9));
    assertThat(likelihood.standardError()).hasValue(1e-3);
    assertThat(likelihood.low()).hasValue(1);
    assertThat(likelihood.high()).hasValue(1);
    assertThat(likelihood.sure()).doesNotContain("equal within error").doesNotContain("edge");
  }

  @Test
  void aBoundOfFewerRowsThanTheElboNamesThem() {
    OneUnit sweep = OneUnit.of(0.25, 1, 4);
    assertThat(sweep.answer("likelihood").sentence())
        .contains(" nats, on 256 of 2000 rows, ")
        .contains("The bound is of 256 of 2000 validation rows, the ELBO of all.");
    sweep.each(trial -> trial.measured("evaluated_rows", 2000));
    assertThat(sweep.answer("likelihood").sentence())
        .doesNotContain("of 2000")
        .doesNotContain("The bound is of");
  }

  @Test
  void boundsEqualWithinErrorLeaveItToTheElbo() {
    OneUnit sweep = OneUnit.of(0.25, 1, 4);
    sweep.each(
        trial ->
            trial.measuring("importance_weighted_bound", trial.number() == 3 ? -100 : -100.5, 1));
    Recommendation likelihood = sweep.answer("likelihood");
    assertThat(likelihood.betaEff()).hasValue(1);
    assertThat(likelihood.sure()).contains("equal within error to beta_eff 0.25 and 4");
    assertThat(likelihood.low()).hasValue(0.25);
    assertThat(likelihood.high()).hasValue(4);
    assertThat(likelihood.sentence()).contains("cannot tell it from 2 others");
  }

  @Test
  void pairedRepeatsTellWhatTheirSpreadAloneWouldNot() {
    double[][] shared = {{-3, 0, 3}, {-3.01, 0, 3.01}, {-3, 0.01, 3}};
    Recommendation likelihood =
        OneUnit.repeated(new double[] {0.25, 1, 4}, shared).answer("likelihood");
    assertThat(likelihood.betaEff()).hasValue(1);
    assertThat(likelihood.sure()).doesNotContain("equal within error");
    double[][] apart = {{-3, 0, 3}, {3, -3, 0}, {0, 3, -3}};
    assertThat(OneUnit.repeated(new double[] {0.25, 1, 4}, apart).answer("likelihood").sure())
        .contains("equal within error to beta_eff 0.25 and 4");
  }

  @Test
  void weightOneIsBestByConstructionOnlyWhereTheObjectiveIsTheElbo() {
    assertThat(OneUnit.of(0.25, 1, 4).answer("likelihood").sentence())
        .contains("On training rows weight 1 is best by construction");
    OneUnit sweep = OneUnit.of(0.25, 1, 4);
    sweep.each(trial -> trial.with(Parameters.OBJECTIVE, new Objective.FreeBits(0.125)));
    assertThat(sweep.answer("likelihood").sentence()).doesNotContain("by construction");
  }

  @Test
  void aBestWeightAtTheEndOfTheRangeSaysSo() {
    assertThat(OneUnit.of(2, 4, 8).answer("likelihood").sure())
        .contains("no smaller weight was trained");
    assertThat(OneUnit.of(0.25, 0.5).answer("likelihood").sure())
        .contains("no larger weight was trained");
  }

  @Test
  void whatExplodedOrIsWorseThanIgnoringTheLatentSpaceIsBestOfNothing() {
    OneUnit sweep = OneUnit.of(0.25, 0.5, 1, 2, 4);
    sweep.each(
        trial ->
            trial.number() == 3
                ? trial.judged(new Judgement(true, Judgement.Verdict.EXPLODED, false))
                : trial.number() == 2
                    ? trial.judged(new Judgement(true, Judgement.Verdict.LIVE, true))
                    : trial);
    assertThat(sweep.answer("likelihood").betaEff()).hasValue(2);
  }

  // live units

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
                ? trial.judged(new Judgement(true, Judgement.Verdict.PARTLY_COLLAPSED, false))
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
                ? trial.judged(new Judgement(true, Judgement.Verdict.EXPLODED, false))
                : trial);
    assertThat(sweep.answer("live units").sentence())
        .contains("The next larger weight, beta_eff 80, has trials that exploded.");
  }

  // samples

  @Test
  void samplesTakeTheLeastMismatchAtTheKneesDistortion() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
    sweep.each(trial -> trial.measuring("mutual_information", 0.1 * trial.number(), 1e-3));
    Recommendation samples = sweep.answer("samples");
    assertThat(samples.betaEff()).hasValue(21.5); // of 1 to 21.5, at most the knee's distortion
    assertThat(samples.value().getAsDouble()).isCloseTo(OneUnit.rate(21.5) - 0.6, within(1e-9));
  }

  @Test
  void aSaturatedInformationLeavesSamplesUnanswered() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
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
    OneUnit sweep = OneUnit.of(WEIGHTS);
    sweep.each(
        trial -> trial.number() == 8 ? trial.measuring("mutual_information", 4.6, 1e-3) : trial);
    assertThat(sweep.answer("samples").betaEff()).isPresent();
  }

  // disentanglement

  @Test
  void disentanglementIsNotGuessedFromOtherNumbers() {
    assertThat(OneUnit.of(WEIGHTS).answer("disentanglement").sentence())
        .isEqualTo(
            "Disentanglement: no answer, for it needs UDR, which this version does not measure.");
  }

  // the whole

  @Test
  void aWeightIsToldInTheReadersOwnLoss() {
    assertThat(OneUnit.of(0.25, 0.5, 1, 2, 4).answer("likelihood").sentence())
        .contains(
            "with 784 features and latent_size 1, that is beta 1 under sum, 0.001276 under mean,"
                + " 0.001276 under mean/sum and 1 under sum/mean.");
  }

  @Test
  void reductionsOfOneWeightAreOneSeries() {
    OneUnit sweep = OneUnit.of(25, 80);
    sweep.with(
        ExampleTrial.of(sweep.next(), 101 / 784.0)
            .with(Parameters.REDUCTION, Reduction.MEAN)
            .with(Parameters.LATENT_SIZE, 1)
            .ending(OneUnit.distortion(101), 0)
            .active(0));
    assertThat(sweep.answer("live units").high().getAsDouble()).isCloseTo(101, within(1e-9));
  }

  @Test
  void oneWeightIsNoChoice() {
    assertThat(OneUnit.repeated(new double[] {4}, new double[][] {{0, 0.1}}).answers())
        .extracting(Recommendation::sentence)
        .containsExactly("Which weight: no answer, for all trials have one weight, beta_eff 4.");
  }

  @Test
  void aSweepThatHasOnlyBegunHasNoAnswer() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
    sweep.each(trial -> trial.number() > 1 ? trial.in(TrialState.WAITING) : trial);
    assertThat(sweep.answers())
        .extracting(Recommendation::sentence)
        .containsExactly("Which weight: no answer, for only 1 of 8 weights has a complete trial.");
  }

  @Test
  void aSweepThatIsNotDoneSaysWhatIsNotTrained() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
    sweep.each(trial -> trial.number() > 6 ? trial.in(TrialState.WAITING) : trial);
    assertThat(sweep.answer("likelihood").sure())
        .contains("2 trials of 8 to come, and no complete trial at beta_eff 25 and 32");
  }

  @Test
  void aCompleteSweepHasNothingToCome() {
    assertThat(OneUnit.of(WEIGHTS).answer("likelihood").sure())
        .doesNotContain("to come")
        .doesNotContain("no complete trial")
        .doesNotContain("alike in all else");
  }

  @Test
  void aSweepOfOnlyUselessTrialsSaysWhatBecameOfThem() {
    OneUnit sweep = OneUnit.of(200, 400, 800);
    assertThat(sweep.answers())
        .extracting(Recommendation::sentence)
        .containsExactly(
            "Which weight: no answer, for no trial competes. Of 3 complete trials 3 collapsed.");
  }

  @Test
  void whereOtherParametersDifferFromWeightToWeightTheyMayBeTheCause() {
    OneUnit sweep = OneUnit.of(0.5, 1, 2);
    sweep.each(trial -> trial.with(Parameters.LEARNING_RATE, 0.001 * trial.number()));
    assertThat(sweep.answer("likelihood").sure())
        .contains("no other weight was trained alike in all else");
  }

  @Test
  void likelihoodsAreAnsweredApart() {
    OneUnit sweep = OneUnit.of(0.5, 1, 2);
    for (double weight : new double[] {4, 8, 16}) {
      sweep.with(
          ExampleTrial.of(sweep.next(), weight)
              .with(Parameters.LIKELIHOOD, Likelihood.MSE)
              .with(Parameters.LATENT_SIZE, 1)
              .ending(-1000 + weight, 5)
              .measuring("importance_weighted_bound", 995 - weight, 1e-3)
              .active(1));
    }
    List<Recommendation> likelihood =
        sweep.answers().stream().filter(each -> each.purpose().equals("likelihood")).toList();
    assertThat(likelihood)
        .extracting(Recommendation::betaEff)
        .containsExactly(OptionalDouble.of(1), OptionalDouble.of(4));
    assertThat(likelihood)
        .extracting(RecommendationWords::line)
        .allMatch(line -> line.matches("Likelihood under (bernoulli|mse): beta_eff .*"));
  }

  @Test
  void theTotalCorrelationsWeightIsNoWeightOfTheWholeKl() {
    OneUnit sweep =
        OneUnit.of(0.5, 1, 2)
            .each(trial -> trial.with(Parameters.OBJECTIVE, new Objective.TotalCorrelation()));
    assertThat(sweep.answer("likelihood").sentence())
        .contains("It weighs the total correlation alone")
        .doesNotContain("under sum");
  }

  @Test
  void everyLineStandsAloneWithinAHundredColumns() {
    OneUnit sweep = OneUnit.of(WEIGHTS);
    sweep.each(
        trial ->
            trial
                .with(
                    Parameters.LIKELIHOOD,
                    new Likelihood.ContinuousBernoulli(OptionalDouble.of(9.2102)))
                .with(Parameters.OBJECTIVE, new Objective.FreeBits(0.125)));
    sweep.trial(1, 1, 0).trial(2, 1, 0);
    assertThat(sweep.answers())
        .extracting(RecommendationWords::line)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).endsWith("."));
  }
}
