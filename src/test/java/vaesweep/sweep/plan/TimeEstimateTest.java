package vaesweep.sweep.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.plan.Workload;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.train.TimingRun;
import vaesweep.trial.Trial;
import vaesweep.words.plan.TimeWords;

/** Guards an estimate against its arithmetic: epochs, evaluations, workers, the range. */
class TimeEstimateTest {
  private static final Trial SHORT = trial(2, 3);
  private static final Trial LONG = trial(2, 10);
  private static final Trial WIDE = trial(4, 3);

  /** A millisecond a step; of eight, a quarter took at most 0.5 and a quarter at least 2. */
  private static final TrialCost COST = new TrialCost(0.001, 0.0005, 0.002, 0.01, 0.1, 8);

  @Test
  void aTrialIsItsStepsItsEvaluationsAndItsEnd() {
    TimeEstimate estimate = estimate(List.of(SHORT), 1);

    // 42 rows in batches of 8: 5 steps; the untrained network is evaluated too
    assertThat(estimate.seconds()).isCloseTo(3 * 5 * 0.001 + 4 * 0.01 + 0.1, within(1e-12));
  }

  @Test
  void trialsShareTheWorkersInTheirOrder() {
    double brief = 0.155;
    double longer = 10 * 5 * 0.001 + 11 * 0.01 + 0.1;

    assertThat(estimate(List.of(SHORT, LONG, SHORT), 1).seconds())
        .isCloseTo(2 * brief + longer, within(1e-12));
    assertThat(estimate(List.of(SHORT, LONG, SHORT), 2).seconds())
        .isCloseTo(2 * brief, within(1e-12));
    assertThat(estimate(List.of(SHORT, LONG), 9).seconds()).isCloseTo(longer, within(1e-12));
  }

  @Test
  void theRangeIsThatOfTheStepsAndNeverNarrowerThanTheLeast() {
    TimeEstimate wide = estimate(List.of(SHORT), 1);
    assertThat(wide.leastSeconds()).isCloseTo(0.5 * wide.seconds(), within(1e-12));
    assertThat(wide.mostSeconds()).isCloseTo(2 * wide.seconds(), within(1e-12));

    TrialCost steady = new TrialCost(0.001, 0.001, 0.001, 0.01, 0.1, 8);
    TimeEstimate narrow =
        new TimeEstimate(Map.of(workload(SHORT), steady), List.of(SHORT), Map.of(), 42, 1);
    assertThat(narrow.leastSeconds()).isCloseTo(0.85 * narrow.seconds(), within(1e-12));
    assertThat(narrow.mostSeconds()).isCloseTo(1.3 * narrow.seconds(), within(1e-12));
  }

  @Test
  void theCostIsTheMedianOfAllWorkersSteps() {
    TrialCost cost =
        TrialCost.of(
            List.of(
                new TimingRun.Times(List.of(1.0, 2.0), 3, 5),
                new TimingRun.Times(List.of(3.0, 4.0, 100.0), 5, 6)));

    assertThat(cost).isEqualTo(new TrialCost(3, 2, 4, 4, 5.5, 5));
    assertThat(cost.scaled(2)).isEqualTo(new TrialCost(6, 4, 8, 8, 11, 0));
  }

  @Test
  void everyWorkloadOfAPlanIsMeasuredOnRealSteps() {
    TimeEstimate estimate =
        TimeEstimate.measure(SmallData.dataset(), List.of(SHORT, LONG, WIDE), 2);

    assertThat(estimate.costs()).containsOnlyKeys(workload(SHORT), workload(WIDE));
    assertThat(estimate.costs().values())
        .allSatisfy(cost -> assertThat(cost.measured()).isPositive())
        .allSatisfy(cost -> assertThat(cost.step()).isPositive());
    assertThat(estimate.seconds(LONG)).isGreaterThan(estimate.seconds(SHORT));
  }

  @Test
  void whatIsSaidNamesTheTotalTheRangeAndWhatIsNotCounted() {
    assertThat(print(estimate(List.of(SHORT, LONG), 2), 3))
        .contains("latent_size", "ms a step", "s a trial")
        .contains("Time: about 0.3 s (0.1 s to 0.5 s) for 2 trials with 2 workers; 3 more have")
        .contains("Measured now: 8 steps");
    assertThat(print(new TimeEstimate(Map.of(), List.of(), Map.of(), 42, 2), 5))
        .isEqualTo(
            "Time: no trial is left to train; 5 more have ended before and are not counted.\n");
  }

  private static String print(TimeEstimate estimate, int known) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TimeWords(estimate).print(known, new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static TimeEstimate estimate(List<Trial> trials, int workers) {
    return new TimeEstimate(
        Map.of(workload(SHORT), COST), trials, Map.of(), SmallData.TRAIN_ROWS, workers);
  }

  private static Workload workload(Trial trial) {
    return Workload.of(StoredConfiguration.of(trial.configuration().canonicalJson()));
  }

  private static Trial trial(int latentSize, int epochs) {
    return SmallData.trial(
        SmallData.with(Map.of(Parameters.LATENT_SIZE, latentSize, Parameters.EPOCHS, epochs)), 5);
  }
}
