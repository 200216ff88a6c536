package vaesweep.cli.page;

import java.io.IOException;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.cli.console.Refusal;
import vaesweep.cli.file.ResultFiles;
import vaesweep.report.Report;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.read.SqliteResults;

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
          ExitCode.ENVIRONMENT,
          files.page() + ": the page cannot be written: " + e + "; the database has everything:",
          "free the disk or the folder, then: report " + files.database());
    }
  }

  /** Writes the page of a running sweep; where that fails, a line says so and the sweep goes on. */
  public static void refresh(ResultFiles files, Console console) {
    try (Results results = SqliteResults.open(files.database())) {
      write(results, SweepFacts.of(results), files);
    } catch (Refusal | StorageFailure e) {
      console.err().println("warning: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      console
          .err()
          .println(
              "warning: the page could not be renewed: there was not enough memory ("
                  + e.getMessage()
                  + "); give Java more: java -Xmx8g -jar sweep.jar …");
    }
  }
}
