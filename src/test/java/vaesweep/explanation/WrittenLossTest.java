package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vaesweep.explanation.Losses.M;
import static vaesweep.explanation.Losses.N;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
import vaesweep.spec.type.Parameter;

/** Guards against an explanation that is itself the mistake it explains. */
final class WrittenLossTest {
  /** A summed reconstruction term and a summed KL of three networks; any numbers will do. */
  private static final List<double[]> NETWORKS =
      List.of(new double[] {31, 4}, new double[] {25, 17.5}, new double[] {40, 0.25});

  @Test
  void aMeanOverPixelsMakesASmallWeightLarge() {
    WrittenLoss loss = Losses.of(Reduction.MEAN_SUM, 1e-4, Likelihood.MSE);
    assertThat(loss.betaEff()).hasValueCloseTo(0.0784, within(1e-15));
    assertThat(loss.betaNorm()).hasValueCloseTo(0.001, within(1e-15));
    assertThat(loss.gradientScale()).isEqualTo(1.0 / 784);
    assertThat(loss.equivalentWidth()).hasValueCloseTo(0.19798989873, within(1e-10));
  }

  /** Each wording is evaluated as it is written: divide, weigh, add. */
  @ParameterizedTest
  @EnumSource
  void everyWordingIsTheSameLossUpToTheFactorItNames(Reduction reduction) {
    WrittenLoss loss = Losses.of(reduction, 0.3, Likelihood.BERNOULLI);
    for (double[] network : NETWORKS) {
      double given = written(reduction, 0.3, network) / loss.gradientScale();
      for (WrittenLoss.Wording wording : loss.wordings()) {
        double same = written(wording.reduction(), wording.weight(), network);
        assertThat(same / wording.gradientScale()).isCloseTo(given, within(1e-11));
      }
    }
    assertThat(loss.wordings()).extracting(WrittenLoss.Wording::reduction).hasSize(4);
  }

  private static double written(Reduction reduction, double beta, double[] network) {
    boolean meanOverFeatures = reduction == Reduction.MEAN || reduction == Reduction.MEAN_SUM;
    boolean meanOverUnits = reduction == Reduction.MEAN || reduction == Reduction.SUM_MEAN;
    double reconstruction = meanOverFeatures ? network[0] / N : network[0];
    return reconstruction + beta * (meanOverUnits ? network[1] / M : network[1]);
  }

  /**
   * The negative ELBO with the equivalent width, without its constant, is the loss over beta_eff.
   */
  @ParameterizedTest
  @EnumSource
  void squaredErrorIsTheElboOfTheEquivalentSigma(Reduction reduction) {
    WrittenLoss loss = Losses.of(reduction, 0.3, Likelihood.MSE);
    double sigma = loss.equivalentWidth().orElseThrow();
    for (double[] network : NETWORKS) {
      double elbo = network[0] / (2 * sigma * sigma) + network[1];
      double summed = written(reduction, 0.3, network) / loss.gradientScale();
      assertThat(elbo).isCloseTo(summed / loss.betaEff().orElseThrow(), within(1e-9));
    }
  }

  @Test
  void onlyTheProductOfWeightAndVarianceMoves() {
    Likelihood half = new Likelihood.Gaussian(new Scale.Fixed(0.5));
    Likelihood quarter = new Likelihood.Gaussian(new Scale.Fixed(0.25));
    assertThat(Losses.of(Reduction.SUM, 1, half).equivalentWidth()).hasValue(0.5);
    assertThat(Losses.of(Reduction.SUM, 4, quarter).equivalentWidth()).hasValue(0.5);
    Likelihood laplace = new Likelihood.Laplace(new Scale.Fixed(0.1));
    assertThat(Losses.of(Reduction.SUM, 2, laplace).equivalentWidth())
        .hasValueCloseTo(0.2, within(1e-15));
  }

  /**
   * Half the squared error, which many write, is a Gaussian with sigma 1: its variance is beta_eff.
   */
  @Test
  void halfTheSquaredErrorHasBetaEffAsItsVariance() {
    Likelihood unit = new Likelihood.Gaussian(new Scale.Fixed(1));
    double sigma = Losses.of(Reduction.SUM, 0.09, unit).equivalentWidth().orElseThrow();
    assertThat(sigma * sigma).isCloseTo(0.09, within(1e-15));
  }

  @Test
  void whereTheWidthFollowsTheDataOrThereIsNoneNothingIsEquivalent() {
    assertThat(widthOf(Likelihood.BERNOULLI, 2)).isEmpty();
    assertThat(widthOf(Likelihood.CONTINUOUS_BERNOULLI, 2)).isEmpty();
    assertThat(widthOf(new Likelihood.Gaussian(Scale.Fitted.OPTIMAL), 2)).isEmpty();
    assertThat(widthOf(Likelihood.MSE, 0)).isEmpty();
  }

  private static OptionalDouble widthOf(Likelihood likelihood, double beta) {
    return Losses.of(Reduction.SUM, beta, likelihood).equivalentWidth();
  }

  @Test
  void aWeightOfTotalCorrelationAloneWidensNoDecoder() {
    Configuration tc =
        Configuration.of(
            Map.of(
                Parameters.LIKELIHOOD,
                Likelihood.MSE,
                Parameters.OBJECTIVE,
                new Objective.TotalCorrelation()));
    assertThat(new WrittenLoss(tc, N).equivalentWidth()).isEmpty();
  }

  @Test
  void aSumOverTheBatchScalesTheGradientAndNothingElse() {
    Configuration sum = Losses.of(Reduction.SUM, 1, Likelihood.BERNOULLI).configuration();
    WrittenLoss loss = new WrittenLoss(sum, N, new BatchReduction(Reduction.SUM, 128));
    assertThat(loss.gradientScale()).isEqualTo(128);
    assertThat(loss.betaEff()).hasValue(1);
  }

  /** Squared error averaged over rows and pixels, the KL summed over both: a common slip. */
  @Test
  void aKlSummedOverTheRowsAloneCountsAsOftenAsThereAreRows() {
    Configuration mean = Losses.of(Reduction.MEAN_SUM, 1, Likelihood.MSE).configuration();
    WrittenLoss loss = new WrittenLoss(mean, N, new BatchReduction(Reduction.MEAN_SUM, 128));
    assertThat(loss.betaEff()).hasValue(100_352);
    assertThat(loss.equivalentWidth()).hasValueCloseTo(224.0, within(1e-12));
    assertThat(loss.gradientScale()).isEqualTo(1.0 / 784);
  }

  /** Every wording of every way to reduce a batch, evaluated as it is written. */
  @Test
  void reductionsOverRowsAreWeightsToo() {
    int rows = 4;
    for (Reduction overRows : Reduction.values()) {
      for (Reduction reduction : Reduction.values()) {
        Configuration given = Losses.of(reduction, 0.3, Likelihood.MSE).configuration();
        WrittenLoss loss = new WrittenLoss(given, N, new BatchReduction(overRows, rows));
        boolean recon = overRows == Reduction.SUM || overRows == Reduction.SUM_MEAN;
        boolean kl = overRows == Reduction.SUM || overRows == Reduction.MEAN_SUM;
        for (double[] network : NETWORKS) {
          double[] batch = {
            recon ? rows * network[0] : network[0], kl ? rows * network[1] : network[1]
          };
          double asGiven = written(reduction, 0.3, batch) / loss.gradientScale();
          for (WrittenLoss.Wording wording : loss.wordings()) {
            double same = written(wording.reduction(), wording.weight(), network);
            assertThat(same / wording.gradientScale()).isCloseTo(asGiven, within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void betaNormIsThatOfTheWholeLossWhateverTheRowsDo() {
    Map<Parameter<?>, Object> values = Map.of(Parameters.BETA_NORM, 0.5, Parameters.LATENT_SIZE, M);
    WrittenLoss loss =
        new WrittenLoss(Configuration.of(values), N, new BatchReduction(Reduction.MEAN_SUM, 8));
    assertThat(loss.betaEff()).hasValue(0.5 * N / M);
    assertThat(loss.beta()).hasValueCloseTo(0.5 * N / M / 8, within(1e-12));
    assertThat(loss.betaNorm()).hasValue(0.5);
  }

  /** gamma·|KL − C| beside every reduction of the reconstruction, evaluated as it is written. */
  @ParameterizedTest
  @EnumSource
  void aCapacityKeepsItsNatsAndItsGammaMoves(Reduction reduction) {
    WrittenLoss loss = capacity(reduction, 7, 5);
    for (double[] network : NETWORKS) {
      double given = withCapacity(reduction, 7, network) / loss.gradientScale();
      assertThat(loss.wordings()).hasSize(4);
      for (WrittenLoss.Wording wording : loss.wordings()) {
        double same = withCapacity(wording.reduction(), wording.weight(), network);
        assertThat(same / wording.gradientScale()).isCloseTo(given, within(1e-9));
      }
    }
    assertThat(loss.betaEff()).isEmpty();
    assertThat(loss.equivalentWidth()).isEmpty();
  }

  private static WrittenLoss capacity(Reduction reduction, double gamma, double nats) {
    Objective objective = new Objective.Capacity(gamma, nats, new Annealing.None());
    return new WrittenLoss(
        Configuration.of(Map.of(Parameters.REDUCTION, reduction, Parameters.OBJECTIVE, objective)),
        N);
  }

  private static double withCapacity(Reduction reduction, double gamma, double[] network) {
    boolean meanOverFeatures = reduction == Reduction.MEAN || reduction == Reduction.MEAN_SUM;
    double reconstruction = meanOverFeatures ? network[0] / N : network[0];
    return reconstruction + gamma * Math.abs(network[1] - 5);
  }

  /**
   * As the explanation has it, on the exact curve of a linear network: the rate ends at the
   * capacity where the ELBO has it at a smaller weight, and otherwise where the ELBO of that weight
   * has it.
   */
  @Test
  void aCapacityIsReachedOrIsAnElbo() {
    double[] eigenvalues = {9, 4, 1, 0.25};
    assertThat(rateOfLeast(eigenvalues, 3, 1.5)).isCloseTo(1.5, within(2e-3));
    double elbo = rate(eigenvalues, 0.5); // e = beta · sigma² with sigma² = ½
    assertThat(rateOfLeast(eigenvalues, 1, 0.5)).isCloseTo(elbo, within(2e-3));
    assertThat(elbo).isGreaterThan(0.5);
  }

  private static double rateOfLeast(double[] eigenvalues, double gammaEff, double capacity) {
    double least = Double.POSITIVE_INFINITY;
    double rate = Double.NaN;
    for (double e = 1e-3; e < 10; e *= 1.0005) {
      double error = 0;
      for (double eigenvalue : eigenvalues) {
        error += Math.min(e, eigenvalue);
      }
      double loss = error + gammaEff * Math.abs(rate(eigenvalues, e) - capacity);
      if (loss < least) {
        least = loss;
        rate = rate(eigenvalues, e);
      }
    }
    return rate;
  }

  private static double rate(double[] eigenvalues, double e) {
    double rate = 0;
    for (double eigenvalue : eigenvalues) {
      rate += 0.5 * Math.log(Math.max(1, eigenvalue / e));
    }
    return rate;
  }

  /** KL + (beta − 1)·TC, all of it reduced: no other reduction has the same three weights. */
  @Test
  void aTotalCorrelationHasNoOtherWordings() {
    Configuration tc =
        Configuration.of(
            Map.of(
                Parameters.REDUCTION,
                Reduction.MEAN,
                Parameters.OBJECTIVE,
                new Objective.TotalCorrelation()));
    assertThat(new WrittenLoss(tc, N).wordings())
        .extracting(WrittenLoss.Wording::reduction)
        .containsExactly(Reduction.MEAN);
    BatchReduction uneven = new BatchReduction(Reduction.MEAN_SUM, 4);
    assertThat(new WrittenLoss(tc, N, uneven).wordings()).isEmpty();
  }
}
