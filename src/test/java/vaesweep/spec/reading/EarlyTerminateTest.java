package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.KeptCheckpoints;
import vaesweep.spec.reading.header.KeptCheckpointsType;

/** Guards against a rule for pruning that is read otherwise than it is meant. */
final class EarlyTerminateTest {
  private static String file(String rule) {
    return "{\"name\":\"x\",\"data\":\"d\",\"method\":\"grid\",\"early_terminate\":"
        + rule
        + ",\"parameters\":{\"objective\":{\"values\":[\"elbo\",\"tc\"]}}}";
  }

  private static EarlyTerminate read(String rule) throws InvalidSweep {
    return SweepReader.read(file(rule)).earlyTerminate().orElseThrow();
  }

  private static List<String> problems(String rule) {
    InvalidSweep invalid =
        catchThrowableOfType(InvalidSweep.class, () -> SweepReader.read(file(rule)));
    return invalid.problems().stream().map(problem -> problem.at("x")).toList();
  }

  @Test
  void withoutMoreThanATypeAllElseHasItsDefault() throws Exception {
    EarlyTerminate rule = read("{\"type\": \"hyperband\"}");
    assertThat(rule.type()).isEqualTo(EarlyTerminate.Type.HYPERBAND);
    assertThat(rule.eta()).isEqualTo(3);
    assertThat(rule.rungs()).startsWith(1, 3, 9, 27, 81);
    assertThat(rule.within())
        .containsExactly(
            Parameters.BETA, Parameters.BETA_NORM, Parameters.REDUCTION, Parameters.OBJECTIVE);
    assertThat(rule.metric()).isEqualTo(EarlyTerminate.Metric.ELBO);
    assertThat(rule.checkpoints()).isEqualTo(new KeptCheckpoints.AtMost(500_000_000));
  }

  @Test
  void rungsAreThoseOfWeightsAndBiases() throws Exception {
    assertThat(read("{\"type\": \"hyperband\", \"min_iter\": 3}").rungs()).startsWith(3, 9, 27, 81);
    assertThat(read("{\"type\": \"hyperband\", \"max_iter\": 27, \"s\": 2}").rungs())
        .containsExactly(3, 9);
  }

  @Test
  void noneIsAsIfItWereNotThere() throws Exception {
    assertThat(SweepReader.read(file("\"none\"")).earlyTerminate()).isEmpty();
    assertThat(
            SweepReader.read(file("{\"type\": \"hyperband\"}"), List.of("early_terminate="))
                .earlyTerminate())
        .isEqualTo(Optional.empty());
  }

  @Test
  void everyProblemIsToldAtOnce() {
    assertThat(
            problems(
                "{\"type\": \"asha\", \"min_iter\": 0, \"eta\": 1.5, \"within\": [\"betta\", \"beta\","
                    + " \"beta\"], \"metric\": \"objective\", \"grace\": 1}"))
        .hasSize(6)
        .anySatisfy(each -> assertThat(each).contains("found \"asha\"", "successive_halving"))
        .anySatisfy(each -> assertThat(each).contains("/min_iter: found 0"))
        .anySatisfy(each -> assertThat(each).contains("/eta: found 1.5", "an integer from 2"))
        .anySatisfy(each -> assertThat(each).contains("\"betta\"", "did you mean \"beta\"?"))
        .anySatisfy(each -> assertThat(each).contains("a second time"))
        .anySatisfy(each -> assertThat(each).contains("/grace: no such key"));
  }

  @Test
  void rungsUpwardsOrDownwardsButNotBoth() {
    assertThat(problems("{\"type\": \"hyperband\", \"s\": 2}"))
        .singleElement()
        .asString()
        .contains("/early_terminate/s", "max_iter");
    assertThat(problems("{\"type\": \"hyperband\", \"max_iter\": 9}"))
        .singleElement()
        .asString()
        .contains("missing \"s\"");
    assertThat(problems("{\"type\": \"hyperband\", \"max_iter\": 9, \"s\": 2, \"min_iter\": 1}"))
        .singleElement()
        .asString()
        .contains("either min_iter, or max_iter and s");
    assertThat(problems("{\"type\": \"hyperband\", \"max_iter\": 20, \"s\": 3}"))
        .singleElement()
        .asString()
        .contains("found 3, expected at most 2");
  }

  @Test
  void aLossThatIsNotMeasuredIsNotCompared() {
    assertThat(problems("{\"type\": \"hyperband\", \"metric\": \"objective\"}"))
        .singleElement()
        .asString()
        .contains("/early_terminate/metric", "tc", "elbo");
  }

  private static KeptCheckpoints kept(String json) throws InvalidSweep {
    return read("{\"type\": \"hyperband\", \"checkpoints\": " + json + "}").checkpoints();
  }

  @Test
  void checkpointsAreKeptOrDroppedOrHaveASizeInPowersOfAThousand() throws Exception {
    assertThat(kept("\"keep\"").mostBytes()).isEqualTo(Long.MAX_VALUE);
    assertThat(kept("\"drop\"").mostBytes()).isZero();
    assertThat(kept("\"500 MB\"").mostBytes()).isEqualTo(500_000_000);
    assertThat(kept("\"1.5GB\"").mostBytes()).isEqualTo(1_500_000_000);
    assertThat(kept("\"20 kB\"").mostBytes()).isEqualTo(20_000);
    assertThat(kept("\"2 tb\"").mostBytes()).isEqualTo(2_000_000_000_000L);
  }

  @Test
  void everyOtherSizeIsRefusedWithWhatIsExpected() {
    for (String wrong :
        List.of(
            "\"Keep\"",
            "\"all\"",
            "\"500\"",
            "500",
            "\"-5 MB\"",
            "\"0 MB\"",
            "\"5 MiB\"",
            "\"\"",
            "\"1e3 MB\"",
            "\"0.5 kB\"",
            "\"2000 TB\"",
            "\"5 MB \"",
            "\"MB\"",
            "\"1.2.3 MB\"",
            "null")) {
      assertThat(problems("{\"type\": \"hyperband\", \"checkpoints\": " + wrong + "}"))
          .singleElement()
          .asString()
          .contains(
              "/early_terminate/checkpoints: found " + wrong, "\"keep\", \"drop\"", "\"500 MB\"");
    }
  }

  @Test
  void aSizeIsWrittenAsItIsRead() {
    KeptCheckpointsType type = new KeptCheckpointsType();
    assertThat(type.write(new KeptCheckpoints.AtMost(1_500_000_000))).isEqualTo("1.5 GB");
    assertThat(type.write(new KeptCheckpoints.AtMost(500_000_000))).isEqualTo("500 MB");
    assertThat(type.write(new KeptCheckpoints.AtMost(1000))).isEqualTo("1 kB");
    assertThat(type.write(new KeptCheckpoints.All())).isEqualTo("keep");
    assertThat(type.write(new KeptCheckpoints.None())).isEqualTo("drop");
  }
}
