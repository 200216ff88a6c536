package vaesweep.diagnosis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement.Verdict;

/**
 * Guards against the wrong cause: the weight blamed for what the learning rate did, the training
 * for what a seed did, and a copy of a trial heard as a second witness.
 */
final class BlameTest {
  private static final double SMALL = 0.001;
  private static final double LARGE = 1;

  @Test
  void anExplosionBlamesTheLearningRateAndNamesTheOneThatWentWell() {
    Finding finding =
        only(
            "TRAINING_EXPLODED",
            rated(1, 0, SMALL, Verdict.LIVE).ending(250, 154),
            rated(2, 0, LARGE, Verdict.EXPLODED)
                .ending(600, 970_339_076)
                .measured("objective_over_untrained", 55)
                .measured("dead_hidden_units", 60)
                .measured("hidden_units", 64));
    assertThat(finding.trials()).containsExactly(2);
    assertThat(finding.sentence())
        .startsWith("1 trial exploded. ")
        .contains("trial 2 (beta=0, learning_rate=1) ended 55.00 nats above its untrained network")
        .contains("60 of trial 2's 64 hidden units are dead");
    assertThat(finding.remedy())
        .startsWith("Lower learning_rate first. Alike trials went well with a smaller one: 0.001")
        .doesNotContain("Not sure");
  }

  /** With 0.1 one weight lives and the other does not, though it can: with 0.001 it lives. */
  @Test
  void aLearningRateThatCollapsesWhatLivesElsewhereDidNotGoWell() {
    Finding finding =
        only(
            "TRAINING_EXPLODED",
            rated(1, 0.3, SMALL, Verdict.LIVE).ending(250, 14),
            rated(2, 1, SMALL, Verdict.LIVE).ending(255, 10),
            rated(3, 0.3, 0.1, Verdict.COLLAPSED).ending(400, 0).active(0),
            rated(4, 1, 0.1, Verdict.LIVE).ending(256, 10),
            rated(5, 1, LARGE, Verdict.EXPLODED).ending(900, 10));
    assertThat(finding.remedy()).contains("went well with a smaller one: 0.001 for trial 5");
  }

  @Test
  void aLearningRateWentWellWhereNothingLivesUnderTheWeightThatCollapsed() {
    Finding finding =
        only(
            "TRAINING_EXPLODED",
            rated(1, 0.3, 0.1, Verdict.LIVE).ending(250, 14),
            rated(2, 500, 0.1, Verdict.COLLAPSED).ending(400, 0).active(0),
            rated(3, 0.3, LARGE, Verdict.EXPLODED).ending(900, 10));
    assertThat(finding.remedy()).contains("went well with a smaller one: 0.1 for trial 3");
  }

  @Test
  void aLargeRateAloneIsNoExplosion() {
    assertThat(codes(rated(1, 0, SMALL, Verdict.LIVE).ending(250, 446)))
        .doesNotContain("TRAINING_EXPLODED");
  }

  @Test
  void whatCollapsedBesideALivingTwinIsNotToldToLowerItsWeight() {
    List<Finding> findings =
        findings(
            rated(1, 0.01, SMALL, Verdict.LIVE).ending(250, 20).active(10),
            rated(2, 0.01, LARGE, Verdict.COLLAPSED).ending(400, 0).active(0),
            rated(3, 0, LARGE, Verdict.COLLAPSED).ending(401, 0).active(0));
    assertThat(findings).extracting(Finding::code).doesNotContain("COLLAPSE_FULL");
    Finding finding = of("COLLAPSE_BY_TRAINING", findings).orElseThrow();
    assertThat(finding.trials()).containsExactly(2, 3);
    assertThat(finding.remedy())
        .startsWith(
            "Copy what lives. For trial 2 (beta=0.01, learning_rate=1) take learning_rate 0.001")
        .doesNotContain("beta_eff");
  }

  @Test
  void deadHiddenUnitsBlameTheLearningRateWhereNothingAlikeLives() {
    Finding finding =
        only(
            "COLLAPSE_BY_TRAINING",
            rated(1, 0, 0.3, Verdict.COLLAPSED)
                .ending(400, 0)
                .active(0)
                .measured("dead_hidden_share", 1)
                .measured("dead_hidden_units", 64)
                .measured("hidden_units", 64));
    assertThat(finding.sentence()).contains("64 of trial 1's 64 hidden units are dead");
    assertThat(finding.remedy()).startsWith("Lower learning_rate. The sweep file takes 0.001 for");
  }

  @Test
  void aTrainingThatWasTooShortIsToldToTrainLongerAndNotToSlowDown() {
    Finding finding =
        of(
                "COLLAPSE_BY_TRAINING",
                findings(
                    rated(1, 0.5, SMALL, Verdict.LIVE).ending(250, 20).active(10),
                    rated(2, 0, LARGE, Verdict.COLLAPSED)
                        .ending(400, 0)
                        .active(0)
                        .with(Parameters.EPOCHS, 1)))
            .orElseThrow();
    assertThat(finding.remedy()).startsWith("Train longer. ").contains("Not sure this helps");
    assertThat(finding.headline()).endsWith("Perhaps train longer.");
  }

  @Test
  void aLearningRateIsLoweredWhereALowerOneWasEnoughInTheSameTime() {
    Finding finding =
        of(
                "COLLAPSE_BY_TRAINING",
                findings(
                    rated(1, 0.5, SMALL, Verdict.LIVE).ending(250, 20).active(10),
                    rated(2, 0, LARGE, Verdict.COLLAPSED).ending(400, 0).active(0)))
            .orElseThrow();
    assertThat(finding.remedy())
        .startsWith("Lower learning_rate. The sweep file takes 0.001 for trial 2")
        .doesNotContain("Not sure");
    assertThat(finding.headline()).endsWith(" Lower learning_rate.");
  }

  @Test
  void aSeedBeatenByItsTwinIsNoiseAndNoRegret() {
    List<Finding> findings =
        findings(
            ExampleTrial.of(1, 1).ending(250, 14).active(10),
            ExampleTrial.of(2, 1).ending(245, 14).active(10).repeat(2));
    assertThat(of("REGRET", findings)).isEmpty();
    Finding finding = of("SEED_NOISE", findings).orElseThrow();
    assertThat(finding.trials()).containsExactly(1);
    assertThat(finding.sentence())
        .startsWith("1 trial lost to another seed of the same.")
        .contains("is 5.00 nats worse at its own objective, on training rows, than trial 2");
  }

  @Test
  void aTrialBeatenByAnotherLearningRateIsToldToTakeIt() {
    Finding finding =
        only(
            "REGRET",
            rated(1, 1, 0.0001, Verdict.LIVE).ending(250, 14).active(10),
            rated(2, 1, SMALL, Verdict.LIVE).ending(245, 14).active(10));
    assertThat(finding.trials()).containsExactly(1);
    assertThat(finding.remedy())
        .startsWith("Copy what beats them.")
        .contains("take learning_rate 0.001 instead of 0.0001")
        .doesNotContain("epochs");
  }

  @Test
  void aParameterWithoutEffectIsNamedWithItsTrials() {
    Finding finding =
        only(
            "NO_EFFECT",
            ExampleTrial.of(1, 0).ending(250, 30),
            ExampleTrial.of(2, 0).ending(250, 30).with(Parameters.ANNEALING, ramp()));
    assertThat(finding.trials()).containsExactly(1, 2);
    assertThat(finding.sentence())
        .startsWith("annealing had no effect in 2 trials.")
        .contains(
            "trials 1 and 2 (none and linear(start 0, length 4)): a weight of 0 has no schedule");
  }

  @Test
  void numbersThatDifferInOneBitAreAnEffect() {
    assertThat(
            codes(
                ExampleTrial.of(1, 0).ending(250, 30),
                ExampleTrial.of(2, 0)
                    .ending(Math.nextUp(250.0), 30)
                    .with(Parameters.ANNEALING, ramp())))
        .doesNotContain("NO_EFFECT");
  }

  /** Two weights, two seeds, and each training once more with a clip norm that is never reached. */
  @Test
  void copiesAreNoIndependentEvidenceOfSeedNoise() {
    ExampleTrial[] trials =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    ExampleTrial.of(i + 1, i % 4 < 2 ? 1 : 1.01)
                        .ending(250 + 4 * (i % 2) + 0.1 * (i % 4), 14 + i % 2)
                        .active(10)
                        .repeat(1 + i % 2)
                        .with(
                            Parameters.GRADIENT_CLIP_NORM,
                            i < 4 ? OptionalDouble.empty() : OptionalDouble.of(1000)))
            .toArray(ExampleTrial[]::new);
    Finding finding = only("SEED_NOISE", trials);
    assertThat(finding.sentence())
        .startsWith("Seeds hide weights in 1 neighbouring pair.")
        .contains("are 0.20 nats apart and their mean rates 0.00 (n = 2 and 2)")
        .contains("deviate by 2.90 and 0.71 nats");
    assertThat(finding.trials()).isSubsetOf(1, 2, 3, 4);
  }

  /** Distortions overlap, and rates are 7 nats apart. */
  @Test
  void noSeedHidesWeightsThatTheRateTellsApart() {
    assertThat(
            findings(
                ExampleTrial.of(1, 0.01).ending(250, 12),
                ExampleTrial.of(2, 0.01).ending(254, 13).repeat(2),
                ExampleTrial.of(3, 0.1).ending(250.1, 5),
                ExampleTrial.of(4, 0.1).ending(254.1, 6).repeat(2)))
        .filteredOn(finding -> finding.code().equals("SEED_NOISE"))
        .noneMatch(finding -> finding.sentence().contains("hide"));
  }

  @Test
  void whatIsWorseThanIgnoringZIsCountedWithItsExcess() {
    Finding finding =
        only(
            "WORSE_THAN_BASELINE",
            rated(1, 1, SMALL, Verdict.LIVE).ending(250, 14),
            worse(2, LARGE).measured("objective_over_baseline", 7),
            worse(3, 0.1).measured("objective_over_baseline", 3));
    assertThat(finding.trials()).containsExactly(2, 3);
    assertThat(finding.sentence())
        .startsWith("2 of 3 trials are worse than ignoring z.")
        .contains("trial 2 (beta=1, learning_rate=1) by 7.00 nats")
        .contains("the least is trial 3 (beta=1, learning_rate=0.1) by 3.00 nats");
    assertThat(finding.remedy()).startsWith("Copy what is better. Trial 1");
  }

  @Test
  void whatServesItsObjectiveAndReconstructsWorseIsToldByItsDistortion() {
    Finding finding =
        only(
            "WORSE_THAN_BASELINE",
            rated(1, 1, SMALL, Verdict.LIVE).ending(250, 14),
            worse(2, LARGE).measured("objective_over_baseline", -18_686));
    assertThat(finding.sentence())
        .startsWith("1 of 2 trials is worse than ignoring z.")
        .contains("The best decoder that ignores it reconstructs better")
        .doesNotContain("objective", "18686", "their");
  }

  /** A tenth of 0.01 was tried in as many epochs, and its hidden units died too. */
  @Test
  void aLearningRateThatWasTriedInVainIsNotProposed() {
    ExampleTrial fast = worse(2, 0.01).measured("dead_hidden_share", 0.9);
    assertThat(only("WORSE_THAN_BASELINE", fast).remedy()).startsWith("Lower learning_rate.");
    ExampleTrial slow = worse(3, 0.0005);
    Finding both = only("WORSE_THAN_BASELINE", fast, slow);
    assertThat(both.remedy())
        .startsWith("Train longer.")
        .contains("takes 4 times the epochs for what was not trained enough.")
        .doesNotContain("smaller");
    ExampleTrial brief = slow.with(Parameters.EPOCHS, 2);
    assertThat(only("WORSE_THAN_BASELINE", fast, brief).remedy())
        .startsWith("Lower learning_rate.")
        .contains("4 times the most epochs tried");
    ExampleTrial ofAnotherWeight =
        rated(3, 2, 0.0005, Verdict.LIVE)
            .ending(403, 14)
            .judged(ExampleTrial.judgement(true, Verdict.LIVE, true));
    assertThat(only("WORSE_THAN_BASELINE", fast, ofAnotherWeight).remedy())
        .startsWith("Lower learning_rate.");
  }

  /** Four times the epochs of trial 2 is trial 3, which is no better. */
  @Test
  void asManyEpochsAsWereTriedInVainAreNotProposed() {
    Finding finding =
        only(
            "WORSE_THAN_BASELINE",
            worse(2, SMALL).with(Parameters.EPOCHS, 4),
            worse(3, SMALL).with(Parameters.EPOCHS, 16));
    assertThat(finding.remedy()).contains("takes 4 times the most epochs tried");
  }

  @Test
  void aCollapsedTrialIsNoExampleOfABetterTraining() {
    Finding finding =
        only(
            "WORSE_THAN_BASELINE",
            rated(1, 1, SMALL, Verdict.COLLAPSED).ending(400, 0).active(0),
            worse(2, 0.1).measured("objective_over_baseline", 3));
    assertThat(finding.trials()).containsExactly(2);
    assertThat(finding.remedy()).doesNotContain("Copy").doesNotContain("rial 1");
  }

  @Test
  void whatIsNotKnownToBeWorseIsNotCalledSo() {
    assertThat(codes(rated(1, 1, SMALL, Verdict.LIVE).ending(900, 14)))
        .doesNotContain("WORSE_THAN_BASELINE");
  }

  private static ExampleTrial rated(int number, double beta, double rate, Verdict verdict) {
    return ExampleTrial.of(number, beta)
        .with(Parameters.LEARNING_RATE, rate)
        .judged(ExampleTrial.judgement(true, verdict, false));
  }

  private static ExampleTrial worse(int number, double rate) {
    return rated(number, 1, rate, Verdict.LIVE)
        .ending(400 + number, 14)
        .judged(ExampleTrial.judgement(true, Verdict.LIVE, true));
  }

  private static Annealing ramp() {
    return new Annealing.Linear(0, 4, Granularity.STEP);
  }

  private static List<Finding> findings(ExampleTrial... trials) {
    return Diagnosis.of(ExampleResults.of(trials));
  }

  private static Optional<Finding> of(String code, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
  }

  private static Finding only(String code, ExampleTrial... trials) {
    return of(code, findings(trials)).orElseThrow(() -> new AssertionError("no " + code));
  }

  private static Stream<String> codes(ExampleTrial... trials) {
    return findings(trials).stream().map(Finding::code);
  }
}
