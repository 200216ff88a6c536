package vaesweep.trial;

import vaesweep.spec.Configuration;
import vaesweep.spec.file.EvaluationSize;

/**
 * One training: a configuration and a repeat.
 *
 * @param key equal for equal trainings
 * @param repeat counted from 1
 * @param seed the root of the trial's random draws: a function of the sweep's seed and the repeat
 *     alone, so that all configurations of a repeat share initial weights where shapes agree, data
 *     order and noise
 * @param evaluation how much the final estimates cost
 */
public record Trial(
    TrialKey key, Configuration configuration, int repeat, long seed, EvaluationSize evaluation) {}
