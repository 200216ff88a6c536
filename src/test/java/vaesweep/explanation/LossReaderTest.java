package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;

/** Guards against options that are told one at a time, or otherwise than a sweep file would. */
final class LossReaderTest {
  private static final String FEATURES = "features";
  private static final String UNITS = "latent_size";

  @Test
  void wordsBecomeALoss() {
    WrittenLoss loss =
        read(
            Map.of(
                FEATURES,
                "784",
                UNITS,
                "10",
                "reduction",
                "mean/sum",
                "beta",
                "1e-4",
                "likelihood",
                "gaussian",
                "sigma",
                ".5"));
    assertThat(loss.features()).isEqualTo(784);
    assertThat(loss.latentSize()).isEqualTo(10);
    assertThat(loss.reduction()).isEqualTo(Reduction.MEAN_SUM);
    assertThat(loss.beta()).hasValue(1e-4);
    assertThat(loss.likelihood()).isEqualTo(new Likelihood.Gaussian(new Scale.Fixed(0.5)));
  }

  @Test
  void aFittedWidthIsAWord() {
    WrittenLoss loss =
        read(Map.of(FEATURES, "4", UNITS, "1", "likelihood", "laplace", "scale", "optimal"));
    assertThat(loss.likelihood()).isEqualTo(new Likelihood.Laplace(Scale.Fitted.OPTIMAL));
  }

  @Test
  void betaNormIsTheSameLossAsItsBeta() {
    WrittenLoss loss = read(Map.of(FEATURES, "784", UNITS, "10", "beta_norm", "0.001"));
    assertThat(loss.beta().orElseThrow())
        .isCloseTo(0.0784, org.assertj.core.data.Offset.offset(1e-15));
  }

  @Test
  void everyProblemIsToldAtOnceWithItsOption() {
    assertThat(
            problems(
                Map.of(
                    "reduction",
                    "avg",
                    "beta",
                    "-1",
                    "beta_norm",
                    "much",
                    "likelihood",
                    "mse",
                    "sigma",
                    "2")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--features: missing"),
            line -> assertThat(line).startsWith("--latent-size: missing"),
            line -> assertThat(line).startsWith("--reduction: found \"avg\", expected one of"),
            line -> assertThat(line).startsWith("--beta: found -1, expected a number from 0"),
            line -> assertThat(line).startsWith("--beta-norm: ").contains("two ways of writing"),
            line -> assertThat(line).startsWith("--beta-norm: found \"much\""),
            line -> assertThat(line).isEqualTo("--sigma: goes with --likelihood gaussian alone"));
  }

  @Test
  void aLikelihoodWithoutItsWidthSaysWhichOneItNeeds() {
    assertThat(problems(Map.of(FEATURES, "784", UNITS, "2", "likelihood", "gaussian")))
        .singleElement()
        .asString()
        .startsWith("--likelihood: gaussian needs --sigma");
    assertThat(problems(Map.of(FEATURES, "784", UNITS, "2", "likelihood", "gausian")))
        .singleElement()
        .asString()
        .contains("found \"gausian\"", "\"gaussian\"");
  }

  @Test
  void hugeAndOddNumbersAreWrongNumbersAndNoCrash() {
    assertThat(problems(Map.of(FEATURES, "1e999999999", UNITS, "2.5", "beta", "NaN")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--features: found 1e999999999"),
            line -> assertThat(line).startsWith("--latent-size: found 2.5, expected an integer"),
            line -> assertThat(line).startsWith("--beta: found \"NaN\""));
    assertThat(problems(Map.of(FEATURES, "9".repeat(200), UNITS, "", "beta", "1")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--features: found").hasSizeLessThan(160),
            line -> assertThat(line).startsWith("--latent-size: found \"\""));
  }

  @Test
  void aSumOverTheBatchNeedsItsRows() {
    assertThat(read(Map.of(FEATURES, "784", UNITS, "2")).batch()).isEqualTo(BatchReduction.MEAN);
    Map<String, String> mixed =
        Map.of(FEATURES, "784", UNITS, "2", "batch", "mean/sum", "batch_size", "128");
    assertThat(read(mixed).batch()).isEqualTo(new BatchReduction(Reduction.MEAN_SUM, 128));
    Map<String, String> rows = Map.of(FEATURES, "784", UNITS, "2", "batch_size", "128");
    assertThat(problems(rows))
        .containsExactly(
            "--batch-size: changes nothing where both terms are averaged over the rows; give --batch"
                + " sum, or leave it out");
    assertThat(problems(Map.of(FEATURES, "784", UNITS, "2", "batch", "sum")))
        .containsExactly("--batch: sum needs --batch-size, the rows of a batch");
    assertThat(problems(Map.of(FEATURES, "784", UNITS, "2", "batch", "total", "batch_size", "0")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--batch: found \"total\", expected one of"),
            line -> assertThat(line).startsWith("--batch-size: found 0, expected an integer"));
  }

  @Test
  void anObjectiveIsANameWithItsFieldsOrAnObjectAsInASweepFile() {
    Map<String, String> words = new HashMap<>(Map.of(FEATURES, "784", UNITS, "2"));
    words.putAll(Map.of("objective", "capacity", "gamma", "10", "capacity", "25"));
    assertThat(read(words).objective())
        .isEqualTo(new Objective.Capacity(10, 25, new Annealing.None()));
    words.put("annealing", "{\"type\": \"linear\", \"length\": 4}");
    Objective.Capacity linear = (Objective.Capacity) read(words).objective();
    assertThat(linear.annealing()).isEqualTo(new Annealing.Linear(0, 4, Granularity.STEP));
    assertThat(
            read(Map.of(FEATURES, "784", UNITS, "2", "objective", "free_bits", "nats", "0.5"))
                .objective())
        .isEqualTo(new Objective.FreeBits(0.5));
    String object = "{\"type\": \"free_bits\", \"nats\": 0.5}";
    assertThat(read(Map.of(FEATURES, "784", UNITS, "2", "objective", object)).objective())
        .isEqualTo(new Objective.FreeBits(0.5));
  }

  @Test
  void problemsOfAnObjectiveNameTheirOption() {
    Map<String, String> words = new HashMap<>(Map.of(FEATURES, "784", UNITS, "2", "beta", "3"));
    words.putAll(Map.of("objective", "capacity", "gamma", "-1", "nats", "1"));
    assertThat(problems(words))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("--beta: objective \"capacity\" has no KL weight; its gamma"),
            line -> assertThat(line).startsWith("--objective: capacity needs --capacity, the rate"),
            line -> assertThat(line).isEqualTo("--nats: goes with --objective free_bits alone"));
    String object = "{\"type\": \"free_bits\", \"nat\": 1}";
    assertThat(problems(Map.of(FEATURES, "1", UNITS, "2", "objective", object, "nats", "1")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--objective /nat: no such field of free_bits"),
            line -> assertThat(line).startsWith("--objective: missing \"nats\""),
            line -> assertThat(line).startsWith("--nats: goes beside a name"));
    assertThat(problems(Map.of(FEATURES, "1", UNITS, "2", "objective", "{\"type\"")))
        .singleElement()
        .asString()
        .startsWith("--objective: the value ends too early");
  }

  private static WrittenLoss read(Map<String, String> words) {
    List<String> problems = new ArrayList<>();
    return LossReader.read(words, problems).orElseThrow(() -> new AssertionError(problems));
  }

  private static List<String> problems(Map<String, String> words) {
    List<String> problems = new ArrayList<>();
    assertThat(LossReader.read(words, problems)).isEmpty();
    return problems;
  }
}
