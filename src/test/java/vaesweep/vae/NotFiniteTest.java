package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;

/**
 * Guards against a number that is not finite and passes unseen: through a maximum or minimum that
 * drops NaN, an activation that saturates, or a step that spreads it over all parameters.
 */
final class NotFiniteTest {
  private static final int BATCH = 4;
  private static final int LATENT = 2;
  private static final int FEATURES = 6;

  private final ArrayRows rows = Networks.rows(new SplittableRandom(4), BATCH, FEATURES);

  @ParameterizedTest
  @CsvSource({"BERNOULLI, NaN", "BERNOULLI, Infinity", "MSE, NaN", "MSE, -Infinity"})
  void aMeanThatIsNotFiniteIsTheKlTerm(EachLikelihood each, float value) {
    Likelihood likelihood = each.likelihood();
    check(likelihood, value, "KL", layers -> layers.encoder().get(1).biases());
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void aLogVarianceThatIsNotANumberIsTheKlTerm(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    check(likelihood, Float.NaN, "KL", layers -> layers.encoder().get(1).biases() + LATENT);
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void aHiddenWeightThatIsNotANumberIsTheKlTerm(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    check(likelihood, Float.NaN, "KL", layers -> layers.encoder().get(0).weights());
  }

  @ParameterizedTest
  @CsvSource({"BERNOULLI, NaN", "BERNOULLI, Infinity", "BERNOULLI, -Infinity", "MSE, NaN"})
  void aDecoderThatIsNotFiniteIsTheReconstructionTerm(EachLikelihood each, float value) {
    Likelihood likelihood = each.likelihood();
    check(likelihood, value, "reconstruction", layers -> layers.decoder().get(1).biases());
  }

  /** The heads of an encoder of tanh stay finite whatever infinity they are given. */
  @ParameterizedTest
  @CsvSource({
    "BERNOULLI, NaN, KL",
    "MSE, NaN, KL",
    "BERNOULLI, Infinity, reconstruction",
    "MSE, Infinity, reconstruction",
    "MSE, -Infinity, reconstruction"
  })
  void anInputThatIsNotFiniteIsNoticed(EachLikelihood each, double value, String term) {
    Likelihood likelihood = each.likelihood();
    rows.rows()[BATCH - 1][FEATURES - 1] = value;

    try (VaeTraining training = training(likelihood)) {
      assertSurfaces(training, term);
    }
  }

  @Test
  void aFiniteStepNamesNoTermAndMovesTheParameters() {
    try (VaeTraining training = training(Likelihood.BERNOULLI)) {
      float[] before = training.parameters();

      assertThat(training.step(rows, 1).notFinite()).isEmpty();
      assertThat(training.parameters()).isNotEqualTo(before);
    }
  }

  /** Without a KL weight the KL term is zero times infinity. */
  @Test
  void anInfiniteKlIsNoticedThoughItsWeightIsZero() {
    try (VaeTraining training = training(Likelihood.BERNOULLI)) {
      int place = training.architecture().encoder().get(1).biases();
      training.weights().all().put(place, new float[] {Float.POSITIVE_INFINITY}, 1);

      assertThat(training.step(rows, 0).notFinite()).contains("KL");
    }
  }

  private void check(
      Likelihood likelihood, float value, String term, ToIntFunction<Architecture> place) {
    try (VaeTraining training = training(likelihood)) {
      int at = place.applyAsInt(training.architecture());
      training.weights().all().put(at, new float[] {value}, 1);
      assertSurfaces(training, term);
    }
  }

  private void assertSurfaces(VaeTraining training, String term) {
    float[] before = training.parameters();

    StepTerms terms = training.step(rows, 1);

    assertThat(terms.notFinite()).contains(term);
    assertThat(training.parameters()).isEqualTo(before);
  }

  private static VaeTraining training(Likelihood likelihood) {
    VaeTraining training =
        new VaeTraining(
            Networks.tanh(FEATURES, LATENT, List.of(5), likelihood),
            Loss.elbo(Reduction.SUM),
            Optimiser.adam(0.01, OptionalDouble.empty()),
            BATCH);
    training.initialize(new Streams(6));
    return training;
  }
}
