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
        double same = written(wording.reduction(), wording.beta(), network);
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
    assertThat(new WrittenLoss(tc, N, 1).equivalentWidth()).isEmpty();
  }

  @Test
  void aSumOverTheBatchScalesTheGradientAndNothingElse() {
    Configuration sum = Losses.of(Reduction.SUM, 1, Likelihood.BERNOULLI).configuration();
    WrittenLoss loss = new WrittenLoss(sum, N, 128);
    assertThat(loss.gradientScale()).isEqualTo(128);
    assertThat(loss.betaEff()).hasValue(1);
  }
}
