package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;

/**
 * Guards the numbers that are stored: a distortion without its constants, rows lost or mixed at the
 * border of a chunk, an evaluation that measures something else than training minimises.
 */
final class VaeInferenceTest {
  private static final int ROWS = 13;
  private static final int LATENT = 3;
  private static final int FEATURES = 10;
  private static final double KL_WEIGHT = 1.7;

  private final ArrayRows rows = Networks.rows(new SplittableRandom(8), ROWS, FEATURES);
  private final float[] noise = new float[ROWS * LATENT];

  VaeInferenceTest() {
    new Streams(3).normal(Streams.Purpose.EVALUATION_NOISE, 0).fill(noise, noise.length);
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void distortionAndRateAreThoseOfScalarDoublesWithAllConstants(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    try (VaeTraining training = training(likelihood, Reduction.MEAN);
        VaeInference inference = new VaeInference(training, 4)) {
      Evaluation evaluation = inference.evaluate(rows, noise);

      ReferenceVae reference = new ReferenceVae(training.architecture(), Loss.elbo(Reduction.SUM));
      double[] parameters = Networks.doubles(training.parameters());
      double[][] draws = Networks.rowsOf(noise, LATENT);
      double term = reference.loss(parameters, rows.rows(), draws, 0);
      double rate = reference.loss(parameters, rows.rows(), draws, 1) - term;
      double constant = likelihood.equals(Likelihood.MSE) ? FEATURES / 2.0 * Math.log(Math.PI) : 0;
      assertThat(evaluation.distortion()).isCloseTo(term + constant, within(1e-5));
      assertThat(evaluation.rate()).isCloseTo(rate, within(1e-5));
    }
  }

  @ParameterizedTest
  @EnumSource(Reduction.class)
  void trainingMinimisesWhatIsEvaluatedButForItsReduction(Reduction reduction) {
    for (EachLikelihood each : EachLikelihood.values()) {
      Likelihood likelihood = each.likelihood();
      try (VaeTraining training = training(likelihood, reduction);
          VaeInference inference = new VaeInference(training, 5)) {
        System.arraycopy(noise, 0, training.noise(), 0, noise.length);

        StepTerms terms = training.differentiate(rows, KL_WEIGHT, 0);
        Evaluation evaluation = inference.evaluate(rows, noise);

        double constant =
            likelihood.equals(Likelihood.MSE) ? FEATURES / 2.0 * Math.log(Math.PI) : 0;
        double divisor = reduction.reconstructionDivisor(FEATURES);
        assertThat(terms.reconstruction() * divisor + constant)
            .isCloseTo(evaluation.distortion(), within(1e-5));
        assertThat(terms.kl() * reduction.klDivisor(LATENT))
            .isCloseTo(KL_WEIGHT * evaluation.rate(), within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void theSizeOfAChunkDoesNotMatter(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    try (VaeTraining training = training(likelihood, Reduction.SUM);
        VaeInference whole = new VaeInference(training, ROWS)) {
      Evaluation expected = whole.evaluate(rows, noise);
      for (int chunk : new int[] {1, 4, 12, 50}) {
        try (VaeInference inference = new VaeInference(training, chunk)) {
          Evaluation evaluation = inference.evaluate(rows, noise);

          assertThat(evaluation.distortion()).isCloseTo(expected.distortion(), within(1e-5));
          assertThat(evaluation.rate()).isCloseTo(expected.rate(), within(1e-6));
          assertThat(evaluation.squaredError()).isCloseTo(expected.squaredError(), within(1e-6));
          Evaluation.Latent latent = evaluation.latent();
          assertThat(latent.means()).containsExactly(expected.latent().means(), within(1e-6f));
          assertThat(latent.logVariances())
              .containsExactly(expected.latent().logVariances(), within(1e-6f));
          assertThat(latent.kl()).containsExactly(expected.latent().kl(), within(1e-6f));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"BERNOULLI, 4", "MSE, 4", "MSE, 20"})
  void imagesAreTheMeansOfTheDecoderRowByRow(EachLikelihood each, int chunk) {
    Likelihood likelihood = each.likelihood();
    try (VaeTraining training = training(likelihood, Reduction.SUM);
        VaeInference inference = new VaeInference(training, chunk)) {
      float[] means = inference.means(rows);
      float[] images = inference.decode(means, ROWS);

      assertThat(means).hasSize(ROWS * LATENT);
      assertThat(means).isEqualTo(inference.evaluate(rows, noise).latent().means());
      assertThat(images).hasSize(ROWS * FEATURES);
      double squaredError = 0;
      for (int row = 0; row < ROWS; row++) {
        float[] z = Arrays.copyOfRange(means, row * LATENT, (row + 1) * LATENT);
        float[] alone = inference.decode(z, 1);
        for (int j = 0; j < FEATURES; j++) {
          assertThat(alone[j]).isBetween(0.001f, 0.999f);
          assertThat(images[row * FEATURES + j]).isCloseTo(alone[j], within(1e-6f));
          squaredError += Math.pow(alone[j] - rows.rows()[row][j], 2);
        }
      }
      assertThat(inference.evaluate(rows, noise).squaredError())
          .isCloseTo(squaredError / ROWS, within(1e-5));
    }
  }

  @Test
  void clampedLogVariancesAreCountedOverAllChunks() {
    try (VaeTraining training = training(Likelihood.BERNOULLI, Reduction.SUM);
        VaeInference inference = new VaeInference(training, 4)) {
      assertThat(inference.evaluate(rows, noise).latent().clamps()).isEqualTo(0);

      int logVariance = training.architecture().encoder().get(1).biases() + LATENT + 1;
      training.weights().all().put(logVariance, new float[] {-100}, 1);

      Evaluation.Latent latent = inference.evaluate(rows, noise).latent();
      assertThat(latent.clamps()).isEqualTo(ROWS);
      assertThat(latent.logVariances()[1]).isLessThan(-90);
      assertThat(latent.variance(1)).isCloseTo(Math.exp(-30), within(1e-20));

      Encoding encoding = inference.encode(rows);
      assertThat(encoding.means()).isEqualTo(latent.means());
      for (int i = 0; i < ROWS * LATENT; i++) {
        float expected = i % LATENT == 1 ? -30 : latent.logVariances()[i];
        assertThat(encoding.logVariances()[i]).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void storedParametersGiveWhatTheTrainingGaveAndOutliveIt(EachLikelihood each) {
    Evaluation expected;
    Architecture architecture;
    float[] stored;
    try (VaeTraining training = training(each.likelihood(), Reduction.SUM);
        VaeInference inference = new VaeInference(training, 4)) {
      expected = inference.evaluate(rows, noise);
      architecture = training.architecture();
      stored = training.parameters();
    }
    try (VaeInference inference = new VaeInference(architecture, stored, 4)) {
      stored[0] = 99; // a copy was taken
      Evaluation evaluation = inference.evaluate(rows, noise);
      assertThat(evaluation.distortion()).isEqualTo(expected.distortion());
      assertThat(evaluation.rate()).isEqualTo(expected.rate());
      assertThat(evaluation.squaredError()).isEqualTo(expected.squaredError());
    }
  }

  @Test
  void parametersOfAnotherArchitectureAreRefused() {
    Architecture architecture = Networks.tanh(FEATURES, LATENT, List.of(7), Likelihood.MSE);
    assertThatThrownBy(() -> new VaeInference(architecture, new float[9], 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but 9 were given");
  }

  /** Some steps from its beginning, so that nothing is near zero by accident. */
  private VaeTraining training(Likelihood likelihood, Reduction reduction) {
    VaeTraining training =
        new VaeTraining(
            Networks.tanh(FEATURES, LATENT, List.of(7), likelihood),
            Loss.elbo(reduction),
            Optimiser.adam(0.05, OptionalDouble.empty()),
            ROWS);
    training.initialize(new Streams(12));
    for (int step = 0; step < 10; step++) {
      System.arraycopy(noise, 0, training.noise(), 0, noise.length);
      training.step(rows, 0.1);
    }
    return training;
  }
}
