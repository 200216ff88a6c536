package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Keep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;

/**
 * Guards against a spec that is read as something else than was written, and against bad messages.
 */
final class SweepReaderTest {
  @Test
  void theShippedGridIsRead() throws Exception {
    SweepSpec sweep = SweepReader.read(Files.readString(Path.of("sweeps/beta.json")));
    assertThat(sweep.name()).isEqualTo("beta");
    assertThat(sweep.method()).isEqualTo(new Method.Grid());
    assertThat(sweep.seed()).isEqualTo(7);
    assertThat(sweep.data())
        .isEqualTo(new DataChoice("fashion-mnist-12k", Optional.empty(), Binarize.NONE));
    assertThat(values(sweep, Parameters.BETA)).containsExactly(0.01, 0.03, 0.1, 0.3, 1.0, 4.0);
    assertThat(values(sweep, Parameters.ANNEALING))
        .containsExactly(new Annealing.None(), new Annealing.Linear(1, 4, Granularity.STEP));
  }

  @Test
  void theShippedRandomSearchIsRead() throws Exception {
    SweepSpec sweep = SweepReader.read(Files.readString(Path.of("sweeps/random.json")));
    assertThat(sweep.method()).isEqualTo(new Method.Random(24));
  }

  @Test
  void defaultsHoldWhereTheFileIsSilent() throws Exception {
    SweepSpec sweep =
        SweepReader.read("{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{}}");
    assertThat(sweep.seed()).isZero();
    assertThat(sweep.repeats()).isEqualTo(1);
    assertThat(sweep.description()).isEmpty();
    assertThat(sweep.space()).isEmpty();
    assertThat(sweep.keep()).isEqualTo(Keep.FRONTIER);
  }

  @Test
  void whoseNetworksAreKeptIsTheFilesChoice() throws Exception {
    String text = Specs.grid("").replace("{\"name\"", "{\"keep\":\"all\",\"name\"");
    assertThat(SweepReader.read(text).keep()).isEqualTo(Keep.ALL);
  }

  @Test
  void theSizeOfTheEvaluationIsTheFilesChoiceEitherNumberAlone() throws Exception {
    assertThat(SweepReader.read(Specs.grid("")).evaluation()).isEqualTo(EvaluationSize.DEFAULT);
    assertThat(SweepReader.read(evaluation("{\"rows\":1000}")).evaluation())
        .isEqualTo(new EvaluationSize(1000, 16));
    assertThat(SweepReader.read(evaluation("{\"samples\":64}")).evaluation())
        .isEqualTo(new EvaluationSize(256, 64));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rows\":1} | /evaluation/rows: found 1, expected",
        "{\"samples\":0} | /evaluation/samples: found 0, expected",
        "{\"row\":9} | /evaluation/row: no such key (did you mean \"rows\"?)",
        "{\"rows\":5000,\"samples\":201} | /evaluation: found 5000 rows with 201 samples each,"
            + " expected at most 1000000 samples in all",
        "[256,16] | /evaluation: found a list of 2, expected an object with \"rows\", \"samples\"",
      })
  void anEvaluationThatCannotBeIsToldWithItsPlace(String written, String message) {
    assertThat(problems(evaluation(written))).singleElement().asString().contains(message);
  }

  private static String evaluation(String object) {
    return Specs.grid("").replace("{\"name\"", "{\"evaluation\":" + object + ",\"name\"");
  }

  @Test
  void aMarkAtTheFilesBeginningIsNoText() throws Exception {
    assertThat(SweepReader.read("\uFEFF" + Specs.grid("")).name()).isEqualTo("x");
  }

  @Test
  void parametersKeepTheOrderWritten() throws Exception {
    SweepSpec sweep = SweepReader.read(Specs.grid("\"hidden\": [], \"beta\": 1, \"epochs\": 2"));
    assertThat(sweep.space().keySet())
        .containsExactly(Parameters.HIDDEN, Parameters.BETA, Parameters.EPOCHS);
  }

  @ParameterizedTest
  @MethodSource
  void writtenValues(String json, Parameter<?> parameter, List<?> values) throws Exception {
    SweepSpec sweep = SweepReader.read(Specs.grid("\"" + parameter.name() + "\": " + json));
    assertThat(values(sweep, parameter)).isEqualTo(values);
  }

  static Stream<Arguments> writtenValues() {
    Granularity step = Granularity.STEP;
    return Stream.of(
        Arguments.of("1e2", Parameters.BATCH_SIZE, List.of(100)),
        Arguments.of("128.0", Parameters.BATCH_SIZE, List.of(128)),
        Arguments.of("{\"value\": 0}", Parameters.BETA, List.of(0.0)),
        Arguments.of("{\"min\":1,\"max\":7,\"num\":4}", Parameters.EPOCHS, List.of(1, 3, 5, 7)),
        Arguments.of(
            "{\"min\":0.1,\"max\":10,\"num\":3,\"distribution\":\"log_uniform_values\"}",
            Parameters.BETA,
            List.of(0.1, 1.0, 10.0)),
        Arguments.of(
            "{\"min\":1,\"max\":3,\"num\":3,\"distribution\":\"int_uniform\"}",
            Parameters.BETA_NORM,
            List.of(1.0, 2.0, 3.0)),
        Arguments.of(
            "{\"values\": [\"sum\", \"sum/sum\", \"mean/mean\"]}",
            Parameters.REDUCTION,
            List.of(Reduction.SUM, Reduction.SUM, Reduction.MEAN)),
        Arguments.of("[512, 64]", Parameters.HIDDEN, List.of(Hidden.mirrored(List.of(512, 64)))),
        Arguments.of(
            "{\"encoder\": [9], \"decoder\": []}",
            Parameters.HIDDEN,
            List.of(new Hidden(List.of(9), List.of()))),
        Arguments.of(
            "{\"values\": [\"none\", 2]}",
            Parameters.GRADIENT_CLIP_NORM,
            List.of(OptionalDouble.empty(), OptionalDouble.of(2))),
        Arguments.of(
            "\"cyclical\"", Parameters.ANNEALING, List.of(new Annealing.Cyclical(4, 0.5, step))),
        Arguments.of(
            "{\"type\":\"linear\",\"start\":{\"values\":[0,1]},\"length\":{\"values\":[2,3]}}",
            Parameters.ANNEALING,
            List.of(
                new Annealing.Linear(0, 2, step),
                new Annealing.Linear(0, 3, step),
                new Annealing.Linear(1, 2, step),
                new Annealing.Linear(1, 3, step))),
        Arguments.of(
            "{\"values\":[\"none\",{\"type\":\"sigmoid\",\"midpoint\":{\"values\":[2,4]},"
                + "\"steepness\":3,\"granularity\":\"epoch\"}]}",
            Parameters.ANNEALING,
            List.of(
                new Annealing.None(),
                new Annealing.Sigmoid(2, 3, Granularity.EPOCH),
                new Annealing.Sigmoid(4, 3, Granularity.EPOCH))));
  }

  private static List<Object> values(SweepSpec sweep, Parameter<?> parameter) {
    Domain<?> domain = sweep.space().get(parameter);
    return List.copyOf(domain.gridValues());
  }

  @Test
  void allProblemsAreToldAtOnceWithPlaceFoundAndRemedy() {
    String text =
        """
        {
          "name": "a/b",
          "method": "grid",
          "trials": 3,
          "parameters": {
            "reduction": "avg",
            "latentsize": 3,
            "epochs": {"values": [1, 2.5]},
            "annealing": {"type": "linear", "start": -1}
          }
        }
        """;
    assertThat(problems(text))
        .containsExactly(
            "x.json:1:1: missing \"data\": What is trained on.",
            "x.json:2:11 /name: found \"a/b\", expected up to 80 letters, digits and - _ . that"
                + " begin with a letter or digit",
            "x.json:4:3 /trials: only random and sobol have trials; a grid trains every combination, a list what it lists",
            "x.json:6:18 /parameters/reduction: found \"avg\", expected one of \"sum\", \"mean\","
                + " \"mean/sum\", \"sum/mean\"",
            "x.json:7:5 /parameters/latentsize: no such parameter (did you mean \"latent_size\"?)",
            "x.json:8:30 /parameters/epochs/values/1: found 2.5, expected an integer from 1 to"
                + " 1000000",
            "x.json:9:18 /parameters/annealing: missing \"length\": The epochs from the first"
                + " weight to the full one; or \"50%\", \"1600 steps\". 0 is a switch.",
            "x.json:9:46 /parameters/annealing/start: found -1, expected a number from 0 to"
                + " 1000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"beta\": null|/beta: found null, expected a number from 0 to 1000000000000",
        "\"beta\": \"1\"|/beta: found \"1\", expected a number from 0 to 1000000000000",
        "\"beta\": {}|/beta: found an empty object, expected a value, or an object with one of"
            + " \"values\", \"value\", \"min\", \"max\", \"distribution\", \"num\", \"q\", \"mu\", \"sigma\"",
        "\"beta\": {\"vals\": [1]}|/beta/vals: no such key (did you mean \"values\"?)",
        "\"beta\": {\"values\": []}|/beta/values: found an empty list, expected a list of at least"
            + " one value",
        "\"beta\": {\"values\": [1], \"num\": 2}|/beta/num: no such key beside \"values\","
            + " expected one of \"values\", \"probabilities\", \"distribution\"",
        "\"beta\": {\"min\": 0, \"max\": 1}|/beta: missing \"num\": How many values a grid takes"
            + " from this range, its ends included.",
        "\"beta\": {\"min\": 2, \"max\": 1, \"num\": 3}|/beta/min: found 2, expected at most max, 1",
        "\"beta\": {\"min\": 2, \"num\": 3}|/beta: missing \"max\": a range has \"min\" and"
            + " \"max\".",
        "\"beta\": {\"min\": 0, \"max\": 1, \"num\": 3, \"distribution\": \"log_uniform_values\"}"
            + "|/beta/min: found 0, expected a number > 0 for distribution \"log_uniform_values\"",
        "\"beta\": {\"min\": 0, \"max\": 1, \"num\": 3, \"distribution\": \"gauss\"}"
            + "|/beta/distribution: found \"gauss\", expected \"normal\", \"uniform\","
            + " \"q_uniform\", \"log_normal\", \"int_uniform\", \"log_uniform_values\" or another",
        "\"beta\": {\"min\": 0.5, \"max\": 1, \"num\": 3, \"distribution\": \"int_uniform\"}"
            + "|/beta/min: found 0.5, expected an integer for distribution \"int_uniform\"",
        "\"learning_rate\": 0|/learning_rate: found 0, expected a number > 0 and <= 10",
        "\"learning_rate\": 1e-400|/learning_rate: found 1e-400, which is too near 0 to be"
            + " told from it; expected a number > 0 and <= 10",
        "\"reduction\": {\"min\": 1, \"max\": 2, \"num\": 2}|/reduction: only numbers have ranges;"
            + " list the choices under \"values\"",
        "\"hidden\": 400|/hidden: found 400, expected [400], a list with the width of each hidden layer",
        "\"hidden\": {\"encoder\": [1]}|/hidden: missing \"decoder\", a list of up to 8 layer widths"
            + " such as [400]",
        "\"annealing\": \"linear\"|/annealing: found \"linear\", expected an object with \"type\","
            + " \"length\" and, where wanted, \"start\", \"from\", \"granularity\"",
        "\"annealing\": {\"type\": \"lin\"}|/annealing/type: found \"lin\", expected one of"
            + " \"none\", \"linear\", \"cosine\", \"sigmoid\", \"cyclical\"",
        "\"annealing\": {\"type\": \"linear\", \"length\": 1, \"strat\": 1}|/annealing/strat: no"
            + " such field of linear (did you mean \"start\"?)",
        "\"output_activation\": \"relu\"|/output_activation: applies to likelihood \"gaussian\", \"laplace\""
            + " and \"mse\" alone, and none of them is in this sweep",
        "\"log_variance_activation\": \"relu\", \"posterior_scale\": \"softplus\"|/log_variance_activation:"
            + " applies to posterior_scale \"log_variance\" alone, which is not in this sweep",
        "\"objective\": {\"type\": \"capacity\", \"gamma\": 1, \"capacity\": 5, \"annealing\": \"none\"}, \"beta\": 1|/beta:"
            + " objective \"capacity\" has no KL weight; its gamma weighs the distance from the"
            + " capacity",
        "\"likelihood\": \"gaussian\"|/likelihood: found \"gaussian\", expected an object with"
            + " \"type\", \"sigma\"",
        "\"likelihood\": {\"type\": \"laplace\", \"scale\": \"learned\"}|/likelihood/scale: found \"learned\","
            + " expected a number from 0.001 to 1000, or one of \"optimal\"",
        "\"beta\": 1, \"beta_norm\": 1|/beta_norm: beta and beta_norm are two ways of writing one"
            + " weight: give one of them",
      })
  void aBadParameterIsExplained(String parameters, String message) {
    assertThat(problems(Specs.grid(parameters)))
        .singleElement()
        .asString()
        .matches("x\\.json:1:\\d+ .*")
        .endsWith(" /parameters" + message);
  }

  @Test
  void aRandomSearchNeedsTrialsAndNoPoints() {
    assertThat(
            problems(
                Specs.grid("\"beta\": {\"min\":1,\"max\":2,\"num\":3}").replace("grid", "random")))
        .containsExactly(
            "x.json:1:1: missing \"trials\": How many configurations random and sobol draw.",
            "x.json:1:82 /parameters/beta/num: only a grid has num; random and sobol draw from all");
  }

  @Test
  void aSweepTooLargeToPlanIsRefusedBeforeItIsBuilt() {
    String many = "{\"min\": 1, \"max\": 100000, \"num\": 100000}";
    assertThat(problems(Specs.grid("\"beta\": " + many + ", \"epochs\": {\"values\": [1, 2]}")))
        .containsExactly(
            "x.json:1:41 /parameters: a grid of 200000 trials; at most 100000 are planned: try"
                + " method \"random\"");
    assertThat(
            problems(
                "{\"name\":\"x\",\"method\":\"random\",\"data\":\"d\",\"trials\":1000,"
                    + "\"repeats\":101,\"parameters\":{}}"))
        .containsExactly(
            "x.json:1:42 /trials: 101000 trials in all repeats; at most 100000 are planned");
  }

  private static List<String> problems(String text) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> SweepReader.read(text));
    assertThat(invalid).isNotNull();
    return invalid.problems().stream().map(problem -> problem.at("x.json")).toList();
  }
}
