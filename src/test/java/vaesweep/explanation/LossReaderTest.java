package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;

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
            line -> assertThat(line).startsWith("--beta: found -1, expected a number from 0"),
            line -> assertThat(line).startsWith("--beta-norm: ").contains("two ways of writing"),
            line -> assertThat(line).startsWith("--beta-norm: found \"much\""),
            line -> assertThat(line).startsWith("--latent-size: missing"),
            line -> assertThat(line).startsWith("--reduction: found \"avg\", expected one of"),
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
            line -> assertThat(line).startsWith("--beta: found \"NaN\""),
            line -> assertThat(line).startsWith("--latent-size: found 2.5, expected an integer"));
    assertThat(problems(Map.of(FEATURES, "9".repeat(200), UNITS, "", "beta", "1")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--features: found").hasSizeLessThan(160),
            line -> assertThat(line).startsWith("--latent-size: found \"\""));
  }

  private static WrittenLoss read(Map<String, String> words) {
    List<String> problems = new ArrayList<>();
    return LossReader.read(words, 1, problems).orElseThrow(() -> new AssertionError(problems));
  }

  private static List<String> problems(Map<String, String> words) {
    List<String> problems = new ArrayList<>();
    assertThat(LossReader.read(words, 1, problems)).isEmpty();
    return problems;
  }
}
