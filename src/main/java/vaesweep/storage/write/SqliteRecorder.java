package vaesweep.storage.write;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import vaesweep.spec.file.Keep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.storage.Fork;
import vaesweep.storage.Recorder;
import vaesweep.storage.Registration;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.SqliteFailures;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.Outcome;
import vaesweep.trial.Pruning;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.RungNumbers;

/** Records a sweep in its SQLite file. */
public final class SqliteRecorder implements Recorder {
  private final Database database;
  private final Statements statements;
  private final Registrar registrar;
  private final Networks networks;
  private final TrialEvents events;
  private final Checkpoints checkpoints;
  private final Forks forks;
  private final Prunings prunings;
  private final Ownership ownership;
  private final Answers answers;
  private final GroupCommit commits;

  private SqliteRecorder(Database database, String version, Executor writer) {
    this.database = database;
    this.statements = database.statements();
    this.registrar = new Registrar(statements, version);
    this.networks = new Networks(statements);
    this.checkpoints = new Checkpoints(statements);
    this.forks = new Forks(statements);
    this.events = new TrialEvents(statements, networks, checkpoints, forks);
    this.prunings = new Prunings(statements);
    this.ownership = new Ownership(database);
    this.commits = new GroupCommit(database, writer, ownership::check);
    this.answers = new Answers(statements);
  }

  /**
   * Opens a sweep's database, makes it where there is none, and turns running trials into waiting
   * ones. The caller holds the {@link vaesweep.storage.lock.SweepLock}.
   *
   * @param version of the program
   * @param writer runs what it is given one after the other
   * @throws StorageFailure if the file cannot be written or is none of this program's
   */
  public static Recorder open(Path file, String version, Executor writer) {
    Database database = Database.readWrite(file);
    try {
      return owning(database, version, writer);
    } catch (SQLException e) {
      database.close();
      throw SqliteFailures.of(file, e);
    }
  }

  /** Takes a database over from whoever wrote to it before, and closes it in the end. */
  static Recorder owning(Database database, String version, Executor writer) throws SQLException {
    SqliteRecorder recorder = new SqliteRecorder(database, version, writer);
    database.inTransaction(recorder::takeOver);
    recorder.checkpoints.load();
    return recorder;
  }

  private void takeOver() throws SQLException {
    ownership.take();
    statements.update("write/interrupted");
  }

  @Override
  public Registration register(SweepSpec sweep, DataFacts data, List<Trial> trials, Instant now) {
    List<Registration> result = new ArrayList<>();
    CompletionStage<Void> done =
        commits.add(() -> result.add(registrar.register(sweep, data, trials, now)));
    wait(done);
    loadNetworks(sweep.keep());
    return result.get(0);
  }

  @Override
  public CompletionStage<Void> located(Path folder) {
    return commits.add(() -> statements.update("write/located", folder.toString()));
  }

  private void wait(CompletionStage<Void> done) {
    commits.commitQueued();
    try {
      done.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Takes a while, and no training needs it; but nothing may be completed where it failed. */
  private void loadNetworks(Keep keep) {
    commits
        .add(() -> networks.load(keep))
        .whenComplete(
            (nothing, cause) -> {
              if (cause != null) {
                commits.refuse(SqliteFailures.of(database.file(), cause));
              }
            });
  }

  @Override
  public CompletionStage<Void> reference(DataReference reference) {
    return commits.add(
        () -> {
          for (Map.Entry<DataReference.Matrix, List<Double>> each :
              reference.spectra().entrySet()) {
            for (int i = 0; i < each.getValue().size(); i++) {
              statements.update(
                  "write/eigenvalue_insert", each.getKey(), i + 1, each.getValue().get(i));
            }
          }
          for (Map.Entry<String, DataReference.Baseline> each : reference.baselines().entrySet()) {
            DataReference.Baseline baseline = each.getValue();
            statements.update(
                "write/baseline_insert", each.getKey(), baseline.distortion(), baseline.floor());
          }
        });
  }

  @Override
  public CompletionStage<Void> started(int trial, Machine machine, Instant now) {
    return commits.add(() -> events.started(trial, machine, now));
  }

  @Override
  public CompletionStage<Void> resumed(int trial, int epoch, Machine machine, Instant now) {
    return commits.add(() -> events.resumed(trial, epoch, machine, now));
  }

  @Override
  public CompletionStage<Void> retried(List<Integer> trials) {
    return commits.add(() -> events.retried(trials));
  }

  @Override
  public CompletionStage<Void> checkpoint(int trial, Checkpoint checkpoint) {
    checkpoints.announce(trial);
    return commits.add(() -> checkpoints.put(trial, checkpoint));
  }

  @Override
  public CompletionStage<Optional<Checkpoint>> checkpoint(int trial) {
    if (!checkpoints.mayHave(trial)) {
      return CompletableFuture.completedStage(Optional.empty());
    }
    List<Checkpoint> found = new ArrayList<>();
    return commits
        .add(() -> found.addAll(checkpoints.get(trial)))
        .thenApply(read -> found.stream().findFirst());
  }

  @Override
  public ResumePoints standing(Machine machine, Set<String> needed) {
    List<ResumePoints> found = new ArrayList<>();
    wait(commits.add(() -> found.add(forks.standing(machine, needed))));
    return found.get(0);
  }

  @Override
  public boolean hasForks() {
    List<Boolean> found = new ArrayList<>();
    wait(commits.add(() -> found.add(forks.any())));
    return found.get(0);
  }

  @Override
  public CompletionStage<Void> fork(Fork fork) {
    return commits.add(() -> forks.put(fork));
  }

  @Override
  public CompletionStage<Optional<Fork>> fork(SharedPrefix part, Machine machine) {
    List<Fork> found = new ArrayList<>();
    return commits
        .add(() -> found.addAll(forks.get(part, machine)))
        .thenApply(read -> found.stream().findFirst());
  }

  @Override
  public CompletionStage<Void> forked(int trial, Fork fork, Machine machine, Instant now) {
    return commits.add(() -> events.forked(trial, fork, machine, now));
  }

  @Override
  public CompletionStage<Void> forget(SharedPrefix part) {
    return commits.add(() -> forks.delete(part.key()));
  }

  @Override
  public CompletionStage<Void> measured(int trial, EpochNumbers numbers) {
    return commits.add(() -> events.measured(trial, numbers));
  }

  @Override
  public CompletionStage<Void> completed(int trial, Outcome.Completed outcome, Instant now) {
    return commits.add(() -> events.completed(trial, outcome, now));
  }

  @Override
  public CompletionStage<Void> failed(int trial, Failure failure, Instant now) {
    return commits.add(() -> events.failed(trial, failure, now));
  }

  @Override
  public CompletionStage<Void> failedAttempt(int trial, Failure failure, Instant now) {
    return commits.add(() -> events.failedAttempt(trial, failure, now));
  }

  @Override
  public CompletionStage<Void> stopped(int trial) {
    return commits.add(() -> events.stopped(trial));
  }

  @Override
  public CompletionStage<Void> pruned(Map<Integer, Pruning> trials, Instant now) {
    return commits.add(() -> prunings.pruned(trials, now));
  }

  @Override
  public CompletionStage<Void> reopened(List<Integer> trials) {
    return commits.add(() -> prunings.reopened(trials));
  }

  @Override
  public CompletionStage<Void> forgotten(List<Integer> trials) {
    return commits.add(
        () -> {
          for (int trial : trials) {
            checkpoints.delete(trial);
          }
        });
  }

  @Override
  public CompletionStage<List<RungNumbers>> rungNumbers(List<Integer> trials, int epoch) {
    List<RungNumbers> found = new ArrayList<>();
    return commits
        .add(() -> found.addAll(prunings.rungNumbers(trials, epoch)))
        .thenApply(read -> found);
  }

  @Override
  public CompletionStage<Void> findings(List<Finding> findings) {
    List<Finding> all = List.copyOf(findings);
    return commits.add(() -> answers.findings(all));
  }

  @Override
  public CompletionStage<Void> recommendations(List<Recommendation> recommendations) {
    List<Recommendation> all = List.copyOf(recommendations);
    return commits.add(() -> answers.recommendations(all));
  }

  @Override
  public void close() {
    commits.close(new StorageFailure(database.file() + ": the sweep's database was closed"));
    database.close();
  }
}
