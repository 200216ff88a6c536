package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;

/**
 * Guards against an answer to what people commonly write that leaves them to guess what to write.
 */
final class CommonMistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"beta\": [0.1, 1, 4]|/beta: found a list of 3; to train with each of them, write"
            + " {\"values\": [0.1, 1, 4]}",
        "\"beta\": {\"value\": [1e-3]}|/beta/value: found a list of 1, expected a number from 0 to"
            + " 1000000000000",
        "\"beta\": []|/beta: found an empty list, expected a number from 0 to 1000000000000",
        "\"reduction\": [\"sum\", \"mean\"]|/reduction: found a list of 2; to train with each of them,"
            + " write {\"values\": [\"sum\", \"mean\"]}",
        "\"annealing\": [\"none\", {\"type\": \"linear\", \"length\": 2}]|/annealing: found a list of"
            + " 2; to train with each of them, write {\"values\": [\"none\", {\"type\": \"linear\","
            + " \"length\": 2}]}",
        "\"annealing\": {\"type\": \"linear\", \"length\": [2, 4]}|/annealing/length: found a list of"
            + " 2; to train with each of them, write {\"values\": [2, 4]}",
        "\"hidden\": [[400], [200]]|/hidden: found a list of 2; to train with each of them, write"
            + " {\"values\": [[400], [200]]}",
        "\"hidden\": 400|/hidden: found 400, expected [400], a list with the width of each hidden layer",
        "\"hidden\": {\"values\": [[400], 50]}|/hidden/values/1: found 50, expected [50], a list with"
            + " the width of each hidden layer",
        "\"hidden\": 0|/hidden: found 0, expected a list of up to 8 layer widths such as [400]",
      })
  void aBareListIsToldHowToListValues(String parameters, String message) {
    assertThat(problems(Specs.grid(parameters)))
        .singleElement()
        .asString()
        .endsWith(" /parameters" + message);
  }

  @Test
  void whatIsWrongInABareListIsToldWithIt() {
    assertThat(problems(Specs.grid("\"beta\": [1, -1]")))
        .containsExactly(
            "x.json:1:63 /parameters/beta: found a list of 2; to train with each of them, write"
                + " {\"values\": [1, -1]}",
            "x.json:1:67 /parameters/beta/1: found -1, expected a number from 0 to 1000000000000");
  }

  @Test
  void ofALongListTheBeginningIsRepeated() {
    String many = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22";
    assertThat(problems(Specs.grid("\"epochs\": [" + many + ", 23, 24, 25, 26]")))
        .singleElement()
        .asString()
        .endsWith("write {\"values\": [" + many + ", 23, …]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"gradient_clip_norm\": 0|/gradient_clip_norm: found 0, expected a number > 0 and <="
            + " 1000000000000; to switch it off, write \"none\"",
        "\"gradient_clip_norm\": {\"values\": [0, 1]}|/gradient_clip_norm/values/0: found 0, expected a"
            + " number > 0 and <= 1000000000000; to switch it off, write \"none\"",
        "\"annealing\": false|/annealing: found false, expected one of \"none\", \"linear\","
            + " \"cosine\", \"sigmoid\", \"cyclical\"; to switch it off, write \"none\"",
        "\"early_stopping\": 0|/early_stopping: found 0, expected an object such as {\"patience\": 5},"
            + " or \"none\"; to switch it off, write \"none\"",
        "\"early_stopping\": {\"patience\": 0}|/early_stopping/patience: found 0, expected an integer"
            + " from 1 to 1000000; to switch early_stopping off, write \"early_stopping\": \"none\"",
        "\"likelihood\": {\"type\": \"continuous_bernoulli\", \"bound\": 0}|/likelihood/bound: found 0,"
            + " expected a number from 1 to 1000; to switch it off, write \"none\"",
        "\"objective\": {\"type\": \"free_bits\", \"nats\": 0}|/objective/nats: found 0, expected a"
            + " number > 0 and <= 1000; without a floor the objective is \"elbo\"",
      })
  void zeroForOffIsAnsweredWithTheWordForIt(String parameters, String message) {
    assertThat(problems(Specs.grid(parameters)))
        .singleElement()
        .asString()
        .endsWith(" /parameters" + message);
  }

  @Test
  void aZeroThatIsAValueIsOne() throws Exception {
    String linear = "{\"type\": \"linear\", \"start\": 0, \"length\": 2}";
    assertThat(SweepReader.read(Specs.grid("\"annealing\": " + linear)).space()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"annealing\": {\"length\": 10}|/annealing: missing \"type\", by these fields most likely"
            + " \"linear\", or \"cosine\"",
        "\"annealing\": {\"midpoint\": 10, \"granularity\": \"epoch\"}|/annealing: missing \"type\", by"
            + " these fields most likely \"sigmoid\"",
        "\"annealing\": {\"values\": [{\"cycles\": 2}]}|/annealing/values/0: missing \"type\", by these"
            + " fields most likely \"cyclical\"",
        "\"likelihood\": {\"sigma\": 1}|/likelihood: missing \"type\", by these fields most likely"
            + " \"gaussian\"",
        "\"objective\": {\"nats\": 1}|/objective: missing \"type\", by these fields most likely"
            + " \"free_bits\"",
        "\"annealing\": {\"lenght\": 10}|/annealing/lenght: no such key (did you mean \"length\"?)",
      })
  void anObjectWithoutItsTypeIsToldWhichItIs(String parameters, String message) {
    assertThat(problems(Specs.grid(parameters)))
        .singleElement()
        .asString()
        .endsWith(" /parameters" + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "method: grid\nparameters:\n  beta:\n    values: [1, 2]\n",
        "# a sweep\n\nprogram: train.py\n",
        "---\nname: x\n",
        "- beta\n",
        "parameters:\n  lr: 1\n",
      })
  void yamlIsCalledYamlWithAWayToConvertIt(String text) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .contains(
            ": this is YAML, and sweep files are JSON; \"yq -o=json sweep.yaml > sweep.json\"")
        .startsWith(text.startsWith("#") ? "x.json:3:1" : "x.json:1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "{name: x}", "\"name\": \"x\"", "http://x.org", "'name': 1"})
  void whatIsNoJsonIsNotYamlForThat(String text) {
    assertThat(problems(text)).noneMatch(problem -> problem.contains("YAML"));
  }

  @Test
  void dataThatCannotBeHadIsToldAmongTheOtherProblems() {
    String text = Specs.grid("\"betta\": 1, \"epochs\": 0");
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class,
            () ->
                SweepReader.read(
                    text, List.of("seed=x"), data -> Optional.of("no data " + data.name())));
    assertThat(invalid.problems())
        .extracting(problem -> problem.pointer() + " " + problem.message().split(",", 2)[0])
        .containsExactly(
            "/data no data d",
            "/parameters/betta no such parameter (did you mean \"beta\"?)",
            "/parameters/epochs found 0",
            " found \"x\"");
  }

  @Test
  void theNameOfDataInAnObjectIsItsPlace() {
    String text = Specs.grid("").replace("\"d\"", "{\"binarize\":\"none\",\"name\":\"d\"}");
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class,
            () -> SweepReader.read(text, List.of(), data -> Optional.of("no data")));
    assertThat(invalid.problems())
        .extracting(problem -> problem.at("x.json"))
        .containsExactly("x.json:1:62 /data/name: no data");
  }

  @Test
  void listedConfigurationsNeedNoParametersAndTakeArguments() throws Exception {
    String text =
        "{\"name\":\"x\",\"method\":\"list\",\"data\":\"d\",\"configurations\":"
            + "[{\"beta\":1},{\"beta\":2,\"epochs\":3}]}";
    assertThat(((Method.Listed) SweepReader.read(text).method()).spaces())
        .extracting(space -> space.keySet().toString())
        .containsExactly("[beta]", "[beta, epochs]");
    SweepSpec longer = SweepReader.read(text, List.of("epochs=7"));
    assertThat(longer.space().get(Parameters.EPOCHS).gridValues()).isEqualTo(List.of(7));
    assertThat(SweepReader.read(longer.text()).space()).isEqualTo(longer.space());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"min\": 1, \"max\": 3, \"q\": 0.5, \"distribution\": \"q_uniform\" | [1.0, 1.5, 2.0, 2.5, 3.0]",
        "\"min\": 0.1, \"max\": 0.35, \"q\": 0.1, \"distribution\": \"q_uniform\" | [0.1, 0.2, 0.3]",
        "\"min\": 2, \"max\": 13, \"q\": 4, \"distribution\": \"q_log_uniform_values\" | [4.0, 8.0, 12.0]",
        "\"min\": 1, \"max\": 3, \"distribution\": \"q_uniform\" | [1.0, 2.0, 3.0]",
        "\"min\": 1, \"max\": 3, \"num\": 2, \"distribution\": \"q_uniform\" | [1.0, 3.0]",
      })
  void aGridTakesAllMultiplesUnlessItIsToldHowMany(String range, String values) throws Exception {
    SweepSpec sweep = SweepReader.read(Specs.grid("\"beta\": {" + range + "}"));
    assertThat(sweep.space().get(Parameters.BETA).gridValues()).hasToString(values);
  }

  @Test
  void moreMultiplesThanAGridCanTakeAreRefusedBeforeTheyAreListed() {
    String range = "{\"min\": 0, \"max\": 1e12, \"q\": 1e-3, \"distribution\": \"q_uniform\"}";
    assertThat(problems(Specs.grid("\"beta\": " + range)))
        .containsExactly(
            "x.json:1:63 /parameters/beta: the range has 1000000000000001 multiples of q; a grid"
                + " takes at most 100000: give \"num\", or a larger q");
  }

  @Test
  void choicesFillALineAtMostTheNearestFirst() {
    assertThat(problems(Specs.grid("\"activation\": \"leaky-relu\"")))
        .singleElement()
        .asString()
        .contains("found \"leaky-relu\", expected one of \"leaky_relu\", \"relu\", ");
    String choices = problems(Specs.grid("\"qwertz\": 1")).get(0).split("expected ", 2)[1];
    assertThat(choices).matches("\"[^\"]+\"(, \"[^\"]+\")* or one of \\d+ others");
    assertThat(choices.substring(0, choices.indexOf(" or "))).hasSizeBetween(70, 100);
  }

  private static List<String> problems(String text) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> SweepReader.read(text));
    assertThat(invalid).as("%s", text).isNotNull();
    return invalid.problems().stream().map(problem -> problem.at("x.json")).toList();
  }
}
