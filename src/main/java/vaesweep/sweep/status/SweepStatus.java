package vaesweep.sweep.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vaesweep.storage.TrialRow;
import vaesweep.trial.TrialState;

/**
 * How far a sweep is.
 *
 * @param trials in the order of the plan
 * @param process that runs it or was ended by force; none where its last run ended by itself
 * @param now when this was seen
 */
public record SweepStatus(String name, List<TrialRow> trials, SweepProcess process, Instant now) {
  public SweepStatus {
    trials = List.copyOf(trials);
  }

  /** Where no process runs it, a trial that the database calls running waits. */
  private TrialState state(TrialRow trial) {
    return trial.state() == TrialState.RUNNING && !process.isRunning()
        ? TrialState.WAITING
        : trial.state();
  }

  public int in(TrialState state) {
    return (int) trials.stream().filter(trial -> state(trial) == state).count();
  }

  public List<TrialRow> running() {
    return trials.stream().filter(trial -> state(trial) == TrialState.RUNNING).toList();
  }

  public Optional<Throughput> pace() {
    return process
        .since()
        .filter(since -> process.isRunning())
        .map(since -> Throughput.of(trials, since, now, process.isStopping()));
  }
}
