package vaesweep.sweep.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vaesweep.report.Report;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.Refusal;
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
    return open(files, results -> SweepFacts.of(results, results.findings()));
  }

  /** Opens a database and finds anew what its numbers say by now. */
  public static OpenedSweep now(ResultFiles files) {
    return open(files, SweepFacts::of);
  }

  private static OpenedSweep open(ResultFiles files, Function<Results, SweepFacts> facts) {
    Results results = SqliteResults.open(files.database());
    try {
      return new OpenedSweep(files, results, facts.apply(results));
    } catch (RuntimeException | Error e) {
      results.close();
      throw e;
    }
  }

  /**
   * Writes the page of a database, as it is by now.
   *
   * @throws Refusal if it cannot be written
   */
  public static void writePage(ResultFiles files) {
    try (OpenedSweep now = now(files)) {
      now.writePage();
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
    return facts.progress().in(TrialState.FAILED) > 0;
  }

  /**
   * Writes the page.
   *
   * @throws Refusal if it cannot be written
   */
  public void writePage() {
    try {
      Report.write(results, facts, files.page());
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Fault.ENVIRONMENT,
          files.page()
              + ": the page cannot be written ("
              + reason(e)
              + "); the database has everything: free the disk or the folder, then run: report "
              + files.database());
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "its folder is missing";
    }
    if (failure instanceof AccessDeniedException) {
      return "access to its folder is denied";
    }
    return failure instanceof FileSystemException told && told.getReason() != null
        ? told.getReason()
        : String.valueOf(failure.getMessage());
  }

  /**
   * Writes the sweep files of the stored findings' remedies, and returns them.
   *
   * @throws Refusal if one cannot be written
   */
  public List<Path> writeRemedies(Path folder) {
    return RemedyFiles.write(results.findings(), folder);
  }

  @Override
  public void close() {
    results.close();
  }
}
