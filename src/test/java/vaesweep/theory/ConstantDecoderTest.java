package vaesweep.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Guards the baseline that explained fractions are measured from: it must be what a search over all
 * constants finds, and no decoder may go below the floor.
 */
final class ConstantDecoderTest {
  private static final Rows TRAIN = Rows.mixed(301, 4, 3);
  private static final Rows OTHERS = Rows.mixed(40, 4, 4);
  private static final ConstantDecoder DECODER = ConstantDecoder.fittedOn(TRAIN);

  @Test
  void noConstantIsBetterOnTheRowsItWasFittedOn() {
    double half = 0.5;
    assertThat(DECODER.bernoulli(TRAIN).distortion())
        .isCloseTo(least((x, p) -> -x * Math.log(p) - (1 - x) * Math.log(1 - p)), within(1e-3));
    assertThat(DECODER.continuousBernoulli(TRAIN, OptionalDouble.empty()).distortion())
        .isCloseTo(least((x, p) -> -logContinuous(x, p)), within(1e-3));
    assertThat(DECODER.gaussian(TRAIN, 0.04).distortion())
        .isCloseTo(least((x, m) -> -logGaussian(x, m, 0.2)), within(1e-3));
    assertThat(DECODER.laplace(TRAIN, half).distortion())
        .isCloseTo(least((x, m) -> Math.abs(x - m) / half + Math.log(2 * half)), within(1e-3));
  }

  @Test
  void fittedWidthsAreThoseThatFitBest() {
    double gaussian = Double.POSITIVE_INFINITY;
    double laplace = Double.POSITIVE_INFINITY;
    for (double width = 0.05; width < 1; width += 0.0005) {
      gaussian = Math.min(gaussian, DECODER.gaussian(OTHERS, width * width).distortion());
      laplace = Math.min(laplace, DECODER.laplace(OTHERS, width).distortion());
    }
    assertThat(DECODER.gaussianOptimal(OTHERS).distortion()).isCloseTo(gaussian, within(1e-4));
    assertThat(DECODER.laplaceOptimal(OTHERS).distortion()).isCloseTo(laplace, within(1e-4));
    assertThat(DECODER.gaussianLearned(TRAIN).distortion())
        .isCloseTo(DECODER.gaussianOptimal(TRAIN).distortion(), within(1e-9));
    assertThat(DECODER.gaussianLearned(OTHERS).distortion()).isGreaterThan(gaussian);
    assertThat(DECODER.gaussianOptimal(OTHERS).floor()).isEmpty();
  }

  @Test
  void aVariancePerFeatureIsNeverBelowTheLeast() {
    double expected = 0;
    for (int j = 0; j < 4; j++) {
      expected += leastOfFeature(j, (x, sigma) -> 0, true);
    }
    assertThat(DECODER.gaussianPerFeature(TRAIN, 1e-4).distortion())
        .isCloseTo(expected, within(1e-3));
    Rows constant = new Rows(new float[][] {{0.5f}, {0.5f}});
    assertThat(ConstantDecoder.fittedOn(constant).gaussianPerFeature(constant, 1e-4).distortion())
        .isCloseTo(0.5 * Math.log(2 * Math.PI * 1e-4), within(1e-9));
  }

  @Test
  void aDecoderThatGivesEveryValueItsBestReachesTheFloor() {
    double bernoulli = 0;
    double continuous = 0;
    for (float[] row : OTHERS.values()) {
      for (float x : row) {
        bernoulli += search(p -> -x * Math.log(p) - (1 - x) * Math.log(1 - p));
        continuous += search(p -> -logContinuous(x, p));
      }
    }
    assertThat(DECODER.bernoulli(OTHERS).floor().orElseThrow())
        .isCloseTo(bernoulli / OTHERS.count(), within(1e-3));
    assertThat(DECODER.continuousBernoulli(OTHERS, OptionalDouble.empty()).floor().orElseThrow())
        .isCloseTo(continuous / OTHERS.count(), within(1e-2));
    assertThat(DECODER.gaussian(OTHERS, 0.5).floor().orElseThrow())
        .isCloseTo(2 * Math.log(Math.PI), within(1e-12));
    assertThat(DECODER.laplace(OTHERS, 0.5).floor().orElseThrow()).isZero();
  }

  @Test
  void blackAndWhiteHaveNoContinuousFloorAndABernoulliFloorOfZero() {
    Rows rows = new Rows(new float[][] {{0, 1, 0.3f}, {1, 1, 0.2f}});
    ConstantDecoder decoder = ConstantDecoder.fittedOn(rows);

    assertThat(decoder.continuousBernoulli(rows, OptionalDouble.empty()).floor()).isEmpty();
    // bounded by b, a value of 0 or 1 has the density b/(1 − exp(−b)), and 0.2 and 0.3 their best
    double bounded = decoder.continuousBernoulli(rows, OptionalDouble.of(50)).floor().orElseThrow();
    double inner = search(p -> -logContinuous(0.3f, p)) + search(p -> -logContinuous(0.2f, p));
    assertThat(bounded).isCloseTo((inner - 4 * Math.log(50)) / 2, within(1e-3));
    Rows binary = new Rows(new float[][] {{0, 1}, {1, 1}});
    assertThat(ConstantDecoder.fittedOn(binary).bernoulli(binary).floor().orElseThrow()).isZero();
  }

  @Test
  void aFeatureThatWasConstantInTrainingCostsAFiniteSum() {
    ConstantDecoder decoder = ConstantDecoder.fittedOn(new Rows(new float[][] {{0}, {0}, {0}}));
    Rows surprise = new Rows(new float[][] {{1}});

    // one more row of ½ makes the mean 1/8
    assertThat(decoder.bernoulli(surprise).distortion()).isCloseTo(Math.log(8), within(1e-12));
    assertThat(decoder.continuousBernoulli(surprise, OptionalDouble.empty()).distortion())
        .isFinite();
  }

  @Test
  void everyRowsDistortionIsGivenAndTheirMeanIsD0() {
    for (Baseline each :
        List.of(
            DECODER.bernoulli(OTHERS),
            DECODER.continuousBernoulli(OTHERS, OptionalDouble.empty()),
            DECODER.continuousBernoulli(OTHERS, OptionalDouble.of(3)),
            DECODER.gaussian(OTHERS, 0.04),
            DECODER.gaussianOptimal(OTHERS),
            DECODER.gaussianLearned(OTHERS),
            DECODER.gaussianPerFeature(OTHERS, 1e-4),
            DECODER.laplace(OTHERS, 0.2),
            DECODER.laplaceOptimal(OTHERS))) {
      assertThat(each.distortions()).hasSize(OTHERS.count()).doesNotHaveDuplicates();
      assertThat(Arrays.stream(each.distortions()).average().orElseThrow())
          .isCloseTo(each.distortion(), within(1e-12));
    }
  }

  /** A row at its own constants, by the density of a Gaussian and of a Laplace distribution. */
  @Test
  void aRowsDistortionIsItsOwnDensity() {
    Rows rows = new Rows(new float[][] {{0.25f, 0.5f}, {0.75f, 0.5f}, {0.25f, 0.5f}});
    ConstantDecoder decoder = ConstantDecoder.fittedOn(rows);
    double mean = 1.25 / 3;
    double[] gaussian = decoder.gaussian(rows, 0.04).distortions();
    double[] laplace = decoder.laplace(rows, 0.5).distortions();
    for (int row = 0; row < 3; row++) {
      double x = rows.values()[row][0];
      assertThat(gaussian[row])
          .isCloseTo(-logGaussian(x, mean, 0.2) - logGaussian(0.5, 0.5, 0.2), within(1e-12));
      assertThat(laplace[row]).isCloseTo(Math.abs(x - 0.25) / 0.5, within(1e-12));
    }
  }

  @Test
  void mediansOfManyFeaturesAreEachTheirOwn() {
    Rows many = Rows.mixed(21, 150, 7);
    double expected = 0;
    for (int j = 0; j < 150; j++) {
      int feature = j;
      double[] column =
          Arrays.stream(many.values()).mapToDouble(row -> row[feature]).sorted().toArray();
      for (double x : column) {
        expected += Math.abs(x - column[10]) / 21 / 0.5;
      }
    }
    assertThat(ConstantDecoder.fittedOn(many).laplace(many, 0.5).distortion())
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void featuresThatHardlyVaryAreCounted() {
    Rows rows = new Rows(new float[][] {{0.5f, 0.2f, 0}, {0.5f, 0.4f, 1}});
    ConstantDecoder decoder = ConstantDecoder.fittedOn(rows);

    assertThat(decoder.shareUpTo(1e-4)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(decoder.shareUpTo(0.011)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(DECODER.shareUpTo(1e-4)).isZero();
  }

  private static double logContinuous(double x, double mean) {
    double a = 3 * Math.tan(Math.PI * (mean - 0.5)); // any a will do: the search goes over all
    return a * x - (Math.abs(a) < 1e-4 ? a / 2 : Math.log(Math.expm1(a) / a));
  }

  private static double logGaussian(double x, double mean, double sigma) {
    double z = (x - mean) / sigma;
    return -0.5 * z * z - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI);
  }

  private static double least(DoubleBinaryOperator termOfValueAndConstant) {
    double sum = 0;
    for (int j = 0; j < 4; j++) {
      sum += leastOfFeature(j, termOfValueAndConstant, false);
    }
    return sum;
  }

  private static double leastOfFeature(int feature, DoubleBinaryOperator term, boolean sigmas) {
    double mean = 0;
    for (float[] row : TRAIN.values()) {
      mean += row[feature] / TRAIN.count();
    }
    double center = mean;
    return search(
        constant -> {
          double sum = 0;
          for (float[] row : TRAIN.values()) {
            double x = row[feature];
            sum += sigmas ? -logGaussian(x, center, constant) : term.applyAsDouble(x, constant);
          }
          return sum / TRAIN.count();
        });
  }

  private static double search(java.util.function.DoubleUnaryOperator of) {
    double least = Double.POSITIVE_INFINITY;
    for (double constant = 0.0005; constant < 1; constant += 0.001) {
      least = Math.min(least, of.applyAsDouble(constant));
    }
    return least;
  }
}
