package vaesweep.storage.write;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vaesweep.storage.Fork;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;

/** What each event of a trial changes in the database. */
final class TrialEvents {
  /** Less than every epoch. */
  private static final int NO_EPOCH = -1;

  private final Statements statements;
  private final Networks networks;
  private final Checkpoints checkpoints;
  private final Forks forks;

  /** The last epoch that each running trial has measured, or goes on after. */
  private final Map<Integer, Integer> reached = new HashMap<>();

  TrialEvents(Statements statements, Networks networks, Checkpoints checkpoints, Forks forks) {
    this.statements = statements;
    this.networks = networks;
    this.checkpoints = checkpoints;
    this.forks = forks;
  }

  void started(int trial, Machine machine, Instant now) throws SQLException {
    begin(trial, machine, now);
    forget(trial, NO_EPOCH);
    forks.none(trial);
    checkpoints.delete(trial);
  }

  void resumed(int trial, int epoch, Machine machine, Instant now) throws SQLException {
    begin(trial, machine, now);
    reached.put(trial, epoch);
    forget(trial, epoch);
  }

  void forked(int trial, Fork fork, Machine machine, Instant now) throws SQLException {
    begin(trial, machine, now);
    forget(trial, NO_EPOCH);
    checkpoints.delete(trial);
    forks.copy(fork, trial);
  }

  /** Forgets the epochs after the last, and what builds on them. */
  private void forget(int trial, int last) throws SQLException {
    statements.update("write/epochs_forget", trial, last);
    forks.forget(trial, last);
  }

  void retried(List<Integer> trials) throws SQLException {
    for (int trial : trials) {
      require(trial, "failed", statements.update("write/retried", trial));
    }
    if (!trials.isEmpty()) {
      networks.reload(); // without them
    }
  }

  private void begin(int trial, Machine machine, Instant now) throws SQLException {
    require(
        trial,
        "waiting",
        statements.update(
            "write/started",
            now,
            machine.type(),
            machine.host(),
            machine.os(),
            machine.java(),
            machine.cores(),
            trial));
    reached.remove(trial);
  }

  void measured(int trial, EpochNumbers numbers) throws SQLException {
    SplitNumbers validation = numbers.validation();
    SplitNumbers train = numbers.train();
    require(
        trial,
        "running",
        statements.update(
            "write/epoch_insert",
            trial,
            numbers.epoch(),
            numbers.klWeight(),
            numbers.trainLoss(),
            numbers.gradientNorm(),
            validation.distortion(),
            validation.rate(),
            validation.elbo(),
            validation.mse(),
            train.distortion(),
            train.rate(),
            train.elbo(),
            train.mse(),
            numbers.activeUnits(),
            numbers.largestLogVariance(),
            numbers.clampedLogVariances(),
            numbers.seconds()));
    reached.put(trial, numbers.epoch());
    for (LatentUnit unit : numbers.units()) {
      statements.update(
          "write/unit_insert",
          trial,
          numbers.epoch(),
          unit.unit(),
          unit.kl(),
          unit.meanOfMeans(),
          unit.varianceOfMeans(),
          unit.posteriorVariance());
    }
  }

  void completed(int trial, Outcome.Completed outcome, Instant now) throws SQLException {
    for (Measurement measurement : outcome.measurements()) {
      statements.update(
          "write/measurement_insert",
          trial,
          measurement.name(),
          measurement.value(),
          measurement.standardError().isPresent()
              ? measurement.standardError().getAsDouble()
              : null,
          measurement.unit());
    }
    for (Picture picture : outcome.pictures()) {
      statements.update(
          "write/image_insert",
          trial,
          picture.kind(),
          picture.rows(),
          picture.columns(),
          picture.png());
    }
    int last = reached.getOrDefault(trial, NO_EPOCH);
    require(trial, "running", statements.update("write/completed", now, trial, last));
    checkpoints.delete(trial);
    networks.completed(trial, outcome.network());
  }

  void failed(int trial, Failure failure, Instant now) throws SQLException {
    addFailedAttempt(trial, failure, now);
    require(
        trial,
        "running",
        statements.update(
            "write/failed",
            now,
            failure.kind(),
            failure.epoch(),
            failure.step(),
            failure.term(),
            failure.message(),
            trial));
    if (!failure.kind().canGoOn()) {
      checkpoints.delete(trial);
    }
    networks.ended(trial);
  }

  void failedAttempt(int trial, Failure failure, Instant now) throws SQLException {
    addFailedAttempt(trial, failure, now);
    stopped(trial);
  }

  private void addFailedAttempt(int trial, Failure failure, Instant now) throws SQLException {
    statements.update(
        "write/failed_attempt_insert",
        now,
        failure.kind(),
        failure.epoch(),
        failure.step(),
        failure.term(),
        failure.message(),
        trial);
  }

  void stopped(int trial) throws SQLException {
    require(trial, "running", statements.update("write/stopped", trial));
  }

  static void require(int trial, String state, int changed) {
    if (changed != 1) {
      throw new IllegalStateException(
          "trial " + trial + " is not " + state + "; finished trials are immutable");
    }
  }
}
