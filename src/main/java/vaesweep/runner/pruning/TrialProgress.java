package vaesweep.runner.pruning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vaesweep.storage.Results;
import vaesweep.storage.StoredTrial;
import vaesweep.train.Resumption;
import vaesweep.trial.Pruning;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * How far a sweep's trials are when a program begins.
 *
 * @param trials the whole plan, in order
 * @param epochs how many are done and stored of a trial, by its number; of some none
 * @param prunings what ended pruned trials, by number
 * @param features of the data, N
 * @param canPause whether a trial can be put down; otherwise it is trained to its end, and counts
 *     with what it had to show at a rung
 */
public record TrialProgress(
    List<StoredTrial> trials,
    Map<Integer, Integer> epochs,
    Map<Integer, Pruning> prunings,
    int features,
    Predicate<Trial> canPause) {
  public TrialProgress {
    trials = List.copyOf(trials);
    epochs = Map.copyOf(epochs);
    prunings = Map.copyOf(prunings);
  }

  /** Returns what a database says. */
  public static TrialProgress of(List<StoredTrial> trials, Results results) {
    Map<Integer, Integer> epochs = new HashMap<>();
    results
        .trials()
        .forEach(row -> row.last().ifPresent(last -> epochs.put(row.number(), last.epoch())));
    DataFacts data = results.data();
    return new TrialProgress(
        trials,
        epochs,
        results.prunings(),
        data.features(),
        trial -> Resumption.isPossible(trial.configuration(), data.features()));
  }
}
