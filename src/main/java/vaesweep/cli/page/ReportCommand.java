package vaesweep.cli.page;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.page.Pages;
import vaesweep.sweep.page.RemedyFiles;

/** Writes a sweep's page anew from its database. */
@Command(
    name = "report",
    description = "Writes a sweep's page anew from its database.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Runnable {
  @Mixin private Target target;

  @Option(
      names = "--remedies",
      paramLabel = "DIR",
      description = "Also writes the sweep files of the findings' remedies into this folder.")
  private Path remedies;

  private final Console console;

  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ResultFiles files = target.files();
    try (Results results = SqliteResults.open(files.database())) {
      Pages.write(results, SweepFacts.of(results), files);
      console.out().println(files.page());
      if (remedies != null) {
        RemedyFiles.write(results.findings(), remedies).forEach(console.out()::println);
      }
    }
  }
}
