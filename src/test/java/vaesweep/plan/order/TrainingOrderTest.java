package vaesweep.plan.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.plan.Planner;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/** Guards an order in which a part of a grid speaks for one corner of it only. */
final class TrainingOrderTest {
  private static final DataFacts DATA =
      new DataFacts("digits", Binarize.NONE, 1000, 200, 8, 8, 0.5, "abc");

  /** 4 × 7 × 3 configurations, whose trials have nothing in common. */
  private static final String GRID =
      "\"learning_rate\":{\"values\":[0.001,0.003,0.01,0.03]},"
          + "\"beta\":{\"values\":[0.1,0.3,1,2,4,8,16]},"
          + "\"latent_size\":{\"values\":[2,5,10]}";

  private static final List<Parameter<?>> SWEPT =
      List.of(Parameters.LEARNING_RATE, Parameters.BETA, Parameters.LATENT_SIZE);

  private static SweepSpec sweep(String head, String parameters) throws InvalidSweep {
    return SweepReader.read(
        "{\"name\":\"x\",\"data\":\"d\"," + head + ",\"parameters\":{" + parameters + "}}");
  }

  private static SweepSpec grid(long seed, String parameters) throws InvalidSweep {
    return sweep("\"method\":\"grid\",\"seed\":" + seed, parameters);
  }

  private static List<Trial> plan(SweepSpec sweep) throws InvalidSweep {
    return Planner.plan(sweep, DATA).trials();
  }

  private static List<Trial> ordered(SweepSpec sweep) throws InvalidSweep {
    List<Trial> plan = plan(sweep);
    SharedPrefixes common = SharedPrefixes.among(plan, DATA);
    return TrainingOrder.of(sweep, plan, common).sorted(plan, trial -> trial);
  }

  /** How often each value of a parameter is among trials. */
  private static Collection<Long> counts(List<Trial> trials, Parameter<?> parameter) {
    return trials.stream()
        .collect(
            Collectors.groupingBy(
                trial -> trial.configuration().get(parameter), Collectors.counting()))
        .values();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofAnyFirstTrialsAllValuesOfAParameterHaveAboutEquallyMany(long seed) throws Exception {
    List<Trial> order = ordered(grid(seed, GRID));

    for (int first = 7; first <= order.size(); first++) {
      for (Parameter<?> parameter : SWEPT) {
        int values = parameter.equals(Parameters.BETA) ? 7 : parameter.equals(SWEPT.get(0)) ? 4 : 3;
        Collection<Long> counts = counts(order.subList(0, first), parameter);
        assertThat(counts).hasSize(values);
        assertThat(counts).allMatch(floorOrCeiling(first, values));
      }
    }
  }

  private static java.util.function.Predicate<Long> floorOrCeiling(int trials, int values) {
    return count -> count == trials / values || count == (trials + values - 1) / values;
  }

  @Test
  void halfOfAGridHasHalfOfTheTrialsOfEveryValue() throws Exception {
    List<Trial> half = ordered(grid(1, GRID)).subList(0, 42);

    assertThat(counts(half, Parameters.LEARNING_RATE)).hasSize(4).allMatch(n -> n == 10 || n == 11);
    assertThat(counts(half, Parameters.BETA)).hasSize(7).containsOnly(6L);
    assertThat(counts(half, Parameters.LATENT_SIZE)).hasSize(3).containsOnly(14L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFirstFewValuesAreSpreadOverTheirList(long seed) throws Exception {
    List<Trial> order =
        ordered(grid(seed, "\"beta\":{\"values\":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]}"));

    for (int parts : new int[] {2, 4, 8}) {
      Set<Integer> met =
          order.subList(0, parts).stream()
              .map(trial -> (int) ((trial.configuration().get(Parameters.BETA) - 1) * parts / 16))
              .collect(Collectors.toSet());
      assertThat(met).hasSize(parts);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void parametersWithEquallyManyValuesDoNotStayInStep(long seed) throws Exception {
    List<Trial> order =
        ordered(
            grid(
                seed,
                "\"beta\":{\"values\":[1,2,4,8]},\"latent_size\":{\"values\":[2,3,4,5]},"
                    + "\"learning_rate\":{\"values\":[0.001,0.002,0.004,0.008]}"));

    Set<Object> pairs = new HashSet<>();
    for (Trial trial : order.subList(0, 32)) {
      pairs.add(
          List.of(
              trial.configuration().get(Parameters.BETA),
              trial.configuration().get(Parameters.LATENT_SIZE)));
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 12, 97})
  void everyTrialIsThereOnceWhateverTheSizes(int size) throws Exception {
    String betas =
        IntStream.rangeClosed(1, size).mapToObj(String::valueOf).collect(Collectors.joining(","));
    SweepSpec sweep =
        grid(
            1,
            "\"beta\":{\"values\":["
                + betas
                + "]},\"latent_size\":{\"values\":[2,3,4,5,6,7]},\"epochs\":{\"values\":[1,2]},"
                + "\"reduction\":{\"values\":[\"sum\",\"mean\"]}");

    assertThat(ordered(sweep)).doesNotHaveDuplicates().hasSize(plan(sweep).size());
    List<Trial> plan = plan(sweep);
    TrainingOrder order = TrainingOrder.of(sweep, plan, SharedPrefixes.none());
    assertThat(plan.stream().map(order::place))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, plan.size()).boxed().toList());
  }

  @Test
  void parametersThatDoNotApplyEverywhereAndConstraintsLoseNoTrial() throws Exception {
    SweepSpec sweep =
        sweep(
            "\"method\":\"grid\",\"seed\":1,\"constraints\":[\"latent_size <= 2 * beta\"]",
            "\"beta\":{\"values\":[1,2,4]},\"latent_size\":{\"values\":[2,4,8]},"
                + "\"likelihood\":{\"values\":[\"bernoulli\",\"mse\"]},"
                + "\"output_activation\":{\"values\":[\"sigmoid\",\"identity\"]}");

    assertThat(ordered(sweep)).containsExactlyInAnyOrderElementsOf(plan(sweep));
  }

  @Test
  void allConfigurationsOfARepeatComeBeforeTheNextInTheSameOrder() throws Exception {
    List<Trial> order = ordered(sweep("\"method\":\"grid\",\"seed\":1,\"repeats\":3", GRID));

    for (int repeat = 1; repeat <= 3; repeat++) {
      List<Trial> its = order.subList((repeat - 1) * 84, repeat * 84);
      assertThat(its).extracting(Trial::repeat).containsOnly(repeat);
      assertThat(its)
          .extracting(Trial::configuration)
          .isEqualTo(order.subList(0, 84).stream().map(Trial::configuration).toList());
    }
  }

  @Test
  void theOrderIsThatOfTheSeed() throws Exception {
    assertThat(ordered(grid(1, GRID))).isEqualTo(ordered(grid(1, GRID)));
    assertThat(configurations(grid(1, GRID))).isNotEqualTo(configurations(grid(2, GRID)));
  }

  private static List<?> configurations(SweepSpec sweep) throws InvalidSweep {
    return ordered(sweep).stream().map(Trial::configuration).toList();
  }

  @Test
  void drawnAndListedTrialsKeepTheirOrder() throws Exception {
    String range = "\"beta\":{\"min\":0.1,\"max\":4}";
    for (String method : List.of("random", "sobol")) {
      SweepSpec sweep = sweep("\"method\":\"" + method + "\",\"trials\":16,\"seed\":1", range);
      assertThat(ordered(sweep)).isEqualTo(plan(sweep));
    }
    SweepSpec listed =
        SweepReader.read(
            "{\"name\":\"x\",\"data\":\"d\",\"method\":\"list\",\"seed\":1,\"parameters\":{},"
                + "\"configurations\":[{\"beta\":{\"values\":[1,2,4,8]}},{\"beta\":{\"values\":[3,5,7]}}]}");
    assertThat(ordered(listed)).isEqualTo(plan(listed));
  }

  /** Half of the trials wait an epoch for their weight, and so begin alike. */
  @Test
  void trialsWithACommonBeginningStayTogetherAndAreSpreadOverTheSweep() throws Exception {
    SweepSpec sweep =
        grid(
            1,
            "\"beta\":{\"values\":[0.1,0.3,1,2,4,8]},\"latent_size\":{\"values\":[2,5,10,20]},"
                + "\"annealing\":{\"values\":[\"none\",{\"type\":\"linear\",\"start\":1,\"length\":4}]}");
    List<Trial> order = ordered(sweep);
    SharedPrefixes common = SharedPrefixes.among(plan(sweep), DATA);

    Map<SharedPrefix, List<Integer>> places = new HashMap<>();
    for (int place = 0; place < order.size(); place++) {
      for (SharedPrefix part : common.of(order.get(place).key())) {
        places.computeIfAbsent(part, any -> new ArrayList<>()).add(place);
      }
    }
    assertThat(places).hasSize(4);
    assertThat(places.values()).allMatch(its -> its.get(5) - its.get(0) == 5);
    List<Trial> half = order.subList(0, 24);
    assertThat(counts(half, Parameters.ANNEALING)).containsExactly(12L, 12L);
    assertThat(counts(half, Parameters.BETA)).hasSize(6).containsOnly(4L);
  }
}
