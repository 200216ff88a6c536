package vaesweep.sweep.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.data.Dataset;
import vaesweep.plan.Makespan;
import vaesweep.plan.Workload;
import vaesweep.runner.ParallelTimingRuns;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.vae.Architecture;

/**
 * How long trials will take, from a few steps of each workload.
 *
 * @param costs of each workload, in the order of their first trials
 * @param trials to be trained, in their order
 * @param takenOver epochs of theirs that others train for them, by their keys
 */
public record TimeEstimate(
    Map<Workload, TrialCost> costs,
    List<Trial> trials,
    Map<TrialKey, Integer> takenOver,
    int trainRows,
    int workers) {
  /** What all steps together may take; evaluations come on top. */
  private static final double STEP_SECONDS = 4;

  private static final double MOST_STEP_SECONDS = 1.5;
  private static final double LEAST_STEP_SECONDS = 0.2;

  /** After which the workloads that are left are scaled from those measured. */
  private static final double LIMIT_SECONDS = 10;

  /** What the spread of single steps does not show: the compiler, other programs, heat. */
  private static final double LEAST_SPREAD = 0.15;

  /** Measures, the workloads with most of the work first. */
  public static TimeEstimate measure(Dataset data, List<Trial> trials, int workers) {
    int features = data.facts().features();
    Map<Workload, List<Trial>> kinds = new LinkedHashMap<>();
    trials.forEach(
        trial -> kinds.computeIfAbsent(workload(trial), any -> new ArrayList<>()).add(trial));
    Map<Workload, TrialCost> measured = new LinkedHashMap<>();
    double seconds =
        Math.max(LEAST_STEP_SECONDS, Math.min(MOST_STEP_SECONDS, STEP_SECONDS / kinds.size()));
    ParallelTimingRuns rehearsals =
        new ParallelTimingRuns(data, Math.min(workers, Math.max(1, trials.size())));
    long began = System.nanoTime();
    kinds.entrySet().stream()
        .sorted(Comparator.comparingDouble(kind -> -work(kind.getValue(), features)))
        .forEach(
            kind -> {
              if (measured.isEmpty() || System.nanoTime() - began < LIMIT_SECONDS * 1e9) {
                Trial first = kind.getValue().get(0);
                measured.put(kind.getKey(), TrialCost.of(rehearsals.run(first, seconds)));
              }
            });
    Map<Workload, TrialCost> costs = new LinkedHashMap<>();
    kinds.forEach((kind, its) -> costs.put(kind, cost(its.get(0), measured, kinds, features)));
    Map<TrialKey, Integer> takenOver = SharedEpochs.among(trials, data.facts()).takenOver(trials);
    return new TimeEstimate(costs, trials, takenOver, data.facts().trainRows(), workers);
  }

  private static Workload workload(Trial trial) {
    return Workload.of(StoredConfiguration.of(trial.configuration().canonicalJson()));
  }

  private static double work(List<Trial> trials, int features) {
    return trials.stream()
        .mapToDouble(
            trial ->
                (double) trial.configuration().get(Parameters.EPOCHS)
                    * Architecture.of(trial.configuration(), features).parameters())
        .sum();
  }

  private static double size(Trial trial, int features) {
    Configuration configuration = trial.configuration();
    return (double) configuration.get(Parameters.BATCH_SIZE)
        * Architecture.of(configuration, features).parameters();
  }

  /** That of the workload, or of the nearest in size that was measured. */
  private static TrialCost cost(
      Trial trial,
      Map<Workload, TrialCost> measured,
      Map<Workload, List<Trial>> kinds,
      int features) {
    TrialCost own = measured.get(workload(trial));
    if (own != null) {
      return own;
    }
    double size = size(trial, features);
    return measured.entrySet().stream()
        .map(kind -> Map.entry(size / size(kinds.get(kind.getKey()).get(0), features), kind))
        .min(Comparator.comparingDouble(near -> Math.abs(Math.log(near.getKey()))))
        .map(near -> near.getValue().getValue().scaled(near.getKey()))
        .orElseThrow();
  }

  TrialCost cost(Trial trial) {
    return costs.get(workload(trial));
  }

  public int steps(Trial trial) {
    return trainRows / trial.configuration().get(Parameters.BATCH_SIZE);
  }

  /** The time of one trial in seconds, beside as many others as there are workers. */
  public double seconds(Trial trial) {
    TrialCost cost = cost(trial);
    double alone = cost.trial(trial.configuration().get(Parameters.EPOCHS), steps(trial));
    return alone - takenOver.getOrDefault(trial.key(), 0) * cost.epoch(steps(trial));
  }

  /** The time of all trials in seconds. */
  public double seconds() {
    return Makespan.of(trials.stream().map(this::seconds).toList(), workers);
  }

  /**
   * The same where every step is as fast as the fastest quarter, or quicker by the least spread.
   */
  public double leastSeconds() {
    return seconds() * Math.min(1 - LEAST_SPREAD, worst(cost -> cost.fastStep() / cost.step(), -1));
  }

  /** The same where every step is as slow as the slowest quarter, or slower by the least spread. */
  public double mostSeconds() {
    return seconds()
        * Math.max(1 + 2 * LEAST_SPREAD, worst(cost -> cost.slowStep() / cost.step(), 1));
  }

  private double worst(java.util.function.ToDoubleFunction<TrialCost> ratio, int sign) {
    return sign
        * costs.values().stream()
            .mapToDouble(c -> sign * ratio.applyAsDouble(c))
            .max()
            .orElse(sign);
  }
}
