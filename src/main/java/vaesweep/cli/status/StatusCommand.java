package vaesweep.cli.status;

import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.TerminalWidth;
import vaesweep.sweep.status.SweepOverview;
import vaesweep.words.status.OverviewWords;
import vaesweep.words.status.StatusJson;

/** Tells how far a sweep is, also of one that another process is running. */
@Command(
    name = "status",
    description = "Tells how far a sweep is, also while it runs.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Runnable {
  @Mixin private Target target;

  @Option(names = "--json", description = "The same for programs, with findings and all.")
  private boolean json;

  @Option(
      names = "--findings",
      description = "All that was found, whole, with what to do about it.")
  private boolean findings;

  private final Console console;
  private final Clock clock;

  public StatusCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public void run() {
    SweepOverview overview = SweepOverview.of(target.files(), clock);
    if (json) {
      console.out().print(StatusJson.of(overview));
    } else {
      new OverviewWords(overview, TerminalWidth.of(console))
          .lines(findings)
          .forEach(console.out()::println);
    }
  }
}
