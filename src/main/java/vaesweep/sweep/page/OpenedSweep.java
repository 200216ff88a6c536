package vaesweep.sweep.page;

import java.nio.file.Path;
import java.util.List;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.TrialState;

/** A sweep's database, opened for reading, with what its numbers say. */
public final class OpenedSweep implements AutoCloseable {
  private final ResultFiles files;
  private final Results results;
  private final SweepFacts facts;

  private OpenedSweep(ResultFiles files, Results results, SweepFacts facts) {
    this.files = files;
    this.results = results;
    this.facts = facts;
  }

  /** Opens a database whose conclusions are drawn: its findings are those stored. */
  public static OpenedSweep concluded(ResultFiles files) {
    Results results = SqliteResults.open(files.database());
    try {
      return new OpenedSweep(files, results, SweepFacts.of(results, results.findings()));
    } catch (RuntimeException | Error e) {
      results.close();
      throw e;
    }
  }

  /** Opens a database and finds anew what its numbers say by now. */
  public static OpenedSweep now(ResultFiles files) {
    Results results = SqliteResults.open(files.database());
    try {
      return new OpenedSweep(files, results, SweepFacts.of(results));
    } catch (RuntimeException | Error e) {
      results.close();
      throw e;
    }
  }

  public ResultFiles files() {
    return files;
  }

  /** Returns the sweep's name. */
  public String name() {
    return results.edition().name();
  }

  public SweepFacts facts() {
    return facts;
  }

  /** Returns the trials in the order of the plan. */
  public List<TrialRow> trials() {
    return results.trials();
  }

  /** Whether any trial failed. */
  public boolean hasFailures() {
    return trials().stream().anyMatch(trial -> trial.state() == TrialState.FAILED);
  }

  /**
   * Writes the page.
   *
   * @throws vaesweep.sweep.file.Refusal if it cannot be written
   */
  public void writePage() {
    Pages.write(results, facts, files);
  }

  /**
   * Writes the sweep files of the stored findings' remedies, and returns them.
   *
   * @throws vaesweep.sweep.file.Refusal if one cannot be written
   */
  public List<Path> writeRemedies(Path folder) {
    return RemedyFiles.write(results.findings(), folder);
  }

  @Override
  public void close() {
    results.close();
  }
}
