package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;

/** Guards against a constraint that drops what it should keep, or moves what it has kept. */
final class ConstraintsTest {
  private static final String RANGES =
      "\"beta\": {\"min\": 0.1, \"max\": 10, \"distribution\": \"log_uniform_values\"},"
          + "\"latent_size\": {\"min\": 1, \"max\": 20}";

  @Test
  void aGridKeepsWhatSatisfiesAllOfThem() throws Exception {
    Plan plan =
        plan(
            Plans.grid(
                "\"beta\": {\"values\": [1, 4]}, \"latent_size\": {\"values\": [2, 8, 9]},"
                    + " \"reduction\": {\"values\": [\"sum\", \"mean\"]}"),
            "latent_size <= 2 * beta",
            "reduction != 'mean' || beta == 4");
    assertThat(plan.configurations())
        .extracting(
            each ->
                each.get(Parameters.BETA)
                    + " "
                    + each.get(Parameters.LATENT_SIZE)
                    + " "
                    + each.get(Parameters.REDUCTION).spelling())
        .containsExactly("1.0 2 sum", "4.0 2 sum", "4.0 2 mean", "4.0 8 sum", "4.0 8 mean");
    assertThat(plan.dropped())
        .containsExactly(
            new Dropped("latent_size <= 2 * beta", 6),
            new Dropped("reduction != 'mean' || beta == 4", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "sobol"})
  void everyDrawSatisfiesThem(String method) throws Exception {
    Plan plan = plan(Plans.random(50, RANGES).replace("random", method), "latent_size <= 2 * beta");
    assertThat(plan.configurations())
        .hasSize(50)
        .allSatisfy(
            each ->
                assertThat((double) each.get(Parameters.LATENT_SIZE))
                    .isLessThanOrEqualTo(2 * each.get(Parameters.BETA)));
    assertThat(plan.dropped()).hasSize(1);
    assertThat(plan.dropped().get(0).count()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "sobol"})
  void moreTrialsKeepTheEarlierOnes(String method) throws Exception {
    String few = Plans.random(10, RANGES).replace("random", method);
    String many = Plans.random(60, RANGES).replace("random", method);
    assertThat(plan(many, "latent_size <= 2 * beta").configurations())
        .startsWith(
            plan(few, "latent_size <= 2 * beta").configurations().toArray(new Configuration[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "sobol"})
  void whatSatisfiesANewConstraintStaysInItsPlace(String method) throws Exception {
    String text = Plans.random(40, RANGES).replace("random", method);
    List<Configuration> before = plan(text).configurations();
    List<Configuration> after = plan(text, "latent_size < 15").configurations();
    for (int i = 0; i < 40; i++) {
      boolean satisfies = before.get(i).get(Parameters.LATENT_SIZE) < 15;
      assertThat(after.get(i).equals(before.get(i))).isEqualTo(satisfies);
    }
  }

  /** With 784 features, the mean reduction's weight of 1 is 784 / 10 of the sums'. */
  @Test
  void theWeightHasAllItsNames() throws Exception {
    String grid = "\"reduction\": {\"values\": [\"sum\", \"mean\"]}, \"latent_size\": 10";
    assertThat(plan(Plans.grid(grid), "beta_eff == 78.4").configurations())
        .singleElement()
        .extracting(each -> each.get(Parameters.REDUCTION))
        .isEqualTo(Reduction.MEAN);
    assertThat(plan(Plans.grid(grid), "beta_norm == 1").configurations()).hasSize(1);
    String norm = grid + ", \"beta_norm\": 1";
    assertThat(plan(Plans.grid(norm), "beta == 1").configurations())
        .extracting(each -> each.get(Parameters.REDUCTION))
        .containsExactly(Reduction.MEAN);
  }

  @Test
  void hiddenLayersAreCountedAndMeasuredOverBothNetworks() throws Exception {
    String grid =
        "\"hidden\": {\"values\": [[], [400], [512, 64], {\"encoder\": [9], \"decoder\": [8, 7, 6]}]}";
    assertThat(hidden(grid, "hidden_layers == 0")).containsExactly("[]");
    assertThat(hidden(grid, "hidden_layers <= 1")).containsExactly("[]", "[400]");
    assertThat(hidden(grid, "hidden_layers == 3"))
        .containsExactly("{decoder=[8, 7, 6], encoder=[9]}");
    assertThat(hidden(grid, "hidden_max == 512 && hidden_min == 64"))
        .as("a linear network has no width and is not concerned")
        .containsExactly("[]", "[512, 64]");
    assertThat(hidden(grid, "latent_size < hidden_min"))
        .containsExactly("[]", "[400]", "[512, 64]");
  }

  private static List<String> hidden(String grid, String constraint) throws Exception {
    return plan(Plans.grid(grid), constraint).configurations().stream()
        .map(each -> String.valueOf(each.canonical().get(Parameters.HIDDEN.name())))
        .toList();
  }

  @Test
  void fieldsOfObjectsHaveNamesAndOthersAreNotConcerned() throws Exception {
    String grid =
        "\"annealing\": {\"values\": [\"none\", {\"type\": \"linear\", \"length\": {\"values\":"
            + " [2, 20]}}]}, \"epochs\": 10";
    assertThat(plan(Plans.grid(grid), "annealing_length <= epochs").configurations())
        .extracting(each -> each.get(Parameters.ANNEALING).getClass().getSimpleName())
        .containsExactly("None", "Linear");
    assertThat(plan(Plans.grid(grid), "annealing == 'linear'").configurations())
        .hasSize(2)
        .allSatisfy(
            each ->
                assertThat(each.get(Parameters.ANNEALING)).isInstanceOf(Annealing.Linear.class));
  }

  /** Otherwise a file that always was would train anew because of a line that drops nothing. */
  @Test
  void aConstraintIsNoPartOfATrialsKey() throws Exception {
    String text = Plans.grid("\"beta\": {\"values\": [1, 4]}");
    assertThat(plan(text, "beta > 2").trials().get(0)).isEqualTo(plan(text).trials().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "beta > 99|nothing is left to train: this dropped 2 of 2 configurations",
        "1 / (beta - 1) > 0|cannot be decided where beta=1: Division by zero",
      })
  void aGridOfNothingIsToldAtTheConstraint(String constraint, String message) {
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class,
            () -> plan(Plans.grid("\"beta\": {\"values\": [1, 2]}"), constraint));
    assertThat(invalid.problems())
        .singleElement()
        .extracting(problem -> problem.at("x.json"))
        .isEqualTo("x.json:1:17 /constraints/0: " + message);
  }

  @Test
  void drawsThatNeverSatisfyItEndWithTheConstraintsName() {
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class,
            () -> plan(Plans.random(5, RANGES), "latent_size > 0", "beta > 11"));
    assertThat(invalid.problems())
        .singleElement()
        .extracting(problem -> problem.at("x.json"))
        .isEqualTo(
            "x.json:1:36 /constraints/1: none of 10000 draws in a row satisfied it; widen the"
                + " ranges, or this constraint");
  }

  @Test
  void aSmallSpaceUnderAConstraintIsFoundWhole() throws Exception {
    Plan plan =
        plan(Plans.random(20, "\"latent_size\": {\"min\": 1, \"max\": 7}"), "latent_size % 2 == 1");
    assertThat(plan.configurations())
        .extracting(each -> each.get(Parameters.LATENT_SIZE))
        .containsExactlyInAnyOrder(1, 3, 5, 7);
    assertThat(plan.undrawn()).isEqualTo(16);
  }

  private static Plan plan(String text, String... constraints) throws InvalidSweep {
    String list = "\"" + String.join("\", \"", constraints) + "\"";
    return Plans.plan(
        constraints.length == 0
            ? text
            : text.replaceFirst("\\{", "{\"constraints\":[" + list + "],"));
  }
}
