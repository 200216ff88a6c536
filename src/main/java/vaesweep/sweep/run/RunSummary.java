package vaesweep.sweep.run;

import vaesweep.report.facts.trial.TrialCounts;
import vaesweep.sweep.page.OpenedSweep;
import vaesweep.trial.Shard;
import vaesweep.trial.TrialKey;
import vaesweep.trial.TrialState;
import vaesweep.trial.stop.StopReason;

/**
 * What a run came to.
 *
 * @param result how it ended
 * @param sweep its database, with what the numbers of all trials say
 * @param shard whose trials were trained
 * @param own those trials
 */
public record RunSummary(RunResult result, OpenedSweep sweep, Shard shard, TrialCounts own)
    implements AutoCloseable {
  static RunSummary of(RunResult result, OpenedSweep sweep, Shard shard) {
    TrialCounts own =
        shard.isWhole()
            ? sweep.facts().progress()
            : TrialCounts.of(
                sweep.trials().stream()
                    .filter(trial -> shard.has(new TrialKey(trial.key())))
                    .toList());
    return new RunSummary(result, sweep, shard, own);
  }

  /** Whether trials are left that the same run would go on with. */
  public boolean isUnfinished() {
    return own.in(TrialState.WAITING) > 0;
  }

  /** Whether it gave up because of failed trials. */
  public boolean gaveUp() {
    return result.reason() == StopReason.FIRST_FAILURE
        || result.reason() == StopReason.FAILURES_IN_A_ROW;
  }

  /** Whether any of its trials failed. */
  public boolean hasFailures() {
    return own.in(TrialState.FAILED) > 0;
  }

  @Override
  public void close() {
    sweep.close();
  }
}
