package vaesweep.cli;

import java.io.IOException;
import vaesweep.report.Report;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.read.SqliteResults;

/** Writes a sweep's page. */
final class Pages {
  private Pages() {}

  /** Writes the page, or refuses with the reason. */
  static void write(Results results, ResultFiles files) {
    try {
      Report.write(results, files.page());
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.ENVIRONMENT,
          files.page() + ": the page cannot be written: " + e + "; the database has everything:",
          "free the disk or the folder, then: report " + files.database());
    }
  }

  /** Writes the page of a running sweep; where that fails, a line says so and the sweep goes on. */
  static void refresh(ResultFiles files, Console console) {
    try (Results results = SqliteResults.open(files.database())) {
      write(results, files);
    } catch (Refusal | StorageFailure e) {
      console.err().println("warning: " + e.getMessage());
    }
  }
}
