package vaesweep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Recommendation;

/** The danger: a weight told of a purpose, a likelihood or a latent size that it is not for. */
final class WeightWordsTest {
  private static final TrialCounts DONE = progress(36, 0);

  @Test
  void purposesOfOneWeightAreToldTogetherAndWeightsOfOnePurposeToo() {
    assertThat(
            WeightWords.line(
                List.of(
                    weight("likelihood", "Likelihood: beta_eff 0.3.", 0.3),
                    weight("compression", "Compression: beta_eff 0.3.", 0.3),
                    weight("live units", "Live units: beta_eff 4 at latent_size 2.", 4),
                    weight("live units", "Live units: beta_eff 1 at latent_size 6.", 1)),
                DONE))
        .hasValue(
            "Which weight? beta_eff 0.3 for likelihood and compression, 4 or 1 for live units.");
  }

  @Test
  void theLikelihoodIsNamedWhereTheAnswerIsOfOneOfSeveral() {
    assertThat(
            WeightWords.line(
                List.of(weight("balance", "Balance under mse: beta_eff 2 at latent_size 2.", 2)),
                DONE))
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
    assertThat(WeightWords.line(List.of(none), DONE))
        .hasValue("Which weight: no answer, for no trial competes.");
    assertThat(WeightWords.line(List.of(), DONE)).isEmpty();
  }

  @Test
  void purposesThatHaveNoRoomAreLeftOutWholeFromTheEnd() {
    String under = " under mse, objective free_bits(0.125)";
    List<Recommendation> all =
        List.of(
            weight("balance", "Balance" + under + ": beta_eff 2.", 2),
            weight("likelihood", "Likelihood" + under + ": beta_eff 2.", 2),
            weight("compression", "Compression" + under + ": beta_eff 2.", 2));
    assertThat(WeightWords.line(all, DONE))
        .hasValue("Which weight? beta_eff 2 for balance under mse, objective free_bits(0.125) …");
    assertThat(WeightWords.line(all, progress(4, 32)).orElseThrow())
        .startsWith("Which weight so far (32 of 36 trials to come)? beta_eff 2 for balance under")
        .endsWith(" …")
        .hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void manyWeightsOfOnePurposeLeaveRoomForIt() {
    List<Recommendation> all =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> weight("live units", "Live units: beta_eff " + i + ".", i))
            .toList();
    assertThat(WeightWords.line(all, DONE))
        .hasValue("Which weight? beta_eff 1, 2, 3 or others for live units.");
  }

  @Test
  void anUnfinishedSweepSaysThatItsAnswerMayChange() {
    List<Recommendation> one = List.of(weight("likelihood", "Likelihood: beta_eff 1.", 1));
    assertThat(WeightWords.line(one, progress(4, 32)))
        .hasValue("Which weight so far (32 of 36 trials to come)? beta_eff 1 for likelihood.");
    assertThat(WeightWords.line(one, DONE).orElseThrow()).doesNotContain("so far");
  }

  private static TrialCounts progress(int complete, int waiting) {
    Map<TrialState, Integer> counts = new EnumMap<>(TrialState.class);
    for (TrialState state : TrialState.values()) {
      counts.put(state, 0);
    }
    counts.put(TrialState.COMPLETE, complete);
    counts.put(TrialState.WAITING, waiting);
    return new TrialCounts(counts);
  }

  private static Recommendation weight(String purpose, String sentence, double betaEff) {
    OptionalDouble none = OptionalDouble.empty();
    return new Recommendation(
        purpose, sentence, OptionalDouble.of(betaEff), none, none, "", none, none, List.of(), "");
  }
}
