package vaesweep.plan.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;

/** Guards against comparisons of what does not compare, and trials that change their bracket. */
final class BracketsTest {
  private static final int FEATURES = SmallData.dataset().facts().features();

  private static List<Bracket> brackets(String rule, String parameters) throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            "{\"name\":\"x\",\"data\":\"d\",\"method\":\"grid\",\"repeats\":2,\"early_terminate\":{"
                + rule
                + "},\"parameters\":{\"batch_size\": 8, "
                + parameters
                + "}}");
    return Brackets.of(
        sweep.earlyTerminate().orElseThrow(),
        Planner.plan(sweep, SmallData.dataset().facts()).trials(),
        FEATURES);
  }

  private static final String HALVING = "\"type\": \"successive_halving\"";

  @Test
  void trialsAreComparedWithinTheTradeOffAndEveryTrialOnce() throws Exception {
    List<Bracket> all =
        brackets(
            HALVING,
            "\"beta\": {\"values\": [1, 2]}, \"reduction\": {\"values\": [\"sum\", \"mean\"]},"
                + "\"learning_rate\": {\"values\": [0.1, 0.01, 0.001]}");
    assertThat(all).hasSize(4).allMatch(each -> each.candidates().size() == 3);
    assertThat(all.get(0).shared()).containsEntry("beta", 1L).containsEntry("reduction", "sum");
    assertThat(
            all.stream()
                .flatMap(each -> each.candidates().stream())
                .flatMap(e -> e.trials().stream()))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 24).boxed().toList());
  }

  @Test
  void repeatsOfAConfigurationAreOneEntrant() throws Exception {
    List<Bracket> all = brackets(HALVING, "\"learning_rate\": {\"values\": [0.1, 0.01]}");
    assertThat(all).hasSize(1);
    assertThat(all.get(0).candidates())
        .extracting(PrunableConfiguration::trials)
        .containsExactly(List.of(0, 2), List.of(1, 3));
  }

  @Test
  void likelihoodsAreNeverComparedAndEverythingElseWhereNothingIsNamed() throws Exception {
    List<Bracket> all =
        brackets(
            HALVING + ", \"within\": []",
            "\"beta\": {\"values\": [1, 2]}, \"likelihood\": {\"values\": [\"bernoulli\", \"mse\"]}");
    assertThat(all).hasSize(2).allMatch(each -> each.candidates().size() == 2);
    assertThat(all.get(1).shared()).containsOnlyKeys("likelihood");
  }

  @Test
  void lossesAreComparedOnlyWhereTheyWeighTheRateAlike() throws Exception {
    List<Bracket> all =
        brackets(
            HALVING + ", \"metric\": \"objective\", \"within\": []",
            "\"reduction\": \"mean\", \"latent_size\": {\"values\": [2, 4]},"
                + " \"learning_rate\": {\"values\": [0.1, 0.01]}");
    assertThat(all).hasSize(2).allMatch(each -> each.candidates().size() == 2);
  }

  @Test
  void rungsEndBeforeTheLongestTraining() throws Exception {
    List<Bracket> all =
        brackets(
            HALVING + ", \"min_iter\": 2, \"eta\": 2",
            "\"epochs\": {\"values\": [3, 15, 16]}, \"annealing\": {\"type\": \"linear\", \"length\": 4}");
    assertThat(all.get(0).rungs()).containsExactly(2, 4, 8);
    assertThat(all.get(0).candidates())
        .extracting(PrunableConfiguration::comparable)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(5), OptionalInt.of(5));
  }

  /** The numbers of Li et al. 2018, table 1: R = 81, eta = 3. */
  @Test
  void bracketsHaveTheSizesOfThePaper() {
    assertThat(IntStream.rangeClosed(0, 4).mapToDouble(s -> HyperbandAllocation.size(s, 4, 3)))
        .containsExactly(5.0, 8.0, 15.0, 34.0, 81.0);
  }

  @Test
  void hyperbandDealsInProportionAndLeavesTheEarlierWhereTheyAre() {
    List<PrunableConfiguration> candidates =
        IntStream.range(0, 143)
            .mapToObj(i -> new PrunableConfiguration(List.of(i), 81, OptionalInt.of(1)))
            .toList();
    List<List<PrunableConfiguration>> all = HyperbandAllocation.deal(candidates, 4, 3);
    assertThat(all).extracting(List::size).containsExactly(81, 34, 15, 8, 5);
    List<List<PrunableConfiguration>> few =
        HyperbandAllocation.deal(candidates.subList(0, 50), 4, 3);
    for (int i = 0; i < few.size(); i++) {
      assertThat(all.get(i)).startsWith(few.get(i).toArray(new PrunableConfiguration[0]));
    }
  }

  @Test
  void aLaterBracketBeginsOneRungLaterAndTheLastPrunesNobody() throws Exception {
    List<Bracket> all =
        brackets(
            "\"type\": \"hyperband\", \"max_iter\": 9, \"s\": 2",
            "\"epochs\": 9, \"learning_rate\": {\"min\": 0.001, \"max\": 0.1, \"num\": 17}");
    assertThat(all)
        .extracting(Bracket::rungs)
        .containsExactly(List.of(1, 3), List.of(3), List.of());
    assertThat(all).extracting(each -> each.candidates().size()).containsExactly(9, 5, 3);
  }
}
