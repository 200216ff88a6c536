package vaesweep.sweep.status;

import com.google.common.math.Quantiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vaesweep.plan.Makespan;
import vaesweep.plan.Workload;
import vaesweep.spec.StoredConfiguration;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.trial.TrialState;

/**
 * How fast a running sweep is and how long it will go on, from what its trials took so far.
 *
 * @param trialsPerMinute ended since the run began; not a number where the clock was set back
 * @param epochsPerMinute of trials begun since then; the same
 * @param secondsLeft if the rest goes on like this; empty before the first epoch
 */
public record Throughput(
    double trialsPerMinute, double epochsPerMinute, OptionalDouble secondsLeft) {
  /**
   * @param since when the run began
   * @param stopping whether waiting trials are left
   */
  static Throughput of(List<TrialRow> trials, Instant since, Instant now, boolean stopping) {
    long millis = Duration.between(since, now).toMillis();
    double minutes = millis < 0 ? Double.NaN : Math.max(1, millis) / 60e3;
    long ended = trials.stream().filter(t -> t.ended().filter(since::isBefore).isPresent()).count();
    long epochs =
        trials.stream()
            .filter(trial -> trial.started().filter(since::isBefore).isPresent())
            .filter(trial -> trial.state() != TrialState.WAITING)
            .mapToInt(trial -> Math.max(0, epochsDone(trial) - trial.takenOver()))
            .sum();
    return new Throughput(
        ended / minutes, epochs / minutes, new Costs(trials).left(trials, stopping));
  }

  public boolean isKnown() {
    return Double.isFinite(trialsPerMinute);
  }

  public static int epochsDone(TrialRow trial) {
    return trial.last().map(CurvePoint::epoch).orElse(0);
  }

  /** What an epoch of each workload takes, and a trial beside its epochs. */
  private static final class Costs {
    private final Map<Workload, Mean> epochs = new HashMap<>();
    private final Mean anyEpoch = new Mean();
    private final List<Double> rests = new ArrayList<>();
    private final double rest;

    Costs(List<TrialRow> trials) {
      for (TrialRow trial : trials) {
        trial
            .last()
            .filter(last -> last.epoch() > 0)
            .ifPresent(
                last -> {
                  Workload workload = Workload.of(StoredConfiguration.of(trial.configuration()));
                  epochs
                      .computeIfAbsent(workload, any -> new Mean())
                      .add(last.seconds(), last.epoch());
                  anyEpoch.add(last.seconds(), last.epoch());
                  trial.ended().ifPresent(end -> addRest(trial, last, end));
                });
      }
      rest = rests.isEmpty() ? 0 : Quantiles.median().compute(rests);
    }

    /** The clock may have jumped in some trials, so it is the median that counts. */
    private void addRest(TrialRow trial, CurvePoint last, Instant end) {
      if (trial.state() == TrialState.COMPLETE && trial.started().isPresent()) {
        double whole = Duration.between(trial.started().get(), end).toMillis() / 1e3;
        rests.add(Math.max(0, whole - trial.own(last.seconds())));
      }
    }

    /** Running trials come first; there are as many workers as they. */
    OptionalDouble left(List<TrialRow> trials, boolean stopping) {
      if (anyEpoch.count == 0) {
        return OptionalDouble.empty();
      }
      List<Double> seconds = new ArrayList<>();
      List<TrialState> states =
          stopping ? List.of(TrialState.RUNNING) : List.of(TrialState.RUNNING, TrialState.WAITING);
      for (TrialState state : states) {
        trials.stream()
            .filter(trial -> trial.state() == state)
            .map(this::left)
            .forEach(seconds::add);
      }
      long running = trials.stream().filter(trial -> trial.state() == TrialState.RUNNING).count();
      return OptionalDouble.of(Makespan.of(seconds, Math.max(1, (int) running)));
    }

    private double left(TrialRow trial) {
      StoredConfiguration configuration = StoredConfiguration.of(trial.configuration());
      int done = Math.max(epochsDone(trial), trial.takenOver());
      double epoch = epochs.getOrDefault(Workload.of(configuration), anyEpoch).value();
      return (configuration.epochs() - done) * epoch + rest;
    }
  }

  /** A mean that grows. */
  private static final class Mean {
    private double sum;
    private long count;

    void add(double value, int times) {
      sum += value;
      count += times;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
