package vaesweep.sweep.run;

import java.time.Duration;
import vaesweep.trial.stop.StopReason;

/**
 * How a run ended. What the trials came to is in the database.
 *
 * @param reason why no more is trained
 * @param took from the lock to the last commit
 * @param workers trials at a time
 */
public record RunResult(StopReason reason, Duration took, int workers) {}
