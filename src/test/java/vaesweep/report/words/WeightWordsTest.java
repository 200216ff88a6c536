package vaesweep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.trial.Recommendation;

/** The danger: a weight told of a purpose, a likelihood or a latent size that it is not for. */
final class WeightWordsTest {
  @Test
  void purposesOfOneWeightAreToldTogetherAndWeightsOfOnePurposeToo() {
    assertThat(
            WeightWords.line(
                List.of(
                    weight("likelihood", "Likelihood: beta_eff 0.3.", 0.3),
                    weight("compression", "Compression: beta_eff 0.3.", 0.3),
                    weight("live units", "Live units: beta_eff 4 at latent_size 2.", 4),
                    weight("live units", "Live units: beta_eff 1 at latent_size 6.", 1))))
        .hasValue(
            "Which weight? beta_eff 0.3 for likelihood and compression, 4 or 1 for live units.");
  }

  @Test
  void theLikelihoodIsNamedWhereTheAnswerIsOfOneOfSeveral() {
    assertThat(
            WeightWords.line(
                List.of(weight("balance", "Balance under mse: beta_eff 2 at latent_size 2.", 2))))
        .hasValue("Which weight? beta_eff 2 for balance under mse.");
  }

  @Test
  void whereNoPurposeHasAnAnswerTheReasonIsTold() {
    Recommendation none =
        new Recommendation(
            "any",
            "Which weight: no answer, for no trial competes. Of 3 all exploded.",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            List.of(),
            "");
    assertThat(WeightWords.line(List.of(none)))
        .hasValue("Which weight: no answer, for no trial competes.");
    assertThat(WeightWords.line(List.of())).isEmpty();
  }

  private static Recommendation weight(String purpose, String sentence, double betaEff) {
    OptionalDouble none = OptionalDouble.empty();
    return new Recommendation(
        purpose, sentence, OptionalDouble.of(betaEff), none, none, "", none, none, List.of(), "");
  }
}
