package vaesweep.sweep.plan;

/**
 * How long the trials will take that are left.
 *
 * @param estimate of those left
 * @param ended trials that have ended before and are not trained again
 */
public record RemainingTime(TimeEstimate estimate, int ended) {}
