package vaesweep.sweep.size;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.runner.sharing.ForkBudget;
import vaesweep.spec.Parameters;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.train.Resumption;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * How large the database of a sweep will be that is trained from the beginning, in bytes: right
 * within a factor of {@value #FACTOR}, if as many networks are kept as is said.
 *
 * @param rows numbers and images
 * @param networks that are kept
 * @param checkpoints of pruned trials that are kept
 * @param meanwhile what else there is while it trains: checkpoints of running trials and of those
 *     that wait at a rung, and states where trials part
 * @param pruned what is pruned
 */
public record DatabaseSize(
    long rows, NetworkCount networks, long checkpoints, long meanwhile, PrunedShare pruned) {
  /** By which a size that is told may be wrong. */
  public static final double FACTOR = 1.5;

  /** Up to a quarter of the file is free in the end, which is not worth giving back. */
  private static final double LEFT_FREE = 1.1;

  /** A checkpoint that is written while another is replaced, in file and log. */
  private static final int COPIES_OF_THE_RUNNING = 3;

  /**
   * Returns what it will be.
   *
   * @param trials that are trained, in the order of the plan
   */
  public static DatabaseSize of(SweepFile file, List<Trial> trials, int workers) {
    DataFacts data = file.facts();
    int features = data.features();
    PrunedShare pruned =
        file.sweep()
            .earlyTerminate()
            .map(rule -> PrunedShare.of(rule, trials, features))
            .orElse(PrunedShare.NONE);
    double complete = 1 - (double) pruned.trials() / Math.max(1, trials.size());
    long mostKept =
        file.sweep().earlyTerminate().map(rule -> rule.checkpoints().mostBytes()).orElse(0L);
    return new DatabaseSize(
        rows(trials, data, complete, pruned.epochs()),
        new KeptNetworks(file.sweep(), features)
            .among(trials)
            .atMost(trials.size() - pruned.trials()),
        pruned.wholeWithin(mostKept),
        pruned.waitingBytes() + running(trials, features, workers) + forks(trials, data, workers),
        pruned);
  }

  private static long rows(
      List<Trial> trials, DataFacts data, double complete, double trainedEpochs) {
    double bytes = RowBytes.ofSweep(data);
    for (Trial trial : trials) {
      int epochs = trial.configuration().get(Parameters.EPOCHS);
      bytes += RowBytes.ofTrial(trial, Math.round(trainedEpochs * epochs));
      bytes += complete * RowBytes.ofEnd(trial, data);
    }
    return Math.round(bytes);
  }

  private static long running(List<Trial> trials, int features, int workers) {
    return COPIES_OF_THE_RUNNING
        * trials.stream()
            .map(trial -> Resumption.bytes(trial.configuration(), features))
            .sorted(Comparator.reverseOrder())
            .limit(workers)
            .mapToLong(Long::longValue)
            .sum();
  }

  /** The runner begins no more common parts than there is room for. */
  private static long forks(List<Trial> trials, DataFacts data, int workers) {
    SharedPrefixes parts = SharedEpochs.among(trials, data);
    long bytes = SharedEpochs.forkBytes(trials, data);
    return bytes * Math.min(parts.keys().size(), ForkBudget.of(workers, bytes).parts());
  }

  /** How many pruned trials keep theirs, about: as if all were of one size. */
  public long keptCheckpoints() {
    return pruned.countWithin(checkpoints);
  }

  /** Returns a warning where the database's disk has less room than it needs. */
  public Optional<String> warning(Path database) {
    return DiskRoom.of(database, peak()).flatMap(DiskRoom::warning);
  }

  /** Once it has ended. */
  public long end() {
    return Math.round(LEFT_FREE * (rows + networks.bytes() + checkpoints));
  }

  /** While it trains, with the log beside it. */
  public long peak() {
    return end() + meanwhile;
  }
}
