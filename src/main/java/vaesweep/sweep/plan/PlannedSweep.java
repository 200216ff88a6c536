package vaesweep.sweep.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.plan.Plan;
import vaesweep.plan.order.TrainingOrder;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.plan.pruning.Brackets;
import vaesweep.plan.pruning.PruningForecast;
import vaesweep.preflight.Forecast;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.memory.WorkerMemory;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.sweep.size.DatabaseSize;
import vaesweep.sweep.weight.WeightNotes;
import vaesweep.trial.Shard;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataReference;

/**
 * What a sweep would train, and what that takes, without training it.
 *
 * @param shard whose trials are meant
 * @param trials of the shard, in the order of the plan
 * @param shared what those have in common and train once
 */
public record PlannedSweep(SweepFile file, Shard shard, List<Trial> trials, SharedPrefixes shared) {
  public PlannedSweep {
    trials = List.copyOf(trials);
  }

  /** Plans a shard of a sweep; {@link Shard#WHOLE} is all of it. */
  public static PlannedSweep of(SweepFile file, Shard shard) {
    List<Trial> trials = shard.of(file.plan().trials());
    return new PlannedSweep(file, shard, trials, SharedEpochs.among(trials, file.facts()));
  }

  /** Returns the configurations and trials of all shards. */
  public Plan plan() {
    return file.plan();
  }

  /** Returns those configurations that are one objective, whatever words they have for it. */
  public List<EquivalentConfigurations> equivalent() {
    return EquivalentConfigurations.among(plan().configurations(), file.facts().features());
  }

  /** Returns sentences about weights that are not what they seem. */
  public List<String> weightNotes() {
    return WeightNotes.of(trials, file.facts());
  }

  /** Returns what it saves to train common epochs once, in a sentence, where it saves something. */
  public Optional<String> savings() {
    return SharedEpochs.sentence(trials, shared);
  }

  /**
   * Returns what the theory says of each configuration of the plan, in order; empty where it says
   * nothing. Takes a second or more, for it needs numbers of the data.
   */
  public List<Optional<Forecast>> forecasts() {
    DataReference reference = file.missing(DataReference.NONE);
    int features = file.facts().features();
    return plan().configurations().stream()
        .map(each -> Forecast.of(each, features, reference))
        .toList();
  }

  /** Returns how trials will be pruned, group by group; none where nothing is pruned. */
  public List<PruningForecast> pruning() {
    Optional<EarlyTerminate> rule = file.sweep().earlyTerminate();
    if (rule.isEmpty()) {
      return List.of();
    }
    return Brackets.of(rule.get(), plan().trials(), file.facts().features()).stream()
        .map(bracket -> PruningForecast.of(bracket, rule.get().eta()))
        .toList();
  }

  /** Returns the bytes that one worker takes at most, beside the data. */
  public long workerBytes() {
    return plan().configurations().stream()
        .mapToLong(configuration -> WorkerMemory.of(configuration, file.facts()).bytes())
        .max()
        .orElse(0);
  }

  /**
   * Returns how large the database will be.
   *
   * @param workers trials at a time
   */
  public DatabaseSize size(int workers) {
    return DatabaseSize.of(file, trials, workers);
  }

  /**
   * Measures a few steps of each kind of trial that is left; takes seconds.
   *
   * @param results the folder of the database, with trials that have ended
   * @param workers trials at a time
   */
  public RemainingTime time(Path results, int workers) {
    Path database = new ResultFiles(results, file.sweep().name()).database();
    Set<String> ended = KnownTrials.ended(database);
    List<Trial> left =
        TrainingOrder.of(file.sweep(), trials, shared).sorted(trials, trial -> trial).stream()
            .filter(trial -> !ended.contains(trial.key().hex()))
            .toList();
    return new RemainingTime(
        TimeEstimate.measure(file.data(), left, workers), trials.size() - left.size());
  }
}
