package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.json.Problem;

/** Guards against a file that ends the program in a stack trace, or never. */
final class HostileSweepsTest {
  @ParameterizedTest
  @MethodSource({"badTexts", "badParameters"})
  void noTextHasAnOtherEndThanItsProblems(String text) {
    assertThat(problems(text))
        .isNotEmpty()
        .hasSizeLessThan(202)
        .allSatisfy(HostileSweepsTest::isPrintable);
  }

  @ParameterizedTest
  @MethodSource({"truncations", "mutations"})
  void aDamagedFileIsASweepOrHasProblems(String text) {
    assertThat(problems(text)).allSatisfy(HostileSweepsTest::isPrintable);
  }

  static Stream<String> badTexts() {
    return Stream.of(
        "",
        " \n\t",
        "\u0000",
        "\uFEFF",
        "null",
        "true",
        "7",
        "\"text\"",
        "[]",
        "{",
        "}",
        "{]",
        "{\"",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"name\":\"\\ud800\"}",
        "{\"name\":\"\\u00\"}",
        "{\"name\":\"\\x\"}",
        "{\"\":1}",
        "{\"\\u001b[2J\":1}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":+1}",
        "{\"a\":-}",
        "{\"a\":0x10}",
        "{\"a\":Infinity}",
        "{\"a\":-Infinity}",
        "{\"a\":1e}",
        "[".repeat(900_000),
        "{\"a\":".repeat(150_000),
        "{\"" + "k".repeat(900_000) + "\":1}",
        "\"" + "v".repeat(900_000),
        "9".repeat(900_000),
        "{\"a\":1}".repeat(2),
        "{\"name\":{\"name\":{\"name\":1}},\"data\":[[]],\"parameters\":[{}]}",
        "<sweep/>",
        "name: yaml");
  }

  static Stream<String> badParameters() {
    return Stream.of(
            "\"beta\":1e1000000000",
            "\"beta\":-1e-1000000000,\"epochs\":0",
            "\"epochs\":1e-2000000000",
            "\"epochs\":1e2147483647",
            "\"epochs\":1e2147483648",
            "\"epochs\":1e99999999999999999999",
            "\"latent_size\":2147483648",
            "\"latent_size\":9223372036854775808",
            "\"batch_size\":1.0000000000000000000000000001",
            "\"beta\":{\"min\":-1e308,\"max\":1e308,\"num\":3}",
            "\"beta\":{\"min\":1e-999,\"max\":1,\"num\":3,\"distribution\":\"log_uniform_values\"}",
            "\"beta\":{\"min\":0,\"max\":1,\"num\":1e9}",
            "\"beta\":{\"values\":[[1]]}",
            "\"beta\":{\"values\":{\"values\":[1]}}",
            "\"beta\":{\"values\":[{\"values\":[1]}]}",
            "\"annealing\":{\"type\":{\"values\":[\"none\"]}}",
            "\"annealing\":{\"type\":\"linear\",\"length\":{\"min\":1,\"max\":2}}",
            "\"annealing\":{\"type\":\"linear\",\"length\":{\"type\":\"linear\"}}",
            "\"annealing\":{\"type\":null}",
            "\"hidden\":[[[[[[]]]]]]",
            "\"hidden\":{\"encoder\":{},\"decoder\":\"x\"}",
            "\"reduction\":{\"value\":{\"value\":\"sum\"}}",
            "\"__proto__\":{\"beta\":1}",
            "\"beta\":1,\"beta\":2",
            "\"beta\":{\"values\":[" + "-1,".repeat(300_000) + "-1]}",
            "\"annealing\":{\"values\":[" + "{\"type\":\"linear\"},".repeat(40_000) + "1]}",
            unknownKeys(),
            manyParameters())
        .map(Specs::grid);
  }

  private static String unknownKeys() {
    return IntStream.range(0, 60_000)
        .mapToObj(i -> "\"latent" + i + "\":1")
        .collect(Collectors.joining(","));
  }

  /** 10^10 configurations in a few kilobytes. */
  private static String manyParameters() {
    String hundred = "{\"min\":1,\"max\":100,\"num\":100}";
    return Stream.of("beta", "latent_size", "epochs", "batch_size", "gradient_clip_norm")
        .map(name -> "\"" + name + "\":" + hundred)
        .reduce((left, right) -> left + "," + right)
        .orElseThrow();
  }

  static Stream<String> truncations() throws Exception {
    String good = Files.readString(Path.of("sweeps", "random.json"));
    return IntStream.range(0, good.length() / 20).mapToObj(i -> good.substring(0, i * 20));
  }

  static Stream<String> mutations() throws Exception {
    String good = Files.readString(Path.of("sweeps", "random.json"));
    SplittableRandom random = new SplittableRandom(1);
    String alphabet = "{}[]\",:0-e.\\ntx\u0000\u2028";
    return IntStream.range(0, 200)
        .mapToObj(
            i -> {
              StringBuilder text = new StringBuilder(good);
              for (int edit = 0; edit < 3; edit++) {
                char with = alphabet.charAt(random.nextInt(alphabet.length()));
                text.setCharAt(random.nextInt(text.length()), with);
              }
              return text.toString();
            });
  }

  private static List<Problem> problems(String text) {
    try {
      SweepReader.read(text);
      return List.of();
    } catch (InvalidSweep invalid) {
      return invalid.problems();
    }
  }

  private static void isPrintable(Problem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
    assertThat(problem.at("x")).hasSizeLessThan(600).doesNotContainPattern("[\\p{Cntrl}\u2028]");
  }
}
