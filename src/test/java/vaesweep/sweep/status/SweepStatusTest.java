package vaesweep.sweep.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.example.ExampleResults;
import vaesweep.report.facts.SweepFacts;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.words.status.StatusJson;
import vaesweep.words.status.StatusWords;

/**
 * Guards what somebody decides by: whether a sweep still runs, and how long it will; the danger is
 * a dead process that looks alive, and a time left that is wrong by arithmetic.
 */
class SweepStatusTest {
  private static final Instant BEGAN = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant NOW = BEGAN.plusSeconds(120);
  private static final LockHolder HOLDER = new LockHolder("process 7, started " + BEGAN, true);
  private static final LockHolder DEAD = new LockHolder(HOLDER.text(), false);

  private static final SweepFacts NOTHING = SweepFacts.of(ExampleResults.of());

  /** Of 10 epochs each: two ended in this run at 3 s an epoch, two run, one waits, one failed. */
  private static final List<TrialRow> TRIALS =
      List.of(
          trial(1, TrialState.COMPLETE, 10, 30, 32),
          trial(2, TrialState.COMPLETE, 10, 30, 32),
          trial(3, TrialState.RUNNING, 4, 12, 0),
          trial(4, TrialState.RUNNING, 6, 18, 0),
          trial(5, TrialState.WAITING, -1, 0, 0),
          failed(6));

  @Test
  void theTimeLeftIsThatOfTheRestOnAsManyWorkersAsRun() {
    Throughput pace = Throughput.of(TRIALS, BEGAN, NOW, false);

    assertThat(pace.trialsPerMinute()).isEqualTo(1.5); // the failed one ended too
    assertThat(pace.epochsPerMinute()).isEqualTo(15);
    // trial 3: 6 epochs and the rest of 2 s; trial 4: 4 epochs and that; then trial 5 behind it
    assertThat(pace.secondsLeft().orElseThrow()).isCloseTo((4 * 3 + 2) + 32, within(1e-9));
  }

  @Test
  void whatEndedBeforeTheRunIsNoPaceOfItButTellsWhatAnEpochTakes() {
    Throughput pace = Throughput.of(TRIALS, BEGAN.plusSeconds(100), NOW, false);

    assertThat(pace.trialsPerMinute()).isZero();
    assertThat(pace.epochsPerMinute()).isZero();
    assertThat(pace.secondsLeft()).isPresent();
  }

  @Test
  void beforeTheFirstEpochNoTimeIsForetold() {
    List<TrialRow> fresh =
        List.of(trial(1, TrialState.RUNNING, 0, 0, 0), trial(2, TrialState.WAITING, -1, 0, 0));

    assertThat(Throughput.of(fresh, BEGAN, NOW, false).secondsLeft()).isEmpty();
    assertThat(lines(fresh, Optional.of(HOLDER)))
        .contains(
            "0.0 trials and 0.0 epochs a minute; no epoch is measured yet, so the time left is not known.");
  }

  @Test
  void aRunningSweepTellsItsProcessItsPaceAndItsTrials() {
    assertThat(lines(TRIALS, Optional.of(HOLDER)))
        .containsExactly(
            "beta: 2 of 6 trials complete, 1 waiting, 2 running, 1 failed",
            "Running: process 7, started 2026-03-01T12:00:00Z (2 min 0 s ago).",
            "1.5 trials and 15.0 epochs a minute; about 46.0 s left.",
            "running: trial 3, epoch 4 of 10, elbo −105.00 nats, 12.0 s",
            "running: trial 4, epoch 6 of 10, elbo −105.00 nats, 18.0 s");
  }

  @Test
  void ofADeadProcessNothingRuns() {
    assertThat(lines(TRIALS, Optional.of(DEAD)))
        .containsExactly(
            "beta: 2 of 6 trials complete, 3 waiting, 1 failed",
            "Not running: process 7, started 2026-03-01T12:00:00Z, was ended by force;"
                + " the sweep's command goes on where it stopped.");
    assertThat(lines(TRIALS, Optional.empty()))
        .contains("Not running; the sweep's command goes on where it stopped.");
  }

  @Test
  void programsGetTheSameAsJson() {
    JsonNode json = json(Optional.of(HOLDER));

    assertThat(json.get("running").asBoolean()).isTrue();
    assertThat(json.get("pid").asInt()).isEqualTo(7);
    assertThat(json.get("since").asString()).isEqualTo(BEGAN.toString());
    assertThat(json.get("trials").get("total").asInt()).isEqualTo(6);
    assertThat(json.get("trials").get("pruned").asInt()).isZero();
    assertThat(json.get("seconds_left").asDouble()).isCloseTo(46, within(1e-9));
    assertThat(json.get("running_trials").get(1).get("epoch").asInt()).isEqualTo(6);
    assertThat(json.get("running_trials").get(1).get("epochs").asInt()).isEqualTo(10);
    assertThat(json.get("failed_trials").get(0).get("kind").asString()).isEqualTo("diverged");
    JsonNode dead = json(Optional.of(DEAD));
    assertThat(dead.get("ended_by_force").asBoolean()).isTrue();
    assertThat(dead.get("seconds_left").isNull()).isTrue();
    assertThat(dead.get("running_trials").isEmpty()).isTrue();
    assertThat(json(Optional.empty()).get("pid").isNull()).isTrue();
  }

  @Test
  void aSweepThatStopsSaysSoAndItsTimeLeftIsThatOfItsRunningTrials() {
    SweepProcess stopping =
        new SweepProcess(Optional.of(HOLDER), Optional.of(SweepRequest.Kind.STOP));
    SweepStatus status = new SweepStatus("beta", TRIALS, stopping, NOW);

    assertThat(new StatusWords(status).lines(number -> "trial " + number))
        .contains(
            "Running: process 7, started 2026-03-01T12:00:00Z (2 min 0 s ago). Stopping: no new"
                + " trials begin.",
            "1.5 trials and 15.0 epochs a minute; about 20.0 s left.");
    assertThat(StatusJson.of(new SweepOverview(status, NOTHING))).contains("\"stopping\": true");
    SweepProcess dead = new SweepProcess(Optional.of(DEAD), stopping.asked());
    assertThat(
            StatusJson.of(new SweepOverview(new SweepStatus("beta", TRIALS, dead, NOW), NOTHING)))
        .contains("\"stopping\": false");
  }

  @Test
  void aClockThatWasSetBackMakesNoPaceAndNoNegativeTime() {
    SweepStatus status =
        new SweepStatus("beta", TRIALS, unasked(Optional.of(HOLDER)), BEGAN.minusSeconds(3600));

    assertThat(new StatusWords(status).lines(number -> "trial " + number))
        .contains(
            "Running: process 7, started 2026-03-01T12:00:00Z.",
            "The clock was set back since, so the pace is not known; about 46.0 s left.");
    assertThat(StatusJson.of(new SweepOverview(status, NOTHING)))
        .contains("\"trials_per_minute\": null", "\"epochs_per_minute\": null");
  }

  /** Trials 1 to 3 took 2 s beside their epochs; the clock jumped by a day in 4, and back in 5. */
  @Test
  void aClockThatJumpedDuringATrialIsNoDayLeft() {
    List<TrialRow> trials =
        List.of(
            trial(1, TrialState.COMPLETE, 10, 30, 32),
            trial(2, TrialState.COMPLETE, 10, 30, 32),
            trial(3, TrialState.COMPLETE, 10, 30, 32),
            trial(4, TrialState.COMPLETE, 10, 30, 32 + 86_400),
            trial(5, TrialState.COMPLETE, 10, 30, 32 - 86_400),
            trial(6, TrialState.WAITING, -1, 0, 0));

    assertThat(Throughput.of(trials, BEGAN, NOW, false).secondsLeft().orElseThrow())
        .isCloseTo(32, within(1e-9));
  }

  private static SweepProcess unasked(Optional<LockHolder> holder) {
    return new SweepProcess(holder, Optional.empty());
  }

  private static List<String> lines(List<TrialRow> trials, Optional<LockHolder> holder) {
    return new StatusWords(new SweepStatus("beta", trials, unasked(holder), NOW))
        .lines(number -> "trial " + number);
  }

  private static JsonNode json(Optional<LockHolder> holder) {
    return JsonMapper.builder()
        .build()
        .readTree(
            StatusJson.of(
                new SweepOverview(new SweepStatus("beta", TRIALS, unasked(holder), NOW), NOTHING)));
  }

  /**
   * @param epoch epochs done, -1 before the first measurement
   * @param seconds at its last epoch
   * @param whole seconds from beginning to end
   */
  private static TrialRow trial(
      int number, TrialState state, int epoch, double seconds, int whole) {
    Instant started = BEGAN.plusSeconds(number);
    boolean complete = state == TrialState.COMPLETE;
    return row(
        number,
        state,
        started,
        complete ? Optional.of(started.plus(Duration.ofSeconds(whole))) : Optional.empty(),
        Optional.empty(),
        epoch < 0 ? Optional.empty() : Optional.of(point(epoch, seconds)));
  }

  private static TrialRow failed(int number) {
    Failure failure = Failure.diverged(2, 3, "KL", "the KL term is not finite");
    return row(
        number,
        TrialState.FAILED,
        BEGAN.plusSeconds(1),
        Optional.of(BEGAN.plusSeconds(2)),
        Optional.of(failure),
        Optional.of(point(0, 0)));
  }

  private static TrialRow row(
      int number,
      TrialState state,
      Instant started,
      Optional<Instant> ended,
      Optional<Failure> failure,
      Optional<CurvePoint> last) {
    String configuration = Configuration.of(Map.of(Parameters.EPOCHS, 10)).canonicalJson();
    return new TrialRow(
        number,
        "key " + number,
        configuration,
        1,
        3,
        state,
        1,
        1,
        1,
        1,
        Optional.of(started),
        ended,
        Optional.empty(),
        failure,
        Optional.empty(),
        last,
        Optional.empty(),
        Optional.empty());
  }

  private static CurvePoint point(int epoch, double seconds) {
    SplitNumbers numbers = new SplitNumbers(100, 5, 0.1);
    return new CurvePoint(
        epoch,
        1,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        numbers,
        numbers,
        2,
        1,
        0,
        seconds);
  }
}
