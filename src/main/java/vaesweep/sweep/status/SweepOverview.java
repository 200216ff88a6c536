package vaesweep.sweep.status;

import java.time.Clock;
import java.util.List;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.sharing.SharedEpochs;

/**
 * How far a sweep is, and what its numbers say by now.
 *
 * @param facts of what was begun, and of some of what was not: there is little to say of it
 */
public record SweepOverview(SweepStatus status, SweepFacts facts) {
  /** Of trials that were never begun so many are looked at. */
  private static final int MOST_WAITING = 1000;

  /** Reads the database, also while the sweep runs. */
  public static SweepOverview of(ResultFiles files, Clock clock) {
    SweepProcess process = SweepProcess.of(files);
    try (Results results = SqliteResults.open(files.database())) {
      SweepStatus status =
          new SweepStatus(
              results.edition().name(), trials(results, process), process, clock.instant());
      return new SweepOverview(status, SweepFacts.of(results.withFewWaiting(MOST_WAITING)));
    }
  }

  /** What trials take over matters for the time left alone. */
  private static List<TrialRow> trials(Results results, SweepProcess process) {
    return process.isRunning() ? SharedEpochs.expected(results) : results.trials();
  }
}
