package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.loss.Scale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.schedule.TrainingTime;

/** Guards against words that do not fit the numbers, and numbers that cannot be copied. */
final class ExplanationTest {
  private static final Likelihood OPTIMAL = new Likelihood.Gaussian(Scale.Fitted.OPTIMAL);

  @Test
  void aSmallWeightUnderAMeanIsToldWithItsTrueSize() {
    assertThat(text(Losses.of(Reduction.MEAN_SUM, 1e-4, Likelihood.MSE)))
        .contains(
            "loss = mean over 784 features of the squared error + 0.0001 × sum over 10 latent units of the KL")
        .containsPattern("beta_eff +0\\.0784 ")
        .containsPattern("beta_norm +0\\.001 ")
        .containsPattern("sigma +0\\.19798989873")
        .containsPattern("gradient +1/784 ")
        .containsPattern("sum/mean +0\\.784 +1\n")
        .contains("1/784  (as given)", "epsilon of 1e-8 acts as 7.84e-6", "explains more variance");
  }

  /** A wording with the printed digits is found to be one objective with the original. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 0.3, 1e-4, 1.0 / 3, 123456.789})
  void aCopiedWeightIsTheSameObjective(double beta) {
    for (Reduction given : Reduction.values()) {
      WrittenLoss loss = Losses.of(given, beta, Likelihood.BERNOULLI);
      for (WrittenLoss.Wording wording : loss.wordings()) {
        double copied = Double.parseDouble(Explanation.number(wording.weight()));
        Configuration copy =
            Losses.of(wording.reduction(), copied, Likelihood.BERNOULLI).configuration();
        assertThat(EquivalentConfigurations.among(List.of(loss.configuration(), copy), Losses.N))
            .hasSize(1);
      }
    }
  }

  @Test
  void wordsFollowTheWeight() {
    assertThat(text(Losses.of(Reduction.SUM, 0, Likelihood.MSE))).contains("Without a KL weight");
    assertThat(text(Losses.of(Reduction.SUM, 1, Likelihood.BERNOULLI)))
        .contains("negative ELBO, if all values are 0 or 1", "the weight is what it says")
        .contains("Gradients are those of sum/sum");
    assertThat(text(Losses.of(Reduction.SUM, 4, Likelihood.CONTINUOUS_BERNOULLI)))
        .contains("Above beta_eff 1")
        .doesNotContain("sigma");
    assertThat(text(Losses.of(Reduction.SUM, 0.5, OPTIMAL)))
        .contains("Below beta_eff 1", "width follows the data");
    assertThat(text(Losses.of(Reduction.SUM, 2, new Likelihood.Laplace(new Scale.Fixed(0.1)))))
        .containsPattern("scale +0\\.2 ")
        .contains("Laplace decoder that expects errors of 0.2");
  }

  @Test
  void everyLikelihoodHasWords() {
    assertThat(Likelihood.class.getPermittedSubclasses()).hasSize(5);
    for (Likelihood likelihood :
        List.of(
            Likelihood.BERNOULLI,
            Likelihood.CONTINUOUS_BERNOULLI,
            Likelihood.MSE,
            OPTIMAL,
            new Likelihood.Laplace(Scale.Fitted.OPTIMAL))) {
      assertThat(DecoderWidth.of(likelihood).term()).isNotBlank();
      assertThat(LikelihoodConstant.of(likelihood, 3).value()).isFinite();
    }
  }

  @Test
  void everyObjectiveHasWords() {
    List<Objective> all =
        List.of(
            new Objective.Elbo(),
            new Objective.FreeBits(0.5),
            new Objective.FreeBits(3, FloorOf.TOTAL),
            new Objective.Capacity(10, 25, new Annealing.None()),
            new Objective.TotalCorrelation());
    assertThat(all.stream().<Class<?>>map(Objective::getClass))
        .contains(Objective.class.getPermittedSubclasses());
    for (Objective objective : all) {
      WrittenLoss loss = Losses.of(Map.of(Parameters.OBJECTIVE, objective));
      assertThat(text(loss)).contains("loss = ", "What it means").doesNotContain("NaN");
      assertThat(new PrintedTerms(loss).lines(Optional.empty())).hasSize(3);
    }
  }

  @Test
  void aCapacityIsToldWithItsScheduleAndItsGammas() {
    Annealing linear = new Annealing.Linear(0, 10, Granularity.STEP);
    WrittenLoss loss =
        Losses.of(
            Map.of(
                Parameters.OBJECTIVE,
                new Objective.Capacity(10, 25, linear),
                Parameters.REDUCTION,
                Reduction.MEAN));
    assertThat(text(loss))
        .contains(
            "+ 10 × |sum over 10 latent units of the KL − C|, with C from 0 to 25 nats (linear: ")
        .contains("length 10")
        .containsPattern("gamma_eff +7840 ")
        .containsPattern("mean +10 +1/784  \\(as given\\)")
        .contains("C times 10 and its gamma divided by 10")
        .contains(
            "At its optimum the rate is 25 nats, if the ELBO has that rate at a beta_eff below 7840")
        .doesNotContain("beta_norm", "divides the KL");
    assertThat(LossFacts.of(loss)).containsEntry("gamma_eff", 7840L).containsKey("gamma_under");
  }

  /** Times that depend on a training are said as they are written. */
  @Test
  void aCapacityMayFallAndItsScheduleMayBeRelative() {
    Annealing falling =
        new Annealing.Linear(
            TrainingTime.ofEpochs(0),
            new TrainingTime(50, TrainingTime.Unit.PERCENT),
            2,
            Granularity.STEP);
    WrittenLoss loss =
        Losses.of(Map.of(Parameters.OBJECTIVE, new Objective.Capacity(10, 25, falling)));
    assertThat(text(loss)).contains("with C from 50 to 25 nats (linear: ").contains("length 50%");
  }

  @Test
  void freeBitsOfTheTotalAreToldAsOneFloor() {
    WrittenLoss loss =
        Losses.of(Map.of(Parameters.OBJECTIVE, new Objective.FreeBits(3, FloorOf.TOTAL)));
    assertThat(text(loss))
        .contains("where a sum whose batch mean is below 3 nats counts as 3")
        .containsPattern("free nats +3 +the least that the summed KL counts as")
        .contains("The floor is in nats of one row, summed over units, under every reduction")
        .contains("Where the KL is above its floor:")
        .doesNotContain("every unit", "a unit whose");
    assertThat(LossFacts.of(loss)).containsEntry("free_nats", 3L);
  }

  @Test
  void freeBitsAreToldWithWhatIsFree() {
    WrittenLoss loss =
        Losses.of(
            Map.of(
                Parameters.OBJECTIVE,
                new Objective.FreeBits(0.5),
                Parameters.REDUCTION,
                Reduction.SUM_MEAN));
    assertThat(text(loss))
        .contains("below 0.5 nats counts as 0.5")
        .containsPattern("beta_eff +0\\.1 ")
        .containsPattern("free nats +5 ")
        .contains("Where every unit is above its floor:");
    assertThat(LossFacts.of(loss)).containsEntry("free_nats", 5L);
  }

  @Test
  void aKlSummedOverTheRowsIsToldAsAWeight() {
    Configuration mean = Losses.of(Reduction.MEAN_SUM, 1, Likelihood.MSE).configuration();
    BatchReduction uneven = new BatchReduction(Reduction.MEAN_SUM, 128);
    assertThat(text(new WrittenLoss(mean, Losses.N, uneven)))
        .contains("over the 128 rows of a batch the reconstruction is averaged and the KL summed")
        .containsPattern("beta_eff +100352 ")
        .containsPattern("sigma +224 ")
        .contains(
            "The KL alone is summed over the 128 rows of a batch, so the KL counts 128 times more.")
        .containsPattern("mean/sum +128 +1/784\n")
        .doesNotContain("as given");
    assertThat(LossFacts.of(new WrittenLoss(mean, Losses.N, uneven)))
        .containsEntry("batch", "mean/sum")
        .containsEntry("batch_size", 128);
  }

  @Test
  void aSumOverTheBatchIsToldWithItsRows() {
    Configuration sum = Losses.of(Reduction.SUM, 1, Likelihood.BERNOULLI).configuration();
    assertThat(text(new WrittenLoss(sum, Losses.N, new BatchReduction(Reduction.SUM, 128))))
        .contains("summed over the 128 rows of a batch", "128 times larger")
        .contains("a clip norm of 1 acts as 0.007812")
        .doesNotContain("as given");
  }

  @Test
  void aLossWithoutAWeightHasNoNumbersOfOne() {
    Objective capacity = new Objective.Capacity(10, 5, new Annealing.None());
    Configuration configuration = Configuration.of(Map.of(Parameters.OBJECTIVE, capacity));
    assertThat(LossFacts.of(new WrittenLoss(configuration, Losses.N)))
        .containsEntry("objective", Parameters.OBJECTIVE.type().write(capacity))
        .containsEntry("beta_under", Map.of())
        .doesNotContainKeys("beta", "beta_eff", "beta_norm", "equivalent_sigma");
  }

  @Test
  void programsGetUnroundedNumbers() {
    Map<String, Object> facts = LossFacts.of(Losses.of(Reduction.MEAN_SUM, 1e-4, Likelihood.MSE));
    assertThat(facts).containsEntry("features", 784).containsEntry("reduction", "mean/sum");
    assertThat((double) facts.get("equivalent_sigma")).isCloseTo(Math.sqrt(0.0392), within(1e-15));
    assertThat(facts.get("beta_under"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("sum", "mean", "mean/sum", "sum/mean");
    assertThat(LossFacts.of(Losses.of(Reduction.SUM, 1, OPTIMAL)))
        .doesNotContainKey("equivalent_sigma")
        .containsEntry("likelihood", Parameters.LIKELIHOOD.type().write(OPTIMAL));
  }

  private static String text(WrittenLoss loss) {
    return String.join("\n", Explanation.of(loss)) + "\n";
  }
}
