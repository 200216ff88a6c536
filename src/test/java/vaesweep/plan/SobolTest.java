package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.Parameter;

/** Guards against points that leave holes, or move when the file is edited. */
final class SobolTest {
  private static final String RANGES =
      "\"learning_rate\": {\"min\": 0.0001, \"max\": 0.01},"
          + "\"gradient_clip_norm\": {\"min\": 1, \"max\": 2}";

  /** Each of 64 equal slices of each parameter has one of the first 64 points (a (t, m, s)-net). */
  @Test
  void everyParameterIsStratified() throws Exception {
    List<Configuration> all = Plans.plan(Plans.sobol(64, RANGES)).configurations();
    assertThat(slices(all, each -> (each.get(Parameters.LEARNING_RATE) - 1e-4) / 0.0099))
        .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
    assertThat(slices(all, each -> each.get(Parameters.GRADIENT_CLIP_NORM).orElseThrow() - 1))
        .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
  }

  private static List<Integer> slices(
      List<Configuration> all, ToDoubleFunction<Configuration> share) {
    return all.stream().map(each -> (int) (share.applyAsDouble(each) * 64)).sorted().toList();
  }

  /** The first two coordinates are a (0, m, 2)-net: a point in each of 8 × 8 squares of 64. */
  @Test
  void betaAndLatentSizeFillTheirPlane() throws Exception {
    String plane =
        "\"beta\": {\"min\": 0, \"max\": 8}, \"latent_size\": {\"min\": 1, \"max\": 4096}";
    Set<List<Integer>> squares = new LinkedHashSet<>();
    for (Configuration each : Plans.plan(Plans.sobol(64, plane)).configurations()) {
      int size = (each.get(Parameters.LATENT_SIZE) - 1) / 512;
      squares.add(List.of((int) (double) each.get(Parameters.BETA), size));
    }
    assertThat(squares).hasSize(64);
  }

  @Test
  void weightsHoldToWithinAPoint() throws Exception {
    String weighted =
        "\"reduction\": {\"values\": [\"sum\", \"mean\", \"sum/mean\"], \"probabilities\": [0.75,"
            + " 0.25, 0]}, \"learning_rate\": {\"min\": 0.0001, \"max\": 0.01}";
    List<Configuration> all = Plans.plan(Plans.sobol(128, weighted)).configurations();
    long sums = all.stream().filter(e -> e.get(Parameters.REDUCTION) == Reduction.SUM).count();
    long means = all.stream().filter(e -> e.get(Parameters.REDUCTION) == Reduction.MEAN).count();
    assertThat((double) sums).isCloseTo(96, within(1.0));
    assertThat(sums + means).isEqualTo(128);
  }

  @Test
  void moreTrialsKeepTheEarlierOnes() throws Exception {
    List<Configuration> few = Plans.plan(Plans.sobol(10, RANGES)).configurations();
    List<Configuration> many = Plans.plan(Plans.sobol(60, RANGES)).configurations();
    assertThat(many).hasSize(60).startsWith(few.toArray(new Configuration[0]));
  }

  @Test
  void anAddedParameterLeavesTheOthersPoints() throws Exception {
    List<Configuration> before = Plans.plan(Plans.sobol(20, RANGES)).configurations();
    String more = "\"activation\": {\"values\": [\"relu\", \"tanh\"]}," + RANGES;
    List<Configuration> after = Plans.plan(Plans.sobol(20, more)).configurations();
    assertThat(after)
        .extracting(each -> each.get(Parameters.LEARNING_RATE))
        .containsExactlyElementsOf(
            before.stream().map(each -> each.get(Parameters.LEARNING_RATE)).toList());
  }

  @Test
  void anotherSeedGivesOtherPoints() throws Exception {
    assertThat(
            Plans.plan(Plans.sobol(5, RANGES).replace("\"seed\":1", "\"seed\":2")).configurations())
        .doesNotContainAnyElementsOf(Plans.plan(Plans.sobol(5, RANGES)).configurations());
  }

  @Test
  void aSmallSpaceIsFoundWholeAndNoConfigurationTwice() throws Exception {
    Plan plan = Plans.plan(Plans.sobol(20, "\"latent_size\": {\"min\": 1, \"max\": 7}"));
    assertThat(plan.configurations())
        .extracting(each -> each.get(Parameters.LATENT_SIZE))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(plan.undrawn()).isEqualTo(13);
  }

  /** A path without a coordinate could not be drawn; one that moved would change every sweep. */
  @Test
  void everyPathHasItsCoordinate() {
    Set<String> paths = new LinkedHashSet<>();
    Parameters.ALL.forEach(parameter -> collect("", parameter, paths));
    paths.remove("beta_norm"); // in the place of beta
    assertThat(SobolPoints.PATHS)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(paths);
  }

  private static void collect(String above, Parameter<?> parameter, Set<String> paths) {
    String path = above + parameter.name();
    paths.add(path);
    parameter.type().fields().forEach(field -> collect(path + "/", field, paths));
  }
}
