package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleTrial;
import vaesweep.recommendation.words.RecommendationWords;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Recommendation;

/** The danger: a weight that is praised although its numbers, or their errors, do not say so. */
final class RecommendationsTest {
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
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    sweep.each(trial -> trial.number() > 1 ? trial.in(TrialState.WAITING) : trial);
    assertThat(sweep.answers())
        .extracting(Recommendation::sentence)
        .containsExactly("Which weight: no answer, for only 1 of 8 weights has a complete trial.");
  }

  @Test
  void aSweepThatIsNotDoneSaysWhatIsNotTrained() {
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
    sweep.each(trial -> trial.number() > 6 ? trial.in(TrialState.WAITING) : trial);
    assertThat(sweep.answer("likelihood").sure())
        .contains("2 trials of 8 to come, and no complete trial at beta_eff 25 and 32");
  }

  @Test
  void aCompleteSweepHasNothingToCome() {
    assertThat(OneUnit.of(OneUnit.WEIGHTS).answer("likelihood").sure())
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
    OneUnit sweep = OneUnit.of(OneUnit.WEIGHTS);
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
