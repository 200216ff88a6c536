package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.type.Domain;

/** Guards against a distribution that is taken for another, or refused without a remedy. */
final class DistributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"distribution\": \"normal\", \"mu\": 1|/beta: distribution \"normal\" has no ends, so no"
            + " grid can be taken from it: give \"min\", \"max\" and \"num\", list \"values\", or"
            + " use method \"random\" or \"sobol\"",
        "\"min\": 1, \"max\": 2, \"q\": 1|/beta/q: distribution \"uniform\" has no q;"
            + " \"q_uniform\", \"q_log_uniform_values\" have",
        "\"distribution\": \"q_uniform\", \"min\": 1, \"max\": 2, \"sigma\": 1|/beta/sigma:"
            + " distribution \"q_uniform\" has no sigma; \"normal\", \"log_normal\" have",
        "\"distribution\": \"q_uniform\", \"min\": 3, \"max\": 5, \"q\": 7|/beta/q: no multiple of"
            + " q, 7, is from 3 to 5",
        "\"distribution\": \"q_log_uniform_values\", \"min\": 0, \"max\": 5|/beta/min: found 0,"
            + " expected a number > 0 for distribution \"q_log_uniform_values\"",
        "\"distribution\": \"log_normal\", \"min\": 0, \"max\": 5|/beta/min: found 0,"
            + " expected a number > 0 for distribution \"log_normal\"",
        "\"distribution\": \"normal\", \"min\": 0, \"max\": 5, \"mu\": 99|/beta: less than 0.1% of"
            + " this distribution is from 0 to 5: change mu or sigma",
        "\"distribution\": \"categorical\"|/beta: missing \"values\": distribution \"categorical\""
            + " lists them",
        "\"values\": [1, 2], \"probabilities\": [0.5, 0.5]|/beta/probabilities: a grid takes every"
            + " value; only random and sobol draw by probabilities",
        "\"values\": [1, 2], \"distribution\": \"uniform\"|/beta/distribution: found \"uniform\","
            + " expected \"categorical\" beside \"values\"",
      })
  void whatAGridCannotTakeIsToldWithARemedy(String range, String message) {
    String num = range.contains("\"max\"") ? ", \"num\": 3" : "";
    assertThat(problems(Specs.grid("\"beta\": {" + range + num + "}")))
        .singleElement()
        .asString()
        .endsWith(" /parameters" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[0.5, 0.4]|: the probabilities sum to 0.9, expected 1",
        "[1]|: found 1 probabilities, expected 2, one for each value",
        "[1.5, -0.5]|/1: found -0.5, expected a number from 0 to 1",
        "[]|: found 0 probabilities, expected 2, one for each value",
        "7|: found 7, expected a list with a probability for each value",
        "[\"a\", 1]|/0: found \"a\", expected a number from 0 to 1",
      })
  void probabilitiesAreOneForEachValueAndSumToOne(String probabilities, String message) {
    String values = "\"beta\": {\"values\": [1, 2], \"probabilities\": " + probabilities + "}";
    assertThat(problems(Specs.random(values)))
        .anySatisfy(
            problem -> assertThat(problem).endsWith("/parameters/beta/probabilities" + message));
  }

  @Test
  void aStepOfIntegersIsAnInteger() {
    String half = "{\"min\": 2, \"max\": 20, \"distribution\": \"q_uniform\", \"q\": 0.5}";
    assertThat(problems(Specs.random("\"latent_size\": " + half)))
        .singleElement()
        .asString()
        .endsWith("/q: found 0.5, expected an integer, as the values are");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"distribution\": \"normal\"}",
        "{\"distribution\": \"log_normal\", \"mu\": -3, \"sigma\": 0.5}",
        "{\"distribution\": \"normal\", \"mu\": 4, \"max\": 8}",
        "{\"distribution\": \"q_log_uniform_values\", \"min\": 1, \"max\": 8}",
        "{\"distribution\": \"categorical\", \"values\": [1, 2], \"probabilities\": [0.25, 0.75]}",
        "{\"values\": [1, 2, 3], \"probabilities\": [0.3333333, 0.3333333, 0.3333334]}",
      })
  void aDrawnSweepTakesThem(String range) throws Exception {
    SweepSpec sweep = SweepReader.read(Specs.random("\"beta\": " + range));
    assertThat(sweep.space().get(Parameters.BETA)).isNotInstanceOf(Domain.Fixed.class);
  }

  /** A weight cannot be negative, so half of a standard normal is all that is drawn. */
  @Test
  void aNormalIsCutToTheParametersOwnBounds() throws Exception {
    SweepSpec sweep =
        SweepReader.read(Specs.random("\"learning_rate\": {\"distribution\": \"normal\"}"));
    Domain<?> domain = sweep.space().get(Parameters.LEARNING_RATE);
    assertThat((double) domain.draw("", path -> 0)).isGreaterThan(0);
    assertThat((double) domain.draw("", path -> 0.5)).isEqualTo(0.67449); // the third quartile
  }

  @Test
  void fieldsOfObjectsHaveThemToo() throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            Specs.random(
                "\"annealing\": {\"type\": \"linear\", \"length\": {\"min\": 1, \"max\": 9,"
                    + " \"distribution\": \"q_uniform\", \"q\": 2}, \"start\": {\"values\": [0, 1],"
                    + " \"probabilities\": [0, 1]}}"));
    Domain<?> domain = sweep.space().get(Parameters.ANNEALING);
    assertThat(domain.draw("", path -> 0.5))
        .hasToString("Linear[start=1 epoch, length=4 epochs, from=0.0, granularity=STEP]");
  }

  @Test
  void aGridOfStepsMergesEqualOnes() throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            Specs.grid(
                "\"latent_size\": {\"min\": 1, \"max\": 32, \"num\": 6, \"distribution\":"
                    + " \"q_log_uniform_values\", \"q\": 4}"));
    assertThat(sweep.space().get(Parameters.LATENT_SIZE).gridValues())
        .isEqualTo(List.of(4, 8, 16, 32));
  }

  private static List<String> problems(String text) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> SweepReader.read(text));
    assertThat(invalid).as("%s", text).isNotNull();
    return invalid.problems().stream().map(problem -> problem.at("x.json")).toList();
  }
}
