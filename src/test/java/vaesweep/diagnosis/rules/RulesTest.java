package vaesweep.diagnosis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement;

/** The danger: a rule that is silent when its cause is there, or cries wolf on a healthy sweep. */
final class RulesTest {
  @Test
  void aHealthySweepHasNoFindings() {
    assertThat(Diagnosis.of(ExampleSweeps.healthy())).isEmpty();
  }

  @Test
  void aSweepWithNothingTrainedHasOnlyFindingsOfItsPlan() {
    assertThat(Diagnosis.of(ExampleSweeps.justStarted()))
        .extracting(Finding::code)
        .containsExactly("REDUCTION_MIX", "BCE_ON_GREY");
  }

  @Test
  void findingsComeGravestFirst() {
    assertThat(Diagnosis.of(ExampleSweeps.shipped()))
        .extracting(Finding::code)
        .containsExactly(
            "DIVERGED",
            "COLLAPSE_FULL",
            "REDUCTION_MIX",
            "REGRET",
            "COLLAPSE_PARTIAL",
            "BCE_ON_GREY",
            "INFORMATION_CAP");
  }

  @Test
  void aCollapsedTrialIsNamedWithTheLargestWeightThatLived() {
    Finding finding =
        only(
            "COLLAPSE_FULL",
            ExampleTrial.of(1, 20),
            ExampleTrial.of(2, 200),
            ExampleTrial.of(3, 500));
    assertThat(finding.trials()).containsExactly(2, 3);
    assertThat(finding.sentence())
        .contains("2 of 3 complete trials collapsed")
        .contains("smallest beta_eff that collapsed so is 200")
        .contains("largest that lived is 20");
    assertThat(finding.remedy())
        .contains("beta_eff 20")
        .contains("0.02551 × latent_size under mean");
  }

  /** At weight 1 the learning rate is to blame, for another lives there. */
  @Test
  void theBorderIsThatOfTheTrialsWhoseWeightIsToBlame() {
    Finding finding =
        only(
            "COLLAPSE_FULL",
            ExampleTrial.of(1, 0.5),
            ExampleTrial.of(2, 1).ending(401, 0).active(0),
            ExampleTrial.of(3, 200),
            ExampleTrial.of(4, 500),
            ExampleTrial.of(5, 1).with(Parameters.LEARNING_RATE, 0.01));
    assertThat(finding.trials()).containsExactly(3, 4);
    assertThat(finding.sentence())
        .startsWith("2 of the 3 collapsed trials owe it to the KL weight.")
        .contains("smallest beta_eff that collapsed so is 200");
  }

  @Test
  void whatHasUnitsAndIsWorseThanIgnoringZIsNotSaidToBeDead() {
    Finding finding =
        only(
            "COLLAPSE_FULL",
            ExampleTrial.of(1, 200),
            ExampleTrial.of(2, 0.5)
                .judged(ExampleTrial.judgement(true, Judgement.Verdict.LIVE, true)));
    assertThat(finding.sentence())
        .contains("no other was better than ignoring z at full weight")
        .doesNotContain("none lived");
  }

  @Test
  void whereNoneLivedTheRemedyPromisesNoSafeWeight() {
    Finding finding = only("COLLAPSE_FULL", ExampleTrial.of(1, 200));
    assertThat(finding.sentence()).contains("none lived");
    assertThat(finding.remedy())
        .startsWith("Lower the weight. Take a tenth of the least that collapsed, beta_eff 20:")
        .endsWith("Not sure this helps: no weight of these trials is known to live.");
  }

  @Test
  void unusedUnitsAreCounted() {
    Finding finding =
        only(
            "COLLAPSE_PARTIAL",
            ExampleTrial.of(1, 1),
            ExampleTrial.of(2, 9),
            ExampleTrial.of(3, 60));
    assertThat(finding.trials()).containsExactly(2, 3);
    assertThat(finding.sentence()).contains("7 of 10 at beta_eff 9 down to 2 at 60");
    assertThat(finding.remedy()).contains("All units were active up to beta_eff 1.");
  }

  @Test
  void aTrainingThatLostUnitsWhichAnotherKeptIsUnexpected() {
    Finding finding =
        only(
            "COLLAPSE_UNEXPECTED",
            ExampleTrial.of(1, 1).ending(260, 8).active(4),
            ExampleTrial.of(2, 1).ending(245, 14).active(9).repeat(2));
    assertThat(finding.trials()).containsExactly(1);
    assertThat(finding.sentence())
        .contains("1 trial has fewer active units")
        .contains("has 4 active units")
        .contains("has 9 and is 9.00 nats better on training rows")
        .contains("repeat 2");
  }

  @Test
  void fewerUnitsAreNoMishapWhereTheyServeTheObjectiveBetter() {
    assertThat(
            codes(
                ExampleTrial.of(1, 1).ending(250, 8).active(4),
                ExampleTrial.of(2, 1).ending(245, 14).active(9).repeat(2)))
        .doesNotContain("COLLAPSE_UNEXPECTED");
  }

  @Test
  void mixedReductionsAreTranslatedWithTheSweepsOwnNumbers() {
    Finding finding =
        only(
            "REDUCTION_MIX",
            ExampleTrial.of(1, 0.5),
            ExampleTrial.of(2, 0.5).with(Parameters.REDUCTION, Reduction.MEAN),
            ExampleTrial.of(3, 0.5)
                .with(Parameters.REDUCTION, Reduction.MEAN)
                .with(Parameters.LATENT_SIZE, 2));
    assertThat(finding.sentence())
        .contains("With 784 features")
        .contains(
            "under mean beta 0.5 is beta_eff 196 at latent_size 2, and 39.2 at latent_size 10")
        .contains("under sum beta 0.5 is beta_eff itself");
  }

  /** More latent sizes than can be listed: 784/2 times at the least of them, 784/49 at the most. */
  @Test
  void withManyLatentSizesTheFactorsOfTheExtremesAreTold() {
    Finding finding =
        only(
            "REDUCTION_MIX",
            ExampleTrial.of(1, 0.5),
            mean(2, 8),
            mean(3, 2),
            mean(4, 49),
            mean(5, 16));
    assertThat(finding.sentence())
        .contains(
            "under mean beta 0.5 counts from 392 times at latent_size 2 to 16 times at latent_size 49");
  }

  private static ExampleTrial mean(int number, int latentSize) {
    return ExampleTrial.of(number, 0.5)
        .with(Parameters.REDUCTION, Reduction.MEAN)
        .with(Parameters.LATENT_SIZE, latentSize);
  }

  @Test
  void aMeanOverFeaturesAloneIsAHiddenWeightEvenWithoutAMix() {
    Finding finding =
        only(
            "REDUCTION_MIX",
            ExampleTrial.of(1, 0.01).with(Parameters.REDUCTION, Reduction.MEAN_SUM));
    assertThat(finding.sentence()).contains("under mean/sum beta 0.01 is beta_eff 7.84");
  }

  @Test
  void oneObjectiveWrittenTwiceIsFound() {
    Finding finding =
        only(
            "SAME_OBJECTIVE",
            ExampleTrial.of(1, 78.4),
            ExampleTrial.of(2, 1).with(Parameters.REDUCTION, Reduction.MEAN),
            ExampleTrial.of(3, 1).with(Parameters.REDUCTION, Reduction.SUM_MEAN));
    assertThat(finding.trials()).containsExactly(1, 2);
    assertThat(finding.sentence())
        .contains("beta_eff 78.4 as beta 78.4 under sum (trial 1) and beta 1 under mean (trial 2)");
  }

  @Test
  void anotherAnnealingIsAnotherTrainingOfTheObjectiveAndNotTheSame() {
    assertThat(
            codes(
                ExampleTrial.of(1, 78.4),
                ExampleTrial.of(2, 1)
                    .with(Parameters.REDUCTION, Reduction.MEAN)
                    .with(Parameters.ANNEALING, linear(1, 4))))
        .doesNotContain("SAME_OBJECTIVE");
  }

  @Test
  void aDivergedTrialNamesEpochStepAndTerm() {
    Failure failure = new Failure(Failure.Kind.DIVERGED, 3, 12, "KL", "NaN");
    Finding finding =
        only("DIVERGED", ExampleTrial.of(7, 64).failed(failure), ExampleTrial.of(8, 1));
    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.trials()).containsExactly(7);
    assertThat(finding.sentence())
        .isEqualTo(
            "1 trial diverged. It happened to trial 7 (beta=64) in epoch 4, step 12, where KL was no longer finite.");
    assertThat(finding.remedy()).contains("learning_rate").contains("gradient_clip_norm");
  }

  @Test
  @DefaultLocale("ar-EG")
  void aDivergenceHasTheSameDigitsInEveryLocale() {
    Failure failure = new Failure(Failure.Kind.DIVERGED, 3, 12, "KL", "NaN");
    assertThat(only("DIVERGED", ExampleTrial.of(7, 64).failed(failure)).sentence())
        .contains("in epoch 4, step 12");
  }

  @Test
  void anErrorIsNotADivergence() {
    Failure failure = new Failure(Failure.Kind.ERROR, 3, 0, "", "out of memory");
    assertThat(codes(ExampleTrial.of(7, 64).failed(failure))).doesNotContain("DIVERGED");
  }

  @Test
  void aScheduleThatOutlastsTheTrainingIsFoundWithTheEpochsItNeeds() {
    Finding finding =
        only(
            "ANNEALING_UNFINISHED",
            ExampleTrial.of(1, 1).with(Parameters.ANNEALING, linear(2, 10)),
            ExampleTrial.of(2, 1).with(Parameters.ANNEALING, linear(1, 4)));
    assertThat(finding.trials()).containsExactly(1);
    assertThat(finding.sentence()).contains("share of 0.6").contains("over 8 epochs");
    assertThat(finding.remedy()).contains("12 epochs");
  }

  @Test
  void aWeightOfZeroHasNoUnfinishedAnnealing() {
    assertThat(codes(ExampleTrial.of(1, 0).with(Parameters.ANNEALING, linear(2, 10))))
        .doesNotContain("ANNEALING_UNFINISHED");
  }

  @Test
  void aRunningTrialIsNotYetUnfinished() {
    assertThat(
            codes(
                ExampleTrial.of(1, 1)
                    .with(Parameters.ANNEALING, linear(1, 6))
                    .in(TrialState.RUNNING)))
        .doesNotContain("ANNEALING_UNFINISHED");
  }

  @Test
  void greyValuesUnderABernoulliDecoderAreTold() {
    Finding finding = only("BCE_ON_GREY", ExampleTrial.of(1, 1));
    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(finding.sentence()).startsWith("50% of the training values");
  }

  @Test
  void greyValuesUnderASquaredErrorAreNoMatter() {
    assertThat(codes(ExampleTrial.of(1, 1).with(Parameters.LIKELIHOOD, Likelihood.MSE)))
        .doesNotContain("BCE_ON_GREY");
  }

  @Test
  void aClampedLogVarianceIsToldWithItsSize() {
    Finding finding =
        only(
            "LOG_VARIANCE_EXPLODES",
            ExampleTrial.of(1, 1).logVariance(30, 17),
            ExampleTrial.of(2, 1.5));
    assertThat(finding.trials()).containsExactly(1);
    assertThat(finding.sentence()).contains("30").contains("17");
  }

  private static Annealing linear(double start, double length) {
    return new Annealing.Linear(start, length, Granularity.STEP);
  }

  private static Finding only(String code, ExampleTrial... trials) {
    return Diagnosis.of(ExampleResults.of(trials)).stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding " + code));
  }

  private static List<String> codes(ExampleTrial... trials) {
    DataFacts data =
        new DataFacts("d", Binarize.NONE, 10, 10, 28, 28, 0.5, ExampleResults.FASHION.checksum());
    return Diagnosis.of(ExampleResults.of(trials).on(data)).stream().map(Finding::code).toList();
  }
}
