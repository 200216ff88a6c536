package vaesweep.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import vaesweep.spec.file.SweepSpec;
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

/**
 * The writing side of a sweep's database. Every call returns at once; the stage it returns
 * completes when the change is committed, on the writing thread. When the file cannot be written,
 * the stage and all later ones fail with one {@link StorageFailure}; a change that breaks a rule,
 * such as a number for a trial that is not running, fails alone with {@link IllegalStateException}.
 * Changes are committed in the order of the calls, in groups, by one thread. Complete, pruned and
 * failed trials are immutable, but for those that are to be tried again or to go on.
 */
public interface Recorder extends AutoCloseable {
  /**
   * Records an edition of the sweep and its plan: trials whose key is known are kept, new ones get
   * the next numbers. An edition is new when the text, the data or the plan differs from the newest
   * one's. To be called before anything else; waits for the commit. Networks of its trials that its
   * {@code keep} does not let stay are deleted next, without anybody waiting for it; those deleted
   * before do not come back.
   *
   * @param trials the plan, in order
   */
  Registration register(SweepSpec sweep, DataFacts data, List<Trial> trials, Instant now);

  /** The newest edition's text has paths that are relative to a folder. */
  CompletionStage<Void> located(Path folder);

  /** This is known of the newest edition's data; what was known before stays. */
  CompletionStage<Void> reference(DataReference reference);

  /** Failed trials wait again, and their failures stay as failed attempts. */
  CompletionStage<Void> retried(List<Integer> trials);

  /**
   * The trial is being trained from its beginning: earlier epochs and checkpoints of it are
   * forgotten, attempts go up by one.
   */
  CompletionStage<Void> started(int trial, Machine machine, Instant now);

  /**
   * The trial goes on from its checkpoint: epochs after that are forgotten, attempts go up by one.
   *
   * @param epoch {@link Checkpoint#epoch}
   */
  CompletionStage<Void> resumed(int trial, int epoch, Machine machine, Instant now);

  /**
   * Returns what is there to go on from, and deletes the forks whose keys are not needed or that
   * cannot be gone on from here. Waits for the commit.
   */
  ResumePoints standing(Machine machine, Set<String> needed);

  /** Whether any fork is kept, whoever needs it. Waits for the changes before. */
  boolean hasForks();

  /** The running trial has come where others part from it; this is kept for them. */
  CompletionStage<Void> fork(Fork fork);

  /**
   * Returns the fork after a common part that was made on this type of machine, if there is one.
   */
  CompletionStage<Optional<Fork>> fork(SharedPrefix part, Machine machine);

  /**
   * The trial goes on from a fork: it has the epochs before that as its own, instead of what it may
   * have had; attempts go up by one.
   */
  CompletionStage<Void> forked(int trial, Fork fork, Machine machine, Instant now);

  /** No trial will go on from the fork after this part any more. */
  CompletionStage<Void> forget(SharedPrefix part);

  CompletionStage<Void> measured(int trial, EpochNumbers numbers);

  /** The running trial can go on from here; an earlier checkpoint of it is replaced. */
  CompletionStage<Void> checkpoint(int trial, Checkpoint checkpoint);

  /** Returns the last checkpoint of a trial, if there is one. */
  CompletionStage<Optional<Checkpoint>> checkpoint(int trial);

  /**
   * The trial is complete. Under {@link vaesweep.spec.file.Keep#FRONTIER} its network stays until
   * every repeat of its configuration is complete or has failed, and then while it is on the
   * frontier of the configurations of which that is so too.
   */
  CompletionStage<Void> completed(int trial, Outcome.Completed outcome, Instant now);

  /** The trial failed. Its checkpoint stays where {@link Failure.Kind#canGoOn}. */
  CompletionStage<Void> failed(int trial, Failure failure, Instant now);

  /** This attempt at the trial failed, and it waits for another. */
  CompletionStage<Void> failedAttempt(int trial, Failure failure, Instant now);

  /** The trial was stopped before its end, and waits again. */
  CompletionStage<Void> stopped(int trial);

  /** These waiting trials go on no more, for what they lost; their checkpoints stay. */
  CompletionStage<Void> pruned(Map<Integer, Pruning> trials, Instant now);

  /** These pruned trials wait again; what they lost is forgotten. */
  CompletionStage<Void> reopened(List<Integer> trials);

  /** The checkpoints of these trials are needed no more. */
  CompletionStage<Void> forgotten(List<Integer> trials);

  /**
   * Returns the numbers of trials after an epoch, or after their last one before it; in the order
   * asked for, without trials that have none.
   */
  CompletionStage<List<RungNumbers>> rungNumbers(List<Integer> trials, int epoch);

  /** These are the findings of the newest edition, in the order of the report; earlier ones go. */
  CompletionStage<Void> findings(List<Finding> findings);

  /**
   * These are the answers to which weight to take, for the newest edition, in their order; earlier
   * ones go.
   */
  CompletionStage<Void> recommendations(List<Recommendation> recommendations);

  /** Commits what is left, and leaves one plain file. */
  @Override
  void close();
}
