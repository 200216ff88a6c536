package vaesweep.sweep.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vaesweep.storage.TrialRow;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.TrialState;

/**
 * What became of a request to end within the time that was waited.
 *
 * @param files of the sweep
 * @param kind what was asked
 * @param holder of the sweep's lock when it was asked, or who was ended by force before
 * @param limit how long was waited
 * @param trials afterwards, in the order of the plan; none where nobody has answered
 */
public record EndAnswer(
    ResultFiles files,
    SweepRequest.Kind kind,
    Result result,
    Optional<LockHolder> holder,
    Duration limit,
    List<TrialRow> trials) {
  /** What became of it. */
  public enum Result {
    /** There was nobody to ask. */
    NOT_RUNNING,
    /** The process has ended, or another runs the sweep by now. */
    ENDED,
    /** It has taken the request, and its running trials go on. */
    HEARD,
    SILENT
  }

  public EndAnswer {
    trials = List.copyOf(trials);
  }

  /** How many trials are in a state. */
  public int in(TrialState state) {
    return in(state, trials);
  }

  static int in(TrialState state, List<TrialRow> trials) {
    return (int) trials.stream().filter(trial -> trial.state() == state).count();
  }

  /** Whether somebody was asked and did not answer. */
  public boolean isSilent() {
    return result == Result.SILENT;
  }
}
