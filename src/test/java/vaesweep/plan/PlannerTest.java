package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vaesweep.plan.Plans.grid;
import static vaesweep.plan.Plans.plan;
import static vaesweep.plan.Plans.random;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.Trial;

/** Guards against a plan that changes under the user: other trials, other order, other seeds. */
final class PlannerTest {
  private static final String RANGES =
      "\"beta\": {\"min\": 0.01, \"max\": 10, \"distribution\": \"log_uniform_values\"},"
          + "\"latent_size\": {\"min\": 2, \"max\": 20}";

  @Test
  void theShippedGridHas48TrialsInTheOrderWritten() throws Exception {
    Plan plan = plan(Files.readString(Path.of("sweeps", "beta.json")));
    assertThat(plan.trials()).hasSize(48);
    assertThat(plan.merged()).isZero();
    List<Configuration> all = plan.configurations();
    assertThat(all.get(0).get(Parameters.ANNEALING)).isEqualTo(new Annealing.None());
    assertThat(all.get(1).get(Parameters.ANNEALING)).isInstanceOf(Annealing.Linear.class);
    assertThat(all.get(2).get(Parameters.REDUCTION)).isEqualTo(Reduction.MEAN);
    assertThat(all.get(4).get(Parameters.LATENT_SIZE)).isEqualTo(10);
    assertThat(all.get(8).get(Parameters.BETA)).isEqualTo(0.03);
    assertThat(all).extracting(each -> each.betaEff(784).orElseThrow()).contains(0.01, 1568.0);
  }

  @Test
  void theShippedRandomSearchDrawsWithinItsRanges() throws Exception {
    Plan plan = plan(Files.readString(Path.of("sweeps", "random.json")));
    assertThat(plan.configurations()).hasSize(24).doesNotHaveDuplicates();
    assertThat(plan.configurations())
        .allSatisfy(
            each -> {
              assertThat(each.get(Parameters.BETA)).isBetween(0.01, 10.0);
              assertThat(each.get(Parameters.LATENT_SIZE)).isBetween(2, 20);
              assertThat(each.get(Parameters.LEARNING_RATE)).isBetween(0.0003, 0.003);
            });
    assertThat(plan.configurations())
        .extracting(each -> each.get(Parameters.REDUCTION))
        .contains(Reduction.SUM, Reduction.MEAN);
  }

  @Test
  void logarithmicDrawsAreEvenOverTheDecades() throws Exception {
    Plan plan = plan(random(3000, RANGES));
    for (int decade = -2; decade < 1; decade++) {
      double from = StrictMath.pow(10, decade);
      assertThat(plan.configurations())
          .filteredOn(
              each -> each.get(Parameters.BETA) >= from && each.get(Parameters.BETA) < 10 * from)
          .as("from %s; four standard deviations about a third", from)
          .hasSizeBetween(1000 - 103, 1000 + 103);
    }
  }

  @Test
  void moreTrialsKeepTheEarlierOnes() throws Exception {
    List<Configuration> few = plan(random(10, RANGES)).configurations();
    List<Configuration> many = plan(random(60, RANGES)).configurations();
    assertThat(many).hasSize(60).startsWith(few.toArray(new Configuration[0]));
  }

  @Test
  void anAddedParameterLeavesTheOthersDraws() throws Exception {
    List<Configuration> before = plan(random(20, RANGES)).configurations();
    List<Configuration> after =
        plan(random(20, "\"activation\": {\"values\": [\"relu\", \"tanh\"]}," + RANGES))
            .configurations();
    assertThat(after)
        .extracting(each -> each.get(Parameters.BETA))
        .containsExactlyElementsOf(before.stream().map(each -> each.get(Parameters.BETA)).toList());
    assertThat(after)
        .extracting(each -> each.get(Parameters.ACTIVATION))
        .contains(Activation.RELU, Activation.TANH);
  }

  @Test
  void anotherSeedDrawsOtherwise() throws Exception {
    assertThat(plan(random(5, RANGES).replace("\"seed\":1", "\"seed\":2")).configurations())
        .doesNotContainAnyElementsOf(plan(random(5, RANGES)).configurations());
  }

  @Test
  void drawsAreTheSameOnEveryMachine() throws Exception {
    assertThat(plan(random(3, RANGES)).configurations())
        .extracting(each -> each.get(Parameters.BETA) + " " + each.get(Parameters.LATENT_SIZE))
        .containsExactly("0.194575 3", "0.0470882 14", "0.360978 3");
  }

  @Test
  void aRandomSearchEndsWhereItsSpaceEnds() throws Exception {
    Plan plan = plan(random(20, "\"latent_size\": {\"min\": 1, \"max\": 7}"));
    assertThat(plan.configurations())
        .extracting(each -> each.get(Parameters.LATENT_SIZE))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(plan.undrawn()).isEqualTo(13);
  }

  @Test
  void equalConfigurationsAreMergedAndCounted() throws Exception {
    Plan plan =
        plan(
            grid(
                "\"beta\": {\"values\": [1, 1.0, 2]}, \"reduction\": {\"values\": [\"sum\","
                    + " \"sum/sum\"]}, \"likelihood\": {\"values\": [\"bernoulli\", \"mse\"]},"
                    + "\"output_activation\": {\"values\": [\"sigmoid\", \"identity\"]}"));
    assertThat(plan.configurations()).hasSize(2 * 3);
    assertThat(plan.merged()).isEqualTo(3 * 2 * 4 - 6);
  }

  /** The data has so many rows that 8 are a step of several an epoch. */
  @Test
  void timesOfTheTrainingAreEpochsBeforeTheKeySoThatEqualOnesAreMerged() throws Exception {
    String linear = "{\"type\": \"linear\", \"length\": %s}";
    String half = linear.formatted("{\"values\": [5, \"50%\", \"5 epochs\"]}");
    Plan plan = plan(grid("\"epochs\": 10, \"annealing\": " + half));
    assertThat(plan.configurations()).hasSize(1);
    assertThat(plan.merged()).isEqualTo(2);
    assertThat(plan.trials().get(0).key())
        .isEqualTo(
            plan(grid("\"epochs\": 10, \"annealing\": " + linear.formatted("5")))
                .trials()
                .get(0)
                .key());
    Plan none =
        plan(
            grid(
                "\"annealing\": {\"values\": [\"none\", "
                    + linear.formatted("0")
                    + ", "
                    + linear.formatted("\"0 steps\"")
                    + "]}"));
    assertThat(none.configurations())
        .extracting(each -> each.get(Parameters.ANNEALING))
        .containsExactly(new Annealing.None());
    assertThat(
            plan(grid(
                    "\"epochs\": {\"values\": [4, 8]}, \"annealing\": "
                        + linear.formatted("\"25%\"")))
                .configurations())
        .extracting(each -> each.get(Parameters.ANNEALING))
        .containsExactly(
            new Annealing.Linear(0, 1, Granularity.STEP),
            new Annealing.Linear(0, 2, Granularity.STEP));
  }

  @Test
  void stepsAreThoseOfTheBatchSize() throws Exception {
    Plan plan =
        plan(
            grid(
                "\"batch_size\": {\"values\": [100, 200]}, \"annealing\": {\"type\": \"linear\","
                    + " \"length\": \"300 steps\"}"));
    assertThat(plan.configurations())
        .extracting(each -> ((Annealing.Linear) each.annealing()).length().epochs())
        .containsExactly(3.0, 6.0); // of 10,000 rows: 100 and 50 steps an epoch
  }

  @Test
  void repeatsFollowEachOtherAndPairTheirSeeds() throws Exception {
    Plan plan =
        plan(grid("\"beta\": {\"values\": [1, 2]}").replace("\"seed\"", "\"repeats\":3,\"seed\""));
    assertThat(plan.trials()).extracting(Trial::repeat).containsExactly(1, 1, 2, 2, 3, 3);
    List<Long> seeds = plan.trials().stream().map(Trial::seed).toList();
    assertThat(seeds.get(0)).isEqualTo(seeds.get(1)).isNotEqualTo(seeds.get(2));
    assertThat(plan.trials()).extracting(Trial::key).doesNotHaveDuplicates();
    List<Long> others =
        plan(grid("\"epochs\": {\"values\": [1, 2]}")).trials().stream().map(Trial::seed).toList();
    assertThat(others).containsOnly(seeds.get(0));
  }

  @Test
  void seedsAreExactInEveryReaderOfJson() {
    IntStream.rangeClosed(1, 1000)
        .mapToLong(repeat -> Seeds.ofRepeat(Long.MIN_VALUE, repeat))
        .forEach(seed -> assertThat(seed).isBetween(0L, (1L << 53) - 1));
  }

  @Test
  void aBatchLargerThanTheDataIsRefusedWithItsPlace() {
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class, () -> plan(grid("\"batch_size\": {\"values\": [128, 10001]}")));
    assertThat(invalid.problems().get(0).at("x.json"))
        .isEqualTo(
            "x.json:1:77 /parameters/batch_size: found 10001, expected at most 10000, the training"
                + " rows of \"fashion-mnist-12k\"");
  }
}
