package vaesweep.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.judged.Recommendation;

/** The danger: a likelihood is praised that errors, or another objective, do not let be told. */
final class BestBoundTest {
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
                ? trial.judged(ExampleTrial.judgement(true, Judgement.Verdict.EXPLODED, false))
                : trial.number() == 2
                    ? trial.judged(ExampleTrial.judgement(true, Judgement.Verdict.LIVE, true))
                    : trial);
    assertThat(sweep.answer("likelihood").betaEff()).hasValue(2);
  }
}
