package vaesweep.sweep.status;

import java.time.Duration;
import java.util.Optional;
import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.ResultFiles;

/**
 * What became of a request to end within the time that was waited.
 *
 * @param files of the sweep
 * @param kind what was asked
 * @param holder of the sweep's lock when it was asked, or who was ended by force before
 * @param limit how long was waited
 * @param trials afterwards; none where nobody has answered
 */
public record EndAnswer(
    ResultFiles files,
    SweepRequest.Kind kind,
    Result result,
    Optional<LockHolder> holder,
    Duration limit,
    TrialCounts trials) {
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

  /** Whether somebody was asked and did not answer. */
  public boolean isSilent() {
    return result == Result.SILENT;
  }
}
