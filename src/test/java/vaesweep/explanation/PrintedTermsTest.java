package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.schedule.Annealing;

/**
 * Guards against numbers of another program that are taken for nats: each loss is written here as
 * programs write it, element by element, beside the density that it stands for.
 */
final class PrintedTermsTest {
  private static final int ROWS = 3;
  private static final int N = 5;
  private static final int M = 4;

  /**
   * How a program writes an element's term, and the density of the element that is meant.
   *
   * @param term of x and the decoder's output
   * @param density p(x) given the decoder's output
   */
  private record Written(DoubleBinaryOperator term, DoubleBinaryOperator density) {}

  private static final Map<Likelihood, Written> WITH_CONSTANTS =
      new LinkedHashMap<>(
          Map.of(
              Likelihood.BERNOULLI,
              new Written(
                  (x, y) -> -(x * Math.log(y) + (1 - x) * Math.log(1 - y)),
                  (x, y) -> Math.pow(y, x) * Math.pow(1 - y, 1 - x)),
              Likelihood.MSE,
              new Written((x, y) -> (x - y) * (x - y), (x, y) -> normal(x, y, Math.sqrt(0.5))),
              new Likelihood.Gaussian(new Scale.Fixed(0.3)),
              new Written(
                  (x, y) -> (x - y) * (x - y) / (2 * 0.09) + 0.5 * Math.log(2 * Math.PI * 0.09),
                  (x, y) -> normal(x, y, 0.3)),
              new Likelihood.Laplace(new Scale.Fixed(0.3)),
              new Written(
                  (x, y) -> Math.abs(x - y) / 0.3 + Math.log(0.6),
                  (x, y) -> Math.exp(-Math.abs(x - y) / 0.3) / 0.6),
              Likelihood.CONTINUOUS_BERNOULLI,
              new Written(
                  (x, y) ->
                      -(x * Math.log(y) + (1 - x) * Math.log(1 - y))
                          - Math.log(2 * atanh(1 - 2 * y) / (1 - 2 * y)),
                  (x, y) ->
                      2
                          * atanh(1 - 2 * y)
                          / (1 - 2 * y)
                          * Math.pow(y, x)
                          * Math.pow(1 - y, 1 - x))));

  /** The same without the constant, as programs that compare losses alone write it. */
  private static final Map<Likelihood, DoubleBinaryOperator> WITHOUT =
      Map.of(
          new Likelihood.Gaussian(new Scale.Fixed(0.3)),
          (x, y) -> (x - y) * (x - y) / (2 * 0.09),
          new Likelihood.Laplace(new Scale.Fixed(0.3)),
          (x, y) -> Math.abs(x - y) / 0.3);

  private final Random random = new Random(5);
  private final double[][] x = numbers(N, 0.02, 0.98);
  private final double[][] y = numbers(N, 0.02, 0.48);
  private final double[][] means = numbers(M, -2, 2);
  private final double[][] logVariances = numbers(M, -3, 0.5);

  @ParameterizedTest
  @EnumSource
  void printedTermsBecomeDistortionAndRate(Reduction reduction) {
    for (Reduction overRows : Reduction.values()) {
      WITH_CONSTANTS.forEach(
          (likelihood, written) -> {
            PrintedTerms terms = new PrintedTerms(loss(likelihood, reduction, overRows));
            double distortion =
                mean(each(x, y, (a, b) -> -Math.log(written.density.applyAsDouble(a, b))));
            double printed = reconstruction(each(x, y, written.term), reduction, overRows);
            assertThat(terms.distortion(printed))
                .as("%s %s %s", likelihood, reduction, overRows)
                .isCloseTo(distortion, within(1e-10));
            double kl = kl(reduction, overRows);
            assertThat(terms.rate(kl)).isCloseTo(mean(kls()), within(1e-10));
          });
    }
  }

  /** Errors and probabilities have a sign; a density above one has a negative logarithm too. */
  @Test
  void aSignThatNoProgramPrintsIsRefusedWhereTheLikelihoodTellsIt() {
    PrintedNumbers negative = new PrintedNumbers(-3, 1);
    for (String likelihood : List.of("bernoulli", "mse")) {
      assertThat(negative.problem(lossOf(likelihood)).orElseThrow())
          .contains("found −3, expected a reconstruction of at least 0", "sign turned");
    }
    assertThat(negative.problem(lossOf("continuous_bernoulli"))).isEmpty();
    assertThat(new PrintedNumbers(0, 1).problem(lossOf("mse"))).isEmpty();
  }

  private static WrittenLoss lossOf(String likelihood) {
    return LossReader.read(
            Map.of("features", "4", "latent_size", "2", "likelihood", likelihood),
            new ArrayList<>())
        .orElseThrow();
  }

  @Test
  void aConstantThatWasLeftOutIsTold() {
    WITHOUT.forEach(
        (likelihood, term) -> {
          WrittenLoss loss = loss(likelihood, Reduction.MEAN, Reduction.MEAN);
          double printed = reconstruction(each(x, y, term), Reduction.MEAN, Reduction.MEAN);
          double distortion =
              mean(
                  each(
                      x,
                      y,
                      (a, b) ->
                          -Math.log(WITH_CONSTANTS.get(likelihood).density.applyAsDouble(a, b))));
          Map<String, Object> facts = new PrintedTerms(loss).facts();
          double perPrinted = ((Number) facts.get("distortion_per_reconstruction")).doubleValue();
          double constant = ((Number) facts.get("constant_if_left_out")).doubleValue();
          assertThat(printed * perPrinted + constant).isCloseTo(distortion, within(1e-10));
        });
  }

  /** −log p with a width that was fitted, without the constant alone. */
  @Test
  void theConstantOfAFittedWidthIsWhatDoesNotDependOnIt() {
    double sigma = 0.7;
    double whole = -N * Math.log(normal(0, 0, sigma));
    Likelihood optimal = new Likelihood.Gaussian(Scale.Fitted.OPTIMAL);
    assertThat(LikelihoodConstant.of(optimal, N).value())
        .isCloseTo(whole - N * Math.log(sigma), within(1e-12));
    Likelihood laplace = new Likelihood.Laplace(Scale.Fitted.OPTIMAL);
    assertThat(LikelihoodConstant.of(laplace, N).value()).isCloseTo(N * Math.log(2), within(1e-12));
  }

  @Test
  void aPrintedKlWithFloorsIsABound() {
    WrittenLoss loss = Losses.of(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(0.5)));
    PrintedTerms terms = new PrintedTerms(loss);
    PrintedNumbers printed = new PrintedNumbers(100, 6);
    assertThat(terms.lines(Optional.of(printed)).toString())
        .contains("rate ≤ printed KL", "rate at most 6.00, ELBO at least −106.00");
    assertThat(terms.facts(printed))
        .containsEntry("rate_at_most", 6L)
        .containsEntry("elbo_at_least", -106L)
        .doesNotContainKeys("rate", "elbo");
  }

  @Test
  void theRateBesideACapacityIsOfTheSumUnderEveryReduction() {
    Objective capacity = new Objective.Capacity(2, 5, new Annealing.None());
    WrittenLoss loss =
        Losses.of(Map.of(Parameters.OBJECTIVE, capacity, Parameters.REDUCTION, Reduction.MEAN));
    assertThat(new PrintedTerms(loss).rate(3)).isEqualTo(3);
  }

  @Test
  void linesSayWhatToDoWithANumber() {
    WrittenLoss loss = Losses.of(Reduction.MEAN_SUM, 1, Likelihood.MSE);
    assertThat(new PrintedTerms(loss).lines(Optional.of(new PrintedNumbers(0.02, 1.5))))
        .anySatisfy(
            line ->
                assertThat(line).contains("distortion = printed reconstruction × 784 + 448.7341"))
        .anySatisfy(line -> assertThat(line).contains("rate = printed KL, as it is before"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Printed 0.02 and 1.5: distortion 464.41, rate 1.50, ELBO −465.91."));
  }

  @Test
  void aWrongPairOfNumbersIsTold() {
    List<String> told = new ArrayList<>();
    assertThat(PrintedNumbers.read(Map.of(), told)).isEmpty();
    assertThat(told).isEmpty();
    assertThat(PrintedNumbers.read(Map.of("printed", "-3.5 / 4"), told))
        .hasValue(new PrintedNumbers(-3.5, 4));
    for (String wrong : List.of("3", "1/2/3", "3/-4", "a/1", "1/NaN")) {
      told.clear();
      assertThat(PrintedNumbers.read(Map.of("printed", wrong), told)).isEmpty();
      assertThat(told).singleElement().asString().startsWith("--printed: found ");
    }
  }

  private static WrittenLoss loss(Likelihood likelihood, Reduction reduction, Reduction overRows) {
    return new WrittenLoss(
        Configuration.of(
            Map.of(
                Parameters.LIKELIHOOD,
                likelihood,
                Parameters.REDUCTION,
                reduction,
                Parameters.LATENT_SIZE,
                M)),
        N,
        new BatchReduction(overRows, ROWS));
  }

  private static double reconstruction(double[][] terms, Reduction reduction, Reduction overRows) {
    boolean meanOverFeatures = reduction == Reduction.MEAN || reduction == Reduction.MEAN_SUM;
    boolean meanOverRows = overRows == Reduction.MEAN || overRows == Reduction.MEAN_SUM;
    return sum(terms) / (meanOverFeatures ? N : 1) / (meanOverRows ? ROWS : 1);
  }

  private double kl(Reduction reduction, Reduction overRows) {
    boolean meanOverUnits = reduction == Reduction.MEAN || reduction == Reduction.SUM_MEAN;
    boolean meanOverRows = overRows == Reduction.MEAN || overRows == Reduction.SUM_MEAN;
    return sum(kls()) / (meanOverUnits ? M : 1) / (meanOverRows ? ROWS : 1);
  }

  private double[][] kls() {
    return each(means, logVariances, (m, l) -> -0.5 * (1 + l - m * m - Math.exp(l)));
  }

  private static double[][] each(double[][] a, double[][] b, DoubleBinaryOperator of) {
    double[][] result = new double[a.length][a[0].length];
    for (int row = 0; row < a.length; row++) {
      for (int i = 0; i < a[row].length; i++) {
        result[row][i] = of.applyAsDouble(a[row][i], b[row][i]);
      }
    }
    return result;
  }

  private static double sum(double[][] terms) {
    double sum = 0;
    for (double[] row : terms) {
      for (double term : row) {
        sum += term;
      }
    }
    return sum;
  }

  private static double mean(double[][] terms) {
    return sum(terms) / terms.length;
  }

  private double[][] numbers(int columns, double low, double high) {
    double[][] numbers = new double[ROWS][columns];
    for (double[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = low + (high - low) * random.nextDouble();
      }
    }
    return numbers;
  }

  private static double normal(double x, double mean, double sigma) {
    double z = (x - mean) / sigma;
    return Math.exp(-0.5 * z * z) / (sigma * Math.sqrt(2 * Math.PI));
  }

  private static double atanh(double value) {
    return 0.5 * Math.log((1 + value) / (1 - value));
  }
}
