package vaesweep.diagnosis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;

/** The danger: a shorter training advised where the last epoch is the best one. */
final class OverfitTest {
  /** A decoder that ignores z has 400 nats, so that a network at 230 explains 170. */
  private static final DataReference REFERENCE =
      new DataReference(
          Map.of(), Map.of("bernoulli", new DataReference.Baseline(400, OptionalDouble.empty())));

  private static final String SWEEP =
      "{\"name\": \"gap\", \"method\": \"grid\", \"seed\": 7, \"data\": \"optdigits\", \"parameters\": {}}";

  @Test
  void whatIsPastItsBestEpochStopsThere() {
    Finding finding = overfit(gap(1).after(5, 225, 14), gap(2).after(6, 228, 14));
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.sentence())
        .startsWith("2 trials are better on training rows, beyond chance.")
        .contains("218.00 nats on training and 230.00 on validation rows");
    assertThat(finding.remedy())
        .startsWith("Stop earlier. On validation rows trial 1")
        .contains("after epoch 5, and is 5.00 nats worse after epoch 8;");
    assertThat(finding.remedySweep().orElseThrow()).contains("\"values\": [ 5, 6 ]");
  }

  @Test
  void whatStillGainsHasNothingToStopEarlyFor() {
    Finding finding = overfit(gap(1), gap(2).after(7, 229.95, 14));
    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(finding.remedy())
        .startsWith("Nothing to stop early for.")
        .contains("more data or narrower hidden layers");
    assertThat(finding.remedySweep()).isEmpty();
  }

  @Test
  void whatStillGainsIsNotInTheFileOfWhatIsPastItsBest() {
    Finding finding = overfit(gap(1).after(5, 225, 14), gap(2));
    assertThat(finding.trials()).containsExactly(1, 2);
    assertThat(finding.remedy()).contains("1 of the trials is not past the best epoch");
    assertThat(finding.remedySweep().orElseThrow())
        .contains("\"epochs\": 5")
        .doesNotContain("\"epochs\": 8");
  }

  @Test
  void fewerEpochsAreNoFileWhereTheyWouldCutASchedule() {
    Finding finding =
        overfit(
            gap(1)
                .after(5, 225, 14)
                .with(Parameters.ANNEALING, new Annealing.Linear(0, 4, Granularity.STEP)));
    assertThat(finding.remedy()).startsWith("Stop earlier.").contains("its annealing too");
    assertThat(finding.remedySweep()).isEmpty();
  }

  @Test
  void anObjectiveThatTheCurveDoesNotShowIsNotJudgedByIt() {
    Finding finding =
        overfit(gap(1).after(5, 225, 14).with(Parameters.OBJECTIVE, new Objective.FreeBits(0.5)));
    assertThat(finding.remedy()).startsWith("Compare on validation rows only.");
    assertThat(finding.remedySweep()).isEmpty();
  }

  /** The untrained network and epochs under a lesser weight have another objective. */
  @Test
  void epochsBeforeTheFullWeightAreNotTheBest() {
    Finding finding =
        overfit(
            gap(1)
                .after(2, 100, 14)
                .with(Parameters.ANNEALING, new Annealing.Linear(0, 4, Granularity.STEP)));
    assertThat(finding.remedy()).startsWith("Nothing to stop early for.");
  }

  @Test
  void aTrialThatNeverHadItsFullWeightIsNotSaidToGain() {
    Annealing unfinished = new Annealing.Linear(0, 20, Granularity.STEP);
    Finding finding = overfit(gap(1).with(Parameters.ANNEALING, unfinished));
    assertThat(finding.remedy()).startsWith("Compare on validation rows only.");
  }

  private static ExampleTrial gap(int number) {
    return ExampleTrial.of(number, 1).repeat(number).ending(230, 14).training(218, 14);
  }

  private static Finding overfit(ExampleTrial... trials) {
    Evidence read = Evidence.of(ExampleResults.of(trials).named("gap", "", SWEEP));
    Evidence evidence = new Evidence(read.edition(), read.data(), REFERENCE, read.trials());
    return Diagnosis.of(evidence).stream()
        .filter(finding -> finding.code().equals("OVERFIT"))
        .findFirst()
        .orElseThrow();
  }
}
