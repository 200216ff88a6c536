package vaesweep.plan.pruning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;

/** Guards against a rule that saves nothing without a word, and one that is refused for nothing. */
final class PruningCheckTest {
  private static SweepSpec sweep(String search, String rule, String parameters) throws Exception {
    return SweepReader.read(
        "{\"name\":\"x\",\"data\":\"d\","
            + search
            + ",\"early_terminate\":{\"type\":\"successive_halving\""
            + rule
            + "},\n\"parameters\":{\"batch_size\": 8, "
            + parameters
            + "}}");
  }

  private static int plan(SweepSpec sweep) throws InvalidSweep {
    return Planner.plan(sweep, SmallData.dataset().facts()).trials().size();
  }

  private static String problem(SweepSpec sweep) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> plan(sweep));
    return invalid.problems().get(0).at("x.json");
  }

  private static final String RANDOM = "\"method\":\"random\",\"trials\":24";
  private static final String GRID = "\"method\":\"grid\"";
  private static final String WEIGHTS =
      "\"beta\": {\"min\": 0.1, \"max\": 10, \"distribution\": \"log_uniform_values\"}";

  @Test
  void weightsOfWhichNoTwoAreAlikeCompareNothing() throws Exception {
    assertThat(problem(sweep(RANDOM, "", WEIGHTS)))
        .endsWith(
            " /early_terminate: compares nothing: only configurations alike in beta are compared, and"
                + " of 24 no two are; list a few values there, or name in \"within\" only what shall be"
                + " alike, or leave early_terminate out");
    assertThat(problem(sweep(RANDOM, ",\"within\":[],\"metric\":\"objective\"", WEIGHTS)))
        .contains("only configurations alike in beta are compared");
  }

  @Test
  void aFirstRungBeyondEveryTrainingComparesNothing() throws Exception {
    String rates = "\"learning_rate\": {\"values\": [0.1, 0.01]}, \"epochs\": 5";
    assertThat(problem(sweep(GRID, ",\"min_iter\":5", rates)))
        .endsWith(
            " /early_terminate: compares nothing: its first rung is epoch 5, and the longest training"
                + " has 5 epochs; lower min_iter, or leave early_terminate out");
    assertThat(plan(sweep(GRID, ",\"min_iter\":4", rates))).isEqualTo(2);
  }

  @Test
  void weightsThatAreFullAfterTheLastRungCompareNothing() throws Exception {
    String rates = "\"learning_rate\": {\"values\": [0.1, 0.01]}, \"epochs\": 4, \"annealing\": ";
    String ramp = "{\"type\": \"linear\", \"length\": %s}";
    assertThat(problem(sweep(GRID, ",\"eta\":2", rates + ramp.formatted("2"))))
        .endsWith(
            " /early_terminate: compares nothing: no two configurations have their full weight before"
                + " one rung and train beyond it; end the schedules earlier, begin the rungs later"
                + " (min_iter), or leave early_terminate out");
    assertThat(plan(sweep(GRID, ",\"eta\":2", rates + ramp.formatted("1")))).isEqualTo(2);
  }

  @Test
  void whatComparesSomethingOrIsAloneIsNotRefused() throws Exception {
    assertThat(plan(sweep(RANDOM, ",\"within\":[]", WEIGHTS))).isEqualTo(24);
    assertThat(plan(sweep(GRID, "", "\"beta\": 1"))).isEqualTo(1);
    assertThat(
            plan(
                sweep(
                    GRID,
                    "",
                    "\"beta\": {\"values\": [1, 2]}, \"activation\": {\"values\":"
                        + " [\"relu\", \"tanh\"]}")))
        .isEqualTo(4);
  }
}
