package vaesweep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.report.facts.SweepFacts;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement.Verdict;

/**
 * The danger: a first sentence that praises a useless trial, sums up half a sweep as a whole, or
 * tells noise as a difference.
 */
final class SummaryTest {
  @Test
  void theStateCountsEveryTrialOnce() {
    assertThat(summary(ExampleSweeps.shipped()).state())
        .isEqualTo("46 of 48 trials complete, 1 waiting, 1 failed");
  }

  @Test
  void theBestTrialIsNamedWithWhatDiffersInThisSweep() {
    assertThat(whole(ExampleSweeps.shipped()))
        .contains(
            "The best ELBO is −256.79 nats: trial 38 (beta=1, latent_size=10, reduction=sum,"
                + " annealing=linear(start 1, length 4)), with beta_eff 1, distortion 242.17 and rate"
                + " 14.62, 10 of 10 units active.");
  }

  @Test
  void theConsoleSaysTheSameInLinesOfAHundredColumns() {
    List<String> lines =
        summary(ExampleSweeps.shipped()).sentences().stream().map(Sentence::line).toList();
    assertThat(lines).allMatch(line -> line.length() <= 100);
    assertThat(lines)
        .contains(
            "The best ELBO is −256.79 nats: trial 38, beta_eff 1, distortion 242.17 and rate 14.62.");
  }

  @Test
  void completeTrialsAreCountedByWhatTheirNumbersSay() {
    assertThat(
            whole(
                ExampleResults.of(
                    judged(1, true, Verdict.LIVE, false),
                    judged(2, true, Verdict.PARTLY_COLLAPSED, true),
                    judged(3, true, Verdict.EXPLODED, true),
                    judged(4, false, Verdict.LIVE, false))))
        .startsWith(
            "Complete trials: 2 live, 1 partly collapsed, 1 exploded; 2 worse than a decoder that"
                + " ignores z, 1 exploded one among them; 1 not compared, short of the full KL"
                + " weight.");
  }

  @Test
  void whatIsWorseThanIgnoringTheLatentSpaceIsCountedWholeWithItsOtherVerdicts() {
    assertThat(
            whole(
                ExampleResults.of(
                    judged(1, true, Verdict.LIVE, true),
                    judged(2, true, Verdict.COLLAPSED, true),
                    judged(3, true, Verdict.EXPLODED, true),
                    judged(4, true, Verdict.EXPLODED, true))))
        .startsWith(
            "Complete trials: 1 live, 1 collapsed, 2 exploded; 4 worse than a decoder that ignores"
                + " z, 2 exploded and 1 collapsed ones among them.");
    assertThat(whole(ExampleResults.of(judged(1, true, Verdict.LIVE, true))))
        .startsWith("Complete trials: 1 live; 1 worse than a decoder that ignores z.");
  }

  @Test
  void whereTheConsoleHasNoRoomItSaysThatTheWorseAreAllOfThem() {
    assertThat(
            summary(
                    ExampleResults.of(
                        judged(1, true, Verdict.LIVE, true),
                        judged(2, true, Verdict.PARTLY_COLLAPSED, true),
                        judged(3, true, Verdict.COLLAPSED, true),
                        judged(4, true, Verdict.EXPLODED, true)))
                .sentences())
        .extracting(Sentence::line)
        .startsWith(
            "1 live, 1 partly collapsed, 1 collapsed, 1 exploded; 4 worse than ignoring z in all.");
  }

  @Test
  void neitherAnExplodedNorAWorseTrialIsTheBest() {
    List<String> sentences =
        whole(
            ExampleResults.of(
                judged(1, true, Verdict.EXPLODED, true).ending(100, 1),
                judged(2, true, Verdict.LIVE, true).ending(200, 1),
                judged(3, true, Verdict.LIVE, false).ending(300, 1)));
    assertThat(sentences).anyMatch(s -> s.startsWith("The best ELBO is −301.00 nats: trial 3"));
    assertThat(sentences).anyMatch(s -> s.startsWith("1 trial is on the frontier"));
  }

  @Test
  void whereNoneCompetesNoneIsTheBest() {
    assertThat(whole(ExampleResults.of(judged(1, true, Verdict.EXPLODED, true))))
        .contains(
            "No trial is the best: each exploded, collapsed, lost to ignoring z or ended early.")
        .noneMatch(sentence -> sentence.contains("best ELBO"));
  }

  @Test
  void onlyACompleteSweepIsSaidToBeFreeOfCollapse() {
    assertThat(whole(ExampleResults.of(ExampleTrial.of(1, 1), ExampleTrial.of(2, 2))))
        .contains("No trial collapsed.");
    assertThat(whole(unfinished(0.01, 0.03)))
        .contains(
            "None of the 2 complete trials collapsed; nothing of beta 0.1 to 16 has been trained.")
        .doesNotContain("No trial collapsed.");
  }

  @Test
  void valuesWithoutATrialAreListedWhereOthersLieBetween() {
    assertThat(whole(unfinished(0.01, 0.03, 1)))
        .anyMatch(s -> s.endsWith("nothing of beta 0.1, 0.3, 4 and 16 has been trained."));
    assertThat(whole(unfinished(0.01, 0.03, 0.1, 0.3, 1, 4, 16))).contains("No trial collapsed.");
  }

  @Test
  void aFailedTrialIsNotOfWhatIsToCome() {
    Failure failure = new Failure(Failure.Kind.ERROR, 0, 0, "", "the disk was full");
    assertThat(
            whole(ExampleResults.of(ExampleTrial.of(1, 1), ExampleTrial.of(2, 2).failed(failure))))
        .contains(
            "1 trial failed: trial 2 (beta=2): the disk was full.",
            "The one complete trial did not collapse.");
  }

  @Test
  void aDivergedTrialIsLeftToItsFinding() {
    assertThat(whole(ExampleSweeps.shipped())).noneMatch(s -> s.contains("failed"));
  }

  @Test
  void theBestOfRepeatsIsTheBestMeanAndTheBestTrialIsNamedApart() {
    assertThat(whole(repeated(250, 252, 254, 249, 260, 262)))
        .contains(
            "The best mean ELBO is −262.00 ± 4.97 nats (95%, n = 3): trials 1, 2 and 3 (beta=1),"
                + " beta_eff 1, mean distortion 252.00 and rate 10.00; the best single one is trial"
                + " 4 of repeat 1, −259.00.");
  }

  @Test
  void aDifferenceThatRepeatsDoNotShowIsSaidToBeNone() {
    assertThat(whole(repeated(250, 252, 254, 249, 260, 262)))
        .contains(
            "The second, trials 4, 5 and 6 (beta=2), is 5.00 ± 12.91 nats behind: no difference that"
                + " 3 repeats show.");
    assertThat(whole(repeated(250, 252, 254, 260, 262, 264.5)))
        .anyMatch(s -> s.endsWith("is 10.17 ± 0.72 nats behind (95%, 3 pairs)."));
  }

  @Test
  void aMeanOfOneRepeatHasNoInterval() {
    assertThat(
            whole(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).ending(250, 10),
                    ExampleTrial.of(2, 1).repeat(2).in(TrialState.WAITING))))
        .anyMatch(
            s ->
                s.startsWith("The best mean ELBO is −260.00 nats (n = 1, no interval): trial 1, "));
  }

  @Test
  void bestAndSecondOfOneWeightAreToldApartInTheShortLineToo() {
    List<Sentence> sentences =
        summary(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).with(Parameters.LEARNING_RATE, 0.003).ending(250, 10),
                    ExampleTrial.of(2, 1)
                        .with(Parameters.LEARNING_RATE, 0.003)
                        .repeat(2)
                        .in(TrialState.WAITING),
                    ExampleTrial.of(3, 1).with(Parameters.LEARNING_RATE, 0.1).ending(251, 10)))
            .sentences();
    assertThat(sentences)
        .extracting(Sentence::line)
        .anyMatch(
            s ->
                s.startsWith("The best mean ELBO is −260.00 nats (n = 1, no interval)")
                    && s.contains(", beta_eff 1 with learning_rate=0.003"))
        .contains(
            "The second, beta_eff 1 with learning_rate=0.1, is 1.00 nats behind in one repeat, maybe"
                + " noise.");
  }

  @Test
  void anotherReductionOfTheBestsOwnWeightIsNotTheSecond() {
    assertThat(
            whole(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).ending(250, 10),
                    ExampleTrial.of(2, 1 / 784.0)
                        .with(Parameters.REDUCTION, Reduction.MEAN_SUM)
                        .ending(251, 10),
                    ExampleTrial.of(3, 2).ending(252, 10),
                    ExampleTrial.of(4, 2).repeat(2).ending(253, 10))))
        .anyMatch(s -> s.startsWith("The second, trials 3 and 4 (beta=2"));
  }

  @Test
  void aTrainingThatIsTheBestBitForBitIsNotTheSecond() {
    assertThat(
            whole(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).ending(250, 10),
                    ExampleTrial.of(2, 1)
                        .with(Parameters.OBJECTIVE, new Objective.TotalCorrelation())
                        .ending(250, 10),
                    ExampleTrial.of(3, 2).ending(252, 10),
                    ExampleTrial.of(4, 2).repeat(2).ending(253, 10))))
        .anyMatch(s -> s.startsWith("The second, trials 3 and 4 (beta=2"));
  }

  @Test
  void twoLikelihoodsAreNeverCompared() {
    List<String> sentences =
        whole(
            ExampleResults.of(
                ExampleTrial.of(1, 1),
                ExampleTrial.of(2, 1).with(Parameters.LIKELIHOOD, Likelihood.MSE)));
    assertThat(sentences)
        .anyMatch(s -> s.startsWith("The best ELBO with likelihood bernoulli is"))
        .anyMatch(s -> s.startsWith("The best ELBO with likelihood mse is"))
        .anyMatch(s -> s.startsWith("1 trial is on the frontier with likelihood mse"));
  }

  @Test
  void aLikelihoodWithoutABestIsNamedAndTheOthersBestIsNotTakenForIts() {
    List<String> sentences =
        whole(
            ExampleResults.of(
                ExampleTrial.of(1, 1),
                judged(2, true, Verdict.EXPLODED, true)
                    .with(Parameters.LIKELIHOOD, Likelihood.MSE)));
    assertThat(sentences)
        .anyMatch(s -> s.startsWith("The best ELBO with likelihood bernoulli is"))
        .anyMatch(s -> s.startsWith("No trial with likelihood mse is the best of it: each"));
  }

  @Test
  void aLineIsCutBetweenWordsAndNeverTooLong() {
    assertThat(Sentence.clipped("word ".repeat(30).strip())).hasSizeLessThanOrEqualTo(100);
    assertThat(Sentence.clipped("word ".repeat(30).strip())).endsWith("word …");
    assertThat(Sentence.clipped("w".repeat(200))).hasSize(100);
  }

  private static ExampleTrial judged(int number, boolean full, Verdict verdict, boolean worse) {
    return ExampleTrial.of(number, number).judged(ExampleTrial.judgement(full, verdict, worse));
  }

  /** Two configurations, beta 1 and 2, of three repeats each, with these distortions. */
  private static ExampleResults repeated(double... distortions) {
    List<ExampleTrial> trials = new ArrayList<>();
    for (int i = 0; i < distortions.length; i++) {
      trials.add(ExampleTrial.of(i + 1, 1 + i / 3).repeat(1 + i % 3).ending(distortions[i], 10));
    }
    return ExampleResults.of(trials);
  }

  /** A sweep of seven weights, of which these are complete. */
  private static ExampleResults unfinished(double... complete) {
    List<ExampleTrial> trials = new ArrayList<>();
    for (double beta : new double[] {0.01, 0.03, 0.1, 0.3, 1, 4, 16}) {
      ExampleTrial trial = ExampleTrial.of(trials.size() + 1, beta).ending(250, 10).active(10);
      boolean done = java.util.Arrays.stream(complete).anyMatch(each -> each == beta);
      trials.add(done ? trial : trial.in(TrialState.WAITING));
    }
    return ExampleResults.of(trials);
  }

  private static Summary summary(ExampleResults results) {
    return Summary.of(SweepFacts.of(results));
  }

  private static List<String> whole(ExampleResults results) {
    return summary(results).sentences().stream().map(Sentence::whole).toList();
  }
}
