package vaesweep.cli.status;

import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.cli.file.ResultFiles;
import vaesweep.cli.sharing.SharedEpochs;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Summary;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.Finding;

/** Tells how far a sweep is, also of one that another process is running. */
@Command(
    name = "status",
    description = "Tells how far a sweep is, also while it runs.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Runnable {
  /** Of trials that were never begun so many are looked at; there is little to say of them. */
  private static final int MOST_WAITING = 1000;

  @Mixin private Target target;

  @Option(names = "--json", description = "The same for programs.")
  private boolean json;

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
      if (json) {
        console.out().print(StatusJson.of(status));
        return;
      }
      SweepFacts facts = SweepFacts.of(results.withFewWaiting(MOST_WAITING));
      new StatusWords(status)
          .lines(number -> Summary.label(facts.trial(number)))
          .forEach(console.out()::println);
      Summary.of(facts).sentences().forEach(console.out()::println);
      errors(facts.findings()).forEach(console.out()::println);
    }
  }

  /** What trials take over matters for the time left alone. */
  private static List<TrialRow> trials(Results results, SweepProcess process) {
    return process.isRunning() ? SharedEpochs.expected(results) : results.trials();
  }

  /** Why trials failed. */
  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .map(finding -> finding.code() + ": " + finding.sentence())
        .toList();
  }
}
