package vaesweep.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;

/** Writes a sweep's page anew from its database. */
@Command(
    name = "report",
    description = "Writes a sweep's page anew from its database.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {
  @Mixin private Target target;

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ResultFiles files = target.files();
    try (Results results = SqliteResults.open(files.database())) {
      Pages.write(results, files);
    }
    console.out().println(files.page());
  }
}
