package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import vaesweep.vae.Evaluation.Latent;

/**
 * Guards against information that is off by a constant, a sign or a sum over the wrong axis: such
 * numbers look plausible.
 */
final class EstimatesTest {
  private static final int ROWS = 40;
  private static final int UNITS = 3;
  private static final int SAMPLES = 8;

  @Test
  void theThreePartsSumToTheMonteCarloRateExactly() {
    RateDecomposition parts = RateDecomposition.of(samples(random(ROWS), SAMPLES));
    double sum =
        parts.mutualInformation().value()
            + parts.totalCorrelation().value()
            + parts.dimensionWiseKl().value();
    assertThat(sum).isCloseTo(parts.rate().value(), within(1e-12));
  }

  @Test
  void thePartsAreThoseOfPlainDensities() {
    PosteriorSamples samples = samples(random(ROWS), SAMPLES);
    Latent latent = samples.latent();
    double[] expected = new double[3];
    for (int k = 0; k < SAMPLES; k++) {
      for (int row = 0; row < ROWS; row++) {
        double own = 0;
        double joint = 0;
        double prior = 1;
        double[] marginal = new double[UNITS];
        for (int other = 0; other < ROWS; other++) {
          double product = 1;
          for (int j = 0; j < UNITS; j++) {
            double z = samples.z()[k][row * UNITS + j];
            int i = other * UNITS + j;
            double density = normal(z, latent.means()[i], latent.variance(i));
            product *= density;
            marginal[j] += density / ROWS;
          }
          joint += product / ROWS;
          own = other == row ? product : own;
        }
        double marginals = 1;
        for (int j = 0; j < UNITS; j++) {
          prior *= normal(samples.z()[k][row * UNITS + j], 0, 1);
          marginals *= marginal[j];
        }
        expected[0] += Math.log(own / joint) / ROWS / SAMPLES;
        expected[1] += Math.log(joint / marginals) / ROWS / SAMPLES;
        expected[2] += Math.log(marginals / prior) / ROWS / SAMPLES;
      }
    }
    RateDecomposition parts = RateDecomposition.of(samples);
    assertThat(parts.mutualInformation().value()).isCloseTo(expected[0], within(1e-9));
    assertThat(parts.totalCorrelation().value()).isCloseTo(expected[1], within(1e-9));
    assertThat(parts.dimensionWiseKl().value()).isCloseTo(expected[2], within(1e-9));
  }

  @Test
  void posteriorsThatAreThePriorCarryNothing() {
    Latent latent = latent(ROWS, (row, unit) -> 0, (row, unit) -> 0);
    RateDecomposition parts = RateDecomposition.of(samples(latent, SAMPLES));
    assertThat(parts.rate().value()).isCloseTo(0, within(1e-12));
    assertThat(parts.mutualInformation().value()).isCloseTo(0, within(1e-12));
    assertThat(parts.totalCorrelation().value()).isCloseTo(0, within(1e-12));
    assertThat(parts.isCapped()).isFalse();
  }

  /** Far apart along one diagonal: which row is known from each unit alone. */
  @Test
  void posteriorsThatNeverMeetTellTheRowAndRepeatThemselves() {
    Latent latent = latent(ROWS, (row, unit) -> 10 * row, (row, unit) -> -4);
    RateDecomposition parts = RateDecomposition.of(samples(latent, SAMPLES));
    assertThat(parts.mutualInformation().value()).isCloseTo(Math.log(ROWS), within(1e-9));
    assertThat(parts.totalCorrelation().value())
        .isCloseTo((UNITS - 1) * Math.log(ROWS), within(1e-9));
    assertThat(parts.isCapped()).isTrue();
  }

  /**
   * Two units see the same x from N(0, 1): z = (x, x) + noise of variance s², for which all three
   * parts are known.
   */
  @Test
  void ofAGaussianAllPartsAreThoseOfTheClosedForm() {
    double s2 = 0.3;
    PosteriorSamples samples = samples(twins(2000, s2, 5), 2);
    RateDecomposition parts = RateDecomposition.of(samples);
    double variance = 1 + s2;
    assertThat(parts.mutualInformation()).satisfies(near(0.5 * Math.log(1 + 2 / s2)));
    assertThat(parts.totalCorrelation())
        .satisfies(near(-0.5 * Math.log(1 - 1 / (variance * variance))));
    assertThat(parts.dimensionWiseKl()).satisfies(near(variance - 1 - Math.log(variance)));
  }

  /** Four standard errors, and a hundredth for q(z) being that of finitely many rows. */
  private static ThrowingConsumer<Estimate> near(double exact) {
    return estimate ->
        assertThat(estimate.value()).isCloseTo(exact, within(4 * estimate.standardError() + 0.01));
  }

  @Test
  void standardErrorsAreHowFarEstimatesOfOtherRowsLieApart() {
    int draws = 100;
    double[] information = new double[draws];
    double[] correlation = new double[draws];
    double[] told = new double[2];
    for (int i = 0; i < draws; i++) {
      RateDecomposition parts = RateDecomposition.of(samples(twins(150, 0.3, 100 + i), 1, 300 + i));
      information[i] = parts.mutualInformation().value();
      correlation[i] = parts.totalCorrelation().value();
      told[0] += parts.mutualInformation().standardError() / draws;
      told[1] += parts.totalCorrelation().standardError() / draws;
    }
    assertThat(told[0] / spread(information)).isBetween(0.7, 1.4);
    assertThat(told[1] / spread(correlation)).isBetween(0.7, 1.4);
  }

  private static double spread(double[] draws) {
    return Estimate.ofMean(draws).standardError() * Math.sqrt(draws.length);
  }

  /** With groups that use every sample it is so in every row, not in expectation alone. */
  @Test
  void boundsOfMoreSamplesAreNoLower() {
    RandomGenerator random = new SplittableRandom(6);
    for (int row = 0; row < 200; row++) {
      double[] weights = random.doubles(16, -900, -880).toArray();
      ImportanceWeights one = new ImportanceWeights(new double[][] {weights});
      double[] bounds = new double[5];
      Arrays.setAll(bounds, i -> one.bound(1 << i).value());
      assertThat(bounds).isSorted();
      assertThat(bounds[0]).isCloseTo(Arrays.stream(weights).average().orElseThrow(), within(1e-9));
      assertThat(one.gap(16).value()).isCloseTo(bounds[4] - bounds[0], within(1e-9));
    }
  }

  /** All rows share their level, so that the bounds vary and their difference does not. */
  @Test
  void theGapsErrorIsThatOfTheDifferencesOfRows() {
    double[][] weights = {{-10, -12}, {-310, -312}, {-610, -612}};
    Estimate gap = new ImportanceWeights(weights).gap(2);
    assertThat(gap.value()).isCloseTo(Math.log((1 + Math.exp(-2)) / 2) + 1, within(1e-9));
    assertThat(gap.standardError()).isLessThan(1e-9);
  }

  @Test
  void whereThePosteriorIsTheTrueOneEveryBoundIsTheLogLikelihood() {
    double[][] logWeights = new double[ROWS][16];
    for (int row = 0; row < ROWS; row++) {
      Arrays.fill(logWeights[row], -700 - row);
    }
    ImportanceWeights weights = new ImportanceWeights(logWeights);
    for (int k : new int[] {1, 4, 16}) {
      assertThat(weights.bound(k).value()).isCloseTo(-700 - (ROWS - 1) / 2.0, within(1e-9));
    }
    assertThat(weights.effectiveSampleSize()).isEqualTo(new Estimate(16, 0));
  }

  /** p(z) = N(0, 1), p(x|z) = N(z, 1), q = N(x/2 + 0.3, 1): ln p(x) is that of N(0, 2). */
  @Test
  void boundsRiseFromTheElboTowardsTheLogLikelihood() {
    RandomGenerator random = new SplittableRandom(8);
    double[][] logWeights = new double[20_000][64];
    double evidence = 0;
    double elbo = 0;
    for (double[] row : logWeights) {
      double x = 1.4 * random.nextGaussian();
      evidence += Math.log(normal(x, 0, 2)) / logWeights.length;
      elbo += (Math.log(normal(x, 0, 2)) - klOfPosteriors()) / logWeights.length;
      for (int k = 0; k < row.length; k++) {
        double z = x / 2 + 0.3 + random.nextGaussian();
        row[k] = Math.log(normal(x, z, 1) * normal(z, 0, 1) / normal(z, x / 2 + 0.3, 1));
      }
    }
    ImportanceWeights weights = new ImportanceWeights(logWeights);
    Estimate one = weights.bound(1);
    assertThat(one.value()).isCloseTo(elbo, within(5e-3));
    assertThat(weights.bound(8).value()).isBetween(one.value(), evidence);
    assertThat(weights.bound(64).value()).isCloseTo(evidence, within(1e-2));
    assertThat(weights.effectiveSampleSize().value()).isBetween(1.0, 64.0);
  }

  /** KL(N(x/2 + 0.3, 1) ‖ N(x/2, 1/2)). */
  private static double klOfPosteriors() {
    return 0.5 * (1 / 0.5 + 0.09 / 0.5 - 1 + Math.log(0.5));
  }

  @Test
  void aWeightThatOutweighsTheOthersLeavesOneSample() {
    ImportanceWeights weights = new ImportanceWeights(new double[][] {{0, -1e4, -2e4}});
    assertThat(weights.effectiveSampleSize().value()).isEqualTo(1);
    assertThat(weights.bound(3).value()).isCloseTo(-Math.log(3), within(1e-12));
  }

  @Test
  void aStandardErrorIsThatOfTheTextbook() {
    Estimate estimate = Estimate.ofMean(new double[] {1, 2, 3, 6});
    assertThat(estimate.value()).isEqualTo(3);
    assertThat(estimate.standardError()).isCloseTo(Math.sqrt(14.0 / 3 / 4), within(1e-12));
    assertThat(Estimate.ofMean(new double[] {5})).isEqualTo(new Estimate(5, 0));
  }

  private interface Place {
    double at(int row, int unit);
  }

  private static Latent latent(int rows, Place mean, Place logVariance) {
    float[] means = new float[rows * UNITS];
    float[] logVariances = new float[rows * UNITS];
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) mean.at(i / UNITS, i % UNITS);
      logVariances[i] = (float) logVariance.at(i / UNITS, i % UNITS);
    }
    return new Latent(rows, UNITS, means, logVariances, new float[means.length], 0);
  }

  private static Latent random(int rows) {
    RandomGenerator random = new SplittableRandom(3);
    return latent(
        rows, (row, unit) -> random.nextGaussian(), (row, unit) -> random.nextGaussian() - 1);
  }

  /** Two units with mean x, which is normal, and variance s². */
  private static Latent twins(int rows, double s2, long seed) {
    double[] x = new double[rows];
    RandomGenerator random = new SplittableRandom(seed);
    Arrays.setAll(x, i -> random.nextGaussian());
    float[] means = new float[2 * rows];
    float[] logVariances = new float[2 * rows];
    Arrays.fill(logVariances, (float) Math.log(s2));
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) x[i / 2];
    }
    return new Latent(rows, 2, means, logVariances, new float[means.length], 0);
  }

  private static PosteriorSamples samples(Latent latent, int samples) {
    return samples(latent, samples, 4);
  }

  private static PosteriorSamples samples(Latent latent, int samples, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    float[][] z = new float[samples][latent.means().length];
    for (float[] each : z) {
      for (int i = 0; i < each.length; i++) {
        each[i] =
            (float) (latent.means()[i] + Math.sqrt(latent.variance(i)) * random.nextGaussian());
      }
    }
    return new PosteriorSamples(latent, samples, z, new double[samples][latent.rows()]);
  }

  private static double normal(double x, double mean, double variance) {
    return Math.exp(-(x - mean) * (x - mean) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  }
}
