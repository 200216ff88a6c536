package vaesweep.spec.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against a condition that means something else than it says, or does more than ask. */
final class ConditionTest {
  private static final Vocabulary NAMES =
      new Vocabulary(
          Set.of("beta", "latent_size", "annealing_length"),
          Map.of("reduction", List.of("sum", "mean")),
          "names are those");

  private static final Map<String, Object> VALUES =
      Map.of("beta", new BigDecimal("0.3"), "latent_size", new BigDecimal(10), "reduction", "sum");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "latent_size <= 40 * beta",
        "beta * 3 == 0.9", // decimals: 0.3 * 3 is 0.8999999999999999 in doubles
        "0.1 + 0.2 = 0.3",
        "1 / 3 * 3 < 1",
        "reduction == \"sum\"",
        "reduction != 'mean' && latent_size > 9",
        "reduction <> 'mean' || 1 / 0 > 1",
        "!(beta > 1)",
        "-beta < 0",
        "latent_size % 3 = 1",
        "2 ^ 10 == 1024 && 2 ^ 3 ^ 2 == 512 && 4 ^ 0.5 == 2 && 10 ^ -2 == 0.01",
        "SQRT(16) == 4 && ABS(-1) == 1 && FLOOR(1.7) == 1 && CEILING(1.2) == 2",
        "MIN(3, beta, 7) == beta && MAX(1, 2, latent_size) == 10",
        "LOG10(1000) == 3 && LOG(1) == 0",
        "TRUE",
        "true && !false",
      })
  void whatIsTrueHolds(String text) throws Exception {
    assertThat(Condition.read(text, NAMES).holds(VALUES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beta > 1", "reduction == 'mean'", "latent_size < 10", "FALSE"})
  void whatIsFalseDoesNot(String text) throws Exception {
    assertThat(Condition.read(text, NAMES).holds(VALUES)).isFalse();
  }

  @Test
  void whatTheValuesLackDoesNotConcernThem() throws Exception {
    assertThat(Condition.read("annealing_length > 5", NAMES).holds(VALUES)).isTrue();
    assertThat(Condition.read("beta > 1 && annealing_length > 5", NAMES).holds(VALUES)).isFalse();
    assertThat(Condition.read("beta < 1 || annealing_length > 5", NAMES).holds(VALUES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "latent_sise <= 2|1|no such name \"latent_sise\" (did you mean \"latent_size\"?)",
        "beta <= Beta|9|no such name \"Beta\" (did you mean \"beta\"?)",
        "1 < zebra|5|no such name \"zebra\", expected one of \"annealing_length\", \"beta\", \"latent_size\", \"reduction\"; names are those",
        "reduction == 'avg'|14|no such reduction \"avg\", expected one of \"sum\", \"mean\"",
        "reduction < 3|1|\"<\" takes a number here, but \"reduction\" is a word",
        "beta == 'sum'|9|\"==\" takes a number here, but \"sum\" is a word",
        "beta && 1 < 2|1|\"&&\" takes true or false here, but \"beta\" is a number",
        "2 * beta|1|is a number, expected a condition: true or false",
        "reduction|1|is a word, expected a condition: true or false",
        "1 < 1e999|5|found \"1e999\", expected a decimal number",
        "``|1|is empty, expected a condition such as \"latent_size <= 2 * beta\"",
      })
  void whatIsNoConditionIsToldWithItsPosition(String text, int position, String message) {
    Misread misread = catchThrowableOfType(Misread.class, () -> Condition.read(text, NAMES));
    assertThat(misread).isNotNull().hasMessageStartingWith(message);
    assertThat(misread.position()).isEqualTo(position);
  }

  /**
   * A plan is the same everywhere and always: nothing of the library that is not listed is known.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RANDOM() < 0.5",
        "DT_NOW() > 0",
        "DT_TODAY() > 0",
        "FACT(1000000) > 1",
        "ROUND(beta, 1000000000) > 1",
        "STR_FORMAT('%s', beta) == 'x'",
        "SIN(beta) > 0",
        "beta[0] > 1",
        "beta.x > 1",
        "2 beta > 1",
        "PI > 3",
        "NULL == NULL",
      })
  void nothingElseIsKnown(String text) {
    assertThatThrownBy(() -> Condition.read(text, NAMES)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / (beta - 0.3) > 1",
        "latent_size % 0 = 1",
        "SQRT(-beta) > 1",
        "LOG(0) < 1",
        "(-8) ^ 0.5 > 1",
        "9 ^ 9 ^ 9 > 1",
      })
  void whatCannotBeComputedHasNoAnswer(String text) throws Exception {
    Condition condition = Condition.read(text, NAMES);
    assertThatThrownBy(() -> condition.holds(VALUES))
        .isInstanceOf(NoAnswer.class)
        .message()
        .isNotBlank();
  }

  static Stream<String> hostile() {
    SplittableRandom random = new SplittableRandom(1);
    List<String> parts =
        List.of(
            "(",
            ")",
            "beta",
            " ",
            "<=",
            "&&",
            "!",
            "-",
            "*",
            "^",
            "1e308",
            "9",
            "'",
            "\"",
            ",",
            "MAX(",
            "FLOOR(",
            "reduction",
            "'sum'",
            "==",
            "%",
            ".",
            "0x",
            "[",
            "\\",
            "é",
            "\u0000");
    Stream<String> random200 =
        Stream.generate(
                () -> {
                  StringBuilder text = new StringBuilder();
                  int length = 1 + random.nextInt(12);
                  for (int i = 0; i < length; i++) {
                    text.append(parts.get(random.nextInt(parts.size())));
                  }
                  return text.toString();
                })
            .limit(400);
    Stream<String> deep =
        Stream.of(
            "(".repeat(499) + "1" + ")".repeat(499) + "<2",
            "!".repeat(990) + "TRUE",
            "-".repeat(990) + "1 < 2",
            "FLOOR(1e308" + "*1e308".repeat(150) + ")>1",
            "1" + "^9".repeat(400) + ">1",
            "FLOOR(" + "(1e308^999)^999".repeat(1) + ")>1",
            "x".repeat(1001));
    return Stream.concat(random200, deep);
  }

  @Test
  void whatIsNestedDeeperThanTheStackAllowsIsRefusedAndALongChainIsNot() throws Exception {
    assertThatThrownBy(() -> Condition.read("-".repeat(980) + "beta<1", NAMES))
        .isInstanceOf(Misread.class)
        .hasMessageContaining("has operators nested more than 250 deep");
    String chain = "beta==1" + "||beta==2".repeat(100);
    assertThat(Condition.read(chain, NAMES).names()).containsExactly("beta");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextHasAnOtherEndThanAnAnswerOrItsProblem(String text) {
    try {
      Condition.read(text, NAMES).holds(VALUES);
    } catch (Misread misread) {
      assertThat(misread.position()).isBetween(1, text.length() + 1);
      assertThat(misread).message().isNotBlank().hasSizeLessThan(600);
    } catch (NoAnswer none) {
      assertThat(none).message().isNotBlank().hasSizeLessThan(600);
    }
  }
}
