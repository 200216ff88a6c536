package vaesweep.sweep.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vaesweep.plan.order.TrainingOrder;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.ProgressListener;
import vaesweep.runner.Scheduler;
import vaesweep.runner.pruning.Pruner;
import vaesweep.runner.pruning.TrialProgress;
import vaesweep.runner.sharing.ForkBudget;
import vaesweep.runner.sharing.PrefixSharingScheduler;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.storage.Recorder;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.sweep.weight.WeightNotes;
import vaesweep.trial.Machine;
import vaesweep.trial.Shard;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialState;
import vaesweep.trial.data.DataFacts;

/** Which trials of a sweep are to be trained, and what decides on their order. */
final class TrainingQueue {
  private final SweepFile file;
  private final Recorder recorder;
  private List<StoredTrial> trials;
  private List<StoredTrial> waiting = List.of();
  private SharedPrefixes common = SharedPrefixes.none();
  private Optional<Pruner> pruner = Optional.empty();

  /**
   * @param shard whose trials are trained
   * @param plan all trials, in order
   */
  TrainingQueue(SweepFile file, Shard shard, Recorder recorder, List<StoredTrial> plan) {
    this.file = file;
    this.recorder = recorder;
    trials = plan.stream().filter(trial -> shard.has(trial.trial().key())).toList();
  }

  /** Makes failed trials wait again. */
  int retry(Retries retries) {
    Set<Integer> again = Set.copyOf(retries.among(trials));
    recorder.retried(again.stream().sorted().toList()).toCompletableFuture().join();
    trials = trials.stream().map(t -> again.contains(t.number()) ? t.waiting() : t).toList();
    return again.size();
  }

  /** Finds what waits, once the database has all there is to know. */
  void open(Path database, Clock clock) {
    Optional<EarlyTerminate> rule = file.sweep().earlyTerminate();
    if (rule.isPresent()) {
      try (Results results = SqliteResults.open(database)) {
        pruner =
            Optional.of(new Pruner(rule.get(), TrialProgress.of(trials, results), recorder, clock));
      }
    } else {
      reopen();
    }
    waiting =
        pruner
            .map(Pruner::waiting)
            .orElseGet(() -> trials.stream().filter(t -> t.state() == TrialState.WAITING).toList());
    if (!waiting.isEmpty()) {
      order();
    }
  }

  /** Where the order is scrambled it is one of all trials, so that a sweep goes on as it began. */
  private void order() {
    boolean ofAll = TrainingOrder.isScrambled(file.sweep()) || recorder.hasForks();
    common = SharedEpochs.among(all(ofAll ? trials : waiting), data());
    TrainingOrder order = TrainingOrder.of(file.sweep(), all(trials), common);
    waiting = order.sorted(waiting, StoredTrial::trial);
    pruner.ifPresent(it -> it.inOrder(order::place));
  }

  /** Nothing is pruned: trials that were, under another wording of the file, go on. */
  private void reopen() {
    List<Integer> pruned =
        trials.stream()
            .filter(trial -> trial.state() == TrialState.PRUNED)
            .map(StoredTrial::number)
            .toList();
    recorder.reopened(pruned).toCompletableFuture().join();
    trials = trials.stream().map(t -> t.state() == TrialState.PRUNED ? t.waiting() : t).toList();
  }

  private DataFacts data() {
    return file.facts();
  }

  private static List<Trial> all(List<StoredTrial> stored) {
    return stored.stream().map(StoredTrial::trial).toList();
  }

  /** Returns the trials that are to be trained, in the order of training. */
  List<StoredTrial> waiting() {
    return waiting;
  }

  /** Returns in words how many epochs are not trained because others were trained alike. */
  Optional<String> savings() {
    return SharedEpochs.sentence(all(waiting), common);
  }

  /** Returns what the weights of the trials come to, where that is not what the file says. */
  List<String> weightNotes() {
    return WeightNotes.of(all(waiting), data());
  }

  /** Returns what is to be trained when. */
  Scheduler schedule(Machine machine, int workers, ProgressListener progress) {
    Scheduler whole =
        pruner.map(it -> it.schedule(progress)).orElseGet(() -> Scheduler.inOrder(waiting));
    ForkBudget room = ForkBudget.of(workers, SharedEpochs.forkBytes(all(waiting), data()));
    return new PrefixSharingScheduler(whole, room, recorder::forget)
        .among(waiting, common, recorder.standing(machine, common.keys()));
  }
}
