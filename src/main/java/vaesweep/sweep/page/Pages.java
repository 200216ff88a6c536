package vaesweep.sweep.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import vaesweep.report.Report;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;

/** Writes a sweep's page. */
public final class Pages {
  private Pages() {}

  /**
   * Writes the page, or refuses with the reason.
   *
   * @param facts of the results
   */
  public static void write(Results results, SweepFacts facts, ResultFiles files) {
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

  /** Writes the page of a database. */
  public static void write(ResultFiles files) {
    try (Results results = SqliteResults.open(files.database())) {
      write(results, SweepFacts.of(results), files);
    }
  }
}
