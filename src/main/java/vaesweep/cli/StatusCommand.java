package vaesweep.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Summary;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.TrialState;

/** Tells how far a sweep is, also of one that another process is running. */
@Command(
    name = "status",
    description = "Tells how far a sweep is, also while it runs.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Runnable {
  @Mixin private Target target;

  private final Console console;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    try (Results results = SqliteResults.open(target.files().database())) {
      Summary summary = Summary.of(SweepFacts.of(results));
      console.out().println(results.edition().name() + ": " + summary.state());
      results.trials().stream()
          .filter(trial -> trial.state() == TrialState.RUNNING)
          .forEach(trial -> console.out().println(running(trial)));
      summary.sentences().forEach(console.out()::println);
    }
  }

  private static String running(TrialRow trial) {
    return trial
        .last()
        .map(
            last ->
                String.format(
                    Locale.ROOT,
                    "running: trial %d, %d epochs done, elbo %.2f nats",
                    trial.number(),
                    last.epoch(),
                    last.validation().elbo()))
        .orElse("running: trial " + trial.number());
  }
}
