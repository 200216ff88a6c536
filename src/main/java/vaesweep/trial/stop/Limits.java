package vaesweep.trial.stop;

import java.time.Duration;
import java.util.Optional;

/**
 * When a sweep or a trial gives up.
 *
 * @param sweep how long trials are trained; those left wait
 * @param trial how long one training may take, without the time it lay still; it fails then
 * @param retries how often a trial is tried again after a failure of its environment
 * @param failuresInARow attempts that may fail one after the other, but for those that diverge or
 *     take too long, before the sweep stops
 * @param failFast whether the first failed trial stops the sweep
 * @param checkpointPause between two checkpoints of a training; longer for large networks
 */
public record Limits(
    Optional<Duration> sweep,
    Optional<Duration> trial,
    int retries,
    int failuresInARow,
    boolean failFast,
    Duration checkpointPause) {
  /** Two retries, ten failures in a row, a checkpoint every five seconds. */
  public static final Limits DEFAULT =
      new Limits(Optional.empty(), Optional.empty(), 2, 10, false, Duration.ofSeconds(5));
}
