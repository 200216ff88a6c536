package vaesweep.cli.page;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.sweep.page.OpenedSweep;

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
    try (OpenedSweep opened = OpenedSweep.now(target.files())) {
      opened.writePage();
      console.out().println(opened.files().page());
      if (remedies != null) {
        opened.writeRemedies(remedies).forEach(console.out()::println);
      }
    }
  }
}
