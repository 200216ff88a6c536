package vaesweep.spec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against messages that point at the wrong place, and against text that breaks reading. */
final class JsonReaderTest {
  @Test
  void everyKeyAndValueKnowsItsPlace() {
    String text = "{\n  \"a\": [1, \"x\"],\r\n\t\"b~/\": {\"c\": null}\n}";
    assertThat(JsonReader.find(text, "a")).hasValueSatisfying(a -> at(a, 2, 8, "/a"));
    Json.Array list = (Json.Array) JsonReader.find(text, "a").orElseThrow();
    at(list.items().get(0), 2, 9, "/a/0");
    at(list.items().get(1), 2, 12, "/a/1");
    assertThat(JsonReader.find(text, "b~/", "c")).hasValueSatisfying(c -> at(c, 3, 15, "/b~0~1/c"));
    Json.Members whole = (Json.Members) JsonReader.find(text).orElseThrow();
    assertThat(whole.members().get("b~/").key()).isEqualTo(new Json.Place(3, 2, "/b~0~1"));
  }

  private static void at(Json json, int line, int column, String pointer) {
    assertThat(json.place()).isEqualTo(new Json.Place(line, column, pointer));
  }

  @Test
  void placesAreRightFarIntoALongFile() {
    String text = "[" + "1,\n".repeat(50_000) + "\"here\"]";
    Json.Array list = (Json.Array) JsonReader.find(text).orElseThrow();
    at(list.items().get(50_000), 50_001, 1, "/50000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|1:1: the file is empty, expected an object",
        "{\"a\": [1|1:9: the file ends too early: what begins at 1:7 is not closed",
        "{\"a\": \"b|1:9: the file ends too early: what begins at 1:1 is not closed",
        "{\"a\": 1,}|1:9: not JSON: unexpected }; a comma before it, or a value missing?",
        "{\"a\" 1}|1:6: not JSON: unexpected 1",
        "{\"a\": 1 \"b\": 2}|1:9: not JSON: unexpected \"; a comma missing before it?",
        "{'a': 1}|1:2: not JSON: unexpected '; strings take double quotes",
        "{\"a\": yes}|1:7: not JSON: yes is not a value; strings take double quotes",
        "{\"a\": NaN}|1:10: not JSON: NaN is not a value; strings take double quotes",
        "// a|1:1: not JSON: unexpected /; JSON has no comments",
        "{} {}|1:4: the file goes on after the end of its value",
        "{\"a\": 1, \"a\": 2}|1:10 /a: the key stands here a second time; the first is at 1:2",
        "[1e999999999999]|1:2 /0: found 1e999999999999, whose exponent is out of any range",
      })
  void badTextIsAProblemWithItsPlace(String text, String message) {
    Problems problems = new Problems();
    JsonReader.read(text, problems);
    assertThat(problems.all())
        .extracting(problem -> problem.at("x"))
        .containsExactly("x:" + message);
  }

  @Test
  void depthLengthAndDigitsHaveLimits() {
    assertThat(problem("[".repeat(100_000))).endsWith("nested deeper than 32 levels");
    assertThat(problem("1".repeat(5_000)))
        .isEqualTo("x:1:1: a number of 5000 characters; at most 100 are read");
    assertThat(problem(" ".repeat(1_000_001)))
        .isEqualTo("x:1:1: the file has 1000001 characters; at most 1000000 are read");
  }

  private static String problem(String text) {
    Problems problems = new Problems();
    JsonReader.read(text, problems);
    return problems.all().get(0).at("x");
  }

  @Test
  void whatIsPrintedIsOneShortLineWithoutControlCharacters() {
    Json text = JsonReader.find("\"a\\u001b[31m\\n\\u202e" + "x".repeat(100) + "\"").orElseThrow();
    assertThat(text.found())
        .startsWith("\"a\\u001b[31m\\u000a\\u202ex")
        .endsWith("...\"")
        .hasSizeLessThan(80);
  }

  @ParameterizedTest
  @CsvSource({
    "latentsize, latent_size",
    "Beta, beta",
    "bata, beta",
    "learnign_rate, learning_rate",
    "epoch, epochs",
  })
  void theNearestKnownKeyIsFound(String word, String nearest) {
    List<String> known = List.of("beta", "latent_size", "learning_rate", "epochs", "hidden");
    assertThat(Keys.nearest(word, known)).contains(nearest);
  }

  @Test
  void aWordLikeNoOtherHasNoNearest() {
    assertThat(Keys.nearest("optimizer", List.of("beta", "epochs"))).isEmpty();
    assertThat(Keys.nearest("x".repeat(1_000_000), List.of("beta"))).isEmpty();
  }
}
