package vaesweep.cli.status;

import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.cli.text.TerminalWidth;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Names;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.sweep.status.SweepProcess;
import vaesweep.sweep.status.SweepStatus;

/** Tells how far a sweep is, also of one that another process is running. */
@Command(
    name = "status",
    description = "Tells how far a sweep is, also while it runs.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Runnable {
  /** Of trials that were never begun so many are looked at; there is little to say of them. */
  private static final int MOST_WAITING = 1000;

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
    ResultFiles files = target.files();
    SweepProcess process = SweepProcess.of(files);
    try (Results results = SqliteResults.open(files.database())) {
      SweepStatus status =
          new SweepStatus(
              results.edition().name(), trials(results, process), process, clock.instant());
      SweepFacts facts = SweepFacts.of(results.withFewWaiting(MOST_WAITING));
      if (json) {
        console.out().print(StatusJson.of(status, facts));
        return;
      }
      new StatusWords(status)
          .lines(number -> Names.trial(facts, number))
          .forEach(console.out()::println);
      new ResultWords(facts, TerminalWidth.of(console))
          .lines(findings)
          .forEach(console.out()::println);
    }
  }

  /** What trials take over matters for the time left alone. */
  private static List<TrialRow> trials(Results results, SweepProcess process) {
    return process.isRunning() ? SharedEpochs.expected(results) : results.trials();
  }
}
