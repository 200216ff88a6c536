package vaesweep.recommendation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.trial.judged.Recommendation;

/** The danger: a line that is cut in the middle of a number, or beta under the wrong reduction. */
final class RecommendationWordsTest {
  @Test
  void theLineIsTheFirstSentenceWhateverPointsItsNumbersHave() {
    assertThat(
            RecommendationWords.line(told("Balance: beta_eff 21.5, rate 0.77 nats. Of 8 points.")))
        .isEqualTo("Balance: beta_eff 21.5, rate 0.77 nats.");
    assertThat(RecommendationWords.line(told("Samples: no answer.")))
        .isEqualTo("Samples: no answer.");
  }

  @Test
  void partsThatDoNotFitAreLeftOutFromTheFirstOn() {
    assertThat(RecommendationWords.first("head", List.of("a", "x".repeat(100), "b")))
        .isEqualTo("head, a.");
    String exact = RecommendationWords.first("head", List.of("x".repeat(93)));
    assertThat(exact).hasSize(100);
    assertThat(RecommendationWords.first("head", List.of("x".repeat(94)))).isEqualTo("head.");
  }

  @Test
  void aWeightIsTranslatedIntoEachReduction() {
    // beta_eff = w, w·N/M, w·N and w/M with N = 64, M = 10
    assertThat(OwnLoss.sentence(3.2, 64, 10))
        .isEqualTo(
            "In your own loss, with 64 features and latent_size 10, that is beta 3.2 under sum, 0.5"
                + " under mean, 0.05 under mean/sum and 32 under sum/mean.");
  }

  private static Recommendation told(String sentence) {
    return new Recommendation(
        "balance",
        sentence,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(),
        "");
  }
}
