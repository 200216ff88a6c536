package vaesweep.runner.pruning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vaesweep.plan.pruning.SuccessiveHalving;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.storage.Recorder;
import vaesweep.storage.StoredTrial;
import vaesweep.train.Resumption;
import vaesweep.trial.Outcome;
import vaesweep.trial.TrialState;
import vaesweep.trial.measured.FinalLoss;
import vaesweep.trial.measured.RungNumbers;

/** How far the trials of a plan are. They are named by their places in it, counted from 0. */
final class TrialStates implements SuccessiveHalving.RungResults {
  private final List<StoredTrial> trials;
  private final TrialProgress start;
  private final EarlyTerminate.Metric metric;
  private final Recorder recorder;
  private final TrialState[] states;
  private final int[] epochs;
  private final Map<Integer, Integer> places = new HashMap<>();

  TrialStates(TrialProgress start, EarlyTerminate.Metric metric, Recorder recorder) {
    this.start = start;
    this.metric = metric;
    this.recorder = recorder;
    trials = start.trials();
    states = new TrialState[trials.size()];
    epochs = new int[trials.size()];
    for (int place = 0; place < trials.size(); place++) {
      int number = trials.get(place).number();
      places.put(number, place);
      states[place] = trials.get(place).state();
      epochs[place] = start.epochs().getOrDefault(number, 0);
    }
  }

  StoredTrial trial(int place) {
    return trials.get(place);
  }

  int place(StoredTrial trial) {
    return places.get(trial.number());
  }

  TrialState state(int place) {
    return states[place];
  }

  void set(int place, TrialState state) {
    states[place] = state;
  }

  boolean canPause(int place) {
    return start.canPause().test(trials.get(place).trial());
  }

  long checkpointBytes(int place) {
    return Resumption.bytes(trials.get(place).trial().configuration(), start.features());
  }

  /** A task of the trial ended. */
  void ended(int place, Outcome outcome) {
    states[place] = TrialState.WAITING;
    if (outcome instanceof Outcome.Paused paused) {
      epochs[place] = paused.epoch();
    } else if (outcome instanceof Outcome.Completed) {
      states[place] = TrialState.COMPLETE;
    } else if (outcome instanceof Outcome.Failed) {
      states[place] = TrialState.FAILED;
    }
  }

  /** Epochs that are done, as far as they are known: those of a running trial are not. */
  int epochs(int place) {
    return epochs[place];
  }

  /** A trial that cannot be put down has what it shows at a rung only once it has ended. */
  @Override
  public boolean hasArrived(int place, int epoch) {
    boolean ended = states[place] == TrialState.COMPLETE || states[place] == TrialState.FAILED;
    return ended || (epochs[place] >= epoch && canPause(place));
  }

  @Override
  public List<Double> values(List<Integer> asked, int epoch) {
    List<Integer> numbers = asked.stream().map(place -> trials.get(place).number()).toList();
    Map<Integer, RungNumbers> results = new HashMap<>();
    recorder
        .rungNumbers(numbers, epoch)
        .toCompletableFuture()
        .join()
        .forEach(standing -> results.put(standing.trial(), standing));
    List<Double> values = new ArrayList<>();
    for (int place : asked) {
      RungNumbers standing = results.get(trials.get(place).number());
      boolean counts =
          standing != null && (standing.epoch() == epoch || states[place] == TrialState.COMPLETE);
      values.add(counts ? value(place, standing) : Double.NaN);
    }
    return values;
  }

  private double value(int place, RungNumbers standing) {
    return metric == EarlyTerminate.Metric.ELBO
        ? standing.elbo()
        : -FinalLoss.of(trials.get(place).trial().configuration(), start.features())
            .of(standing.distortion(), standing.rate(), standing.unitKl());
  }
}
