package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.type.Parameter;

/** Guards against an argument that is lost, misread, or blamed on the file. */
final class OverridesTest {
  private static final String FILE =
      Specs.grid("\"beta\": 3, \"reduction\": {\"values\": [\"sum\", \"mean\"]}, \"epochs\": 5");

  @Test
  void aCommaListIsValuesAndOneValueIsConstant() throws Exception {
    SweepSpec sweep = read("beta=1,2.5,4", "epochs=20", "reduction=mean");
    assertThat(values(sweep, Parameters.BETA)).isEqualTo(List.of(1.0, 2.5, 4.0));
    assertThat(values(sweep, Parameters.EPOCHS)).isEqualTo(List.of(20));
    assertThat(values(sweep, Parameters.REDUCTION)).isEqualTo(List.of(Reduction.MEAN));
  }

  @Test
  void objectsListsAndRangesAreJson() throws Exception {
    SweepSpec sweep =
        read(
            "annealing=none,{\"type\":\"linear\",\"length\":{\"values\":[1,2]}}",
            "hidden=[400],[400, 200]",
            "latent_size={\"min\":2,\"max\":4,\"num\":3}");
    assertThat(values(sweep, Parameters.ANNEALING)).hasSize(3).contains(new Annealing.None());
    assertThat(values(sweep, Parameters.HIDDEN)).hasSize(2);
    assertThat(values(sweep, Parameters.LATENT_SIZE)).isEqualTo(List.of(2, 3, 4));
  }

  @Test
  void keysOfTheFileAreGivenToo() throws Exception {
    SweepSpec sweep =
        read(
            "method=random",
            "trials=10",
            "seed=3",
            "repeats=2",
            "name=2024",
            "description=a, b = c",
            "data={\"name\":\"optdigits\",\"binarize\":\"threshold\"}",
            "constraints=beta < 4 && reduction != 'mean'");
    assertThat(sweep.method()).isEqualTo(new Method.Random(10));
    assertThat(sweep.seed()).isEqualTo(3);
    assertThat(sweep.repeats()).isEqualTo(2);
    assertThat(sweep.name()).isEqualTo("2024");
    assertThat(sweep.description()).isEqualTo("a, b = c");
    assertThat(sweep.data().name()).isEqualTo("optdigits");
    assertThat(sweep.constraints())
        .singleElement()
        .extracting(each -> each.text())
        .isEqualTo("beta < 4 && reduction != 'mean'");
  }

  @Test
  void whatIsReplacedKeepsItsPlaceInTheOrderOfTheGrid() throws Exception {
    assertThat(read("latent_size=2,3", "beta=1,2").space().keySet())
        .containsExactly(
            Parameters.BETA, Parameters.REDUCTION, Parameters.EPOCHS, Parameters.LATENT_SIZE);
  }

  @Test
  void anEmptyValueIsTheDefault() throws Exception {
    assertThat(read("epochs=").space()).doesNotContainKey(Parameters.EPOCHS);
    SweepSpec drawn =
        SweepReader.read(Specs.random("\"beta\": 1"), List.of("method=grid", "trials="));
    assertThat(drawn.method()).isEqualTo(new Method.Grid());
  }

  @Test
  void oneWayOfWritingTheWeightReplacesTheOther() throws Exception {
    assertThat(read("beta_norm=0.1,1").space().keySet())
        .contains(Parameters.BETA_NORM)
        .doesNotContain(Parameters.BETA);
  }

  @Test
  void listedConfigurationsDoNotSayItAnyMore() throws Exception {
    String file =
        Specs.grid("\"beta\": 3")
            .replace("\"grid\"", "\"list\",\"configurations\":[{\"epochs\":1,\"beta\":9},{}]");
    SweepSpec sweep = SweepReader.read(file, List.of("beta=7"));
    assertThat(values(sweep, Parameters.BETA)).isEqualTo(List.of(7.0));
  }

  /** The database keeps the text, and the page shows it: it is what was run. */
  @Test
  void theTextOfTheSweepSaysWhatIsRun() throws Exception {
    List<String> arguments =
        List.of("beta=1,2", "annealing={\"type\":\"linear\",\"length\":1e1}", "repeats=2");
    String file = Files.readString(Path.of("sweeps", "random.json"));
    SweepSpec overridden = SweepReader.read(file, arguments);
    SweepSpec again = SweepReader.read(overridden.text());
    assertThat(again.text()).isEqualTo(overridden.text()).contains("\"repeats\": 2");
    assertThat(again.space()).hasToString(overridden.space().toString());
    assertThat(again.method()).isEqualTo(overridden.method());
    assertThat(SweepReader.read(file, List.of()).text()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bta=1|no such parameter or key \"bta\" (did you mean \"beta\"?)",
        "trails=5|no such parameter or key \"trails\" (did you mean \"trials\"?)",
        "beta=x|found \"x\", expected a number from 0 to 1000000000000",
        "beta=1,x|found \"x\", expected a number from 0 to 1000000000000",
        "beta=1,,2|found \"\", expected a number from 0 to 1000000000000",
        "beta=[1,2]|found a list of 2; to train with each of them, write beta=1,2",
        "lr=0.1|no such parameter or key \"lr\"; here it is \"learning_rate\"",
        "run_cap=9|no such parameter or key \"run_cap\"; here it is \"trials\", for method",
        "beta={\"min\":1,\"max\":2}|missing \"num\": How many values a grid takes",
        "reduction=avg|found \"avg\", expected one of \"sum\", \"mean\"",
        "annealing={\"type\":\"linear\"|the value ends too early: a bracket or quote is not closed",
        "annealing={'type':1}|not JSON: unexpected '; strings take double quotes",
        "trials=10|only random and sobol have trials",
        "repeats=1,2|found \"1,2\", expected an integer from 1 to 1000",
        "name=a/b|found \"a/b\", expected up to 80 letters",
        "parameters={}|parameters are given by their own names, such as beta=1,2,4",
        "output_activation=relu|applies to likelihood \"gaussian\"",
        "constraints=betta < 1|no such name \"betta\" (did you mean \"beta\"?)",
        "=1|expected NAME=VALUE, such as beta=1,2,4",
        "epochs|expected NAME=VALUE, such as beta=1,2,4",
      })
  void aProblemNamesTheArgument(String argument, String message) {
    assertThat(problems(argument)).singleElement().asString().startsWith(argument + ": " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beta=1e300",
        "beta=1e400",
        "beta=-1e-300",
        "beta=1e-400",
        "beta=-1e-400",
        "learning_rate=1e-400",
        "learning_rate=-0.0",
        "epochs=9999999999",
        "epochs=3.00000001",
        "epochs=2147483648",
        "epochs=1e300",
        "epochs=0.0",
        "seed=99999999999999999999",
        "seed=1.5",
        "repeats=1e10",
        "latent_size=2.00000000000000000001",
        "beta=NaN"
      })
  void aNumberIsToldAsItIsWritten(String argument) {
    String written = argument.substring(argument.indexOf('=') + 1);
    assertThat(problems(argument)).hasSize(1).allMatch(each -> each.matches(found(written)));
  }

  private static String found(String written) {
    return ".*found \"?" + java.util.regex.Pattern.quote(written) + "\"?, .*";
  }

  @Test
  void aNumberThatWouldBecomeZeroIsToldSo() {
    assertThat(problems("beta=1e-400").get(0))
        .contains("found 1e-400, which is too near 0 to be told from it; expected a number from 0");
    assertThat(problems("learning_rate=1e-400").get(0))
        .endsWith("too near 0 to be told from it; expected a number > 0 and <= 10");
  }

  @Test
  void integersMayBeWrittenAsDecimals() throws Exception {
    assertThat(read("epochs=2.0", "latent_size=1e1").space().toString()).isNotEmpty();
  }

  @Test
  void placesInsideAnArgumentAreNamed() {
    String argument = "annealing={\"type\":\"linear\",\"length\":-1}";
    assertThat(problems(argument))
        .containsExactly(argument + " /length: found -1, expected a number from 0 to 1000000");
  }

  @Test
  void problemsOfFileAndArgumentsAreToldTogetherFileFirst() {
    InvalidSweep invalid =
        catchThrowableOfType(
            InvalidSweep.class,
            () ->
                SweepReader.read(
                    FILE.replace("\"epochs\": 5", "\"epochs\": 0"),
                    List.of("seed=x", "beta=1", "beta=2")));
    assertThat(invalid.problems().stream().map(problem -> problem.at("x.json")))
        .containsExactly(
            "x.json:1:118 /parameters/epochs: found 0, expected an integer from 1 to 1000000",
            "seed=x: found \"x\", expected an integer from -9223372036854775808 to"
                + " 9223372036854775807",
            "beta=2: \"beta\" is given a second time");
  }

  private static SweepSpec read(String... arguments) throws InvalidSweep {
    return SweepReader.read(FILE, List.of(arguments));
  }

  private static List<Object> values(SweepSpec sweep, Parameter<?> parameter) {
    return List.copyOf(sweep.space().get(parameter).gridValues());
  }

  private static List<String> problems(String... arguments) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> read(arguments));
    assertThat(invalid).isNotNull();
    return invalid.problems().stream().map(problem -> problem.at("x.json")).toList();
  }
}
