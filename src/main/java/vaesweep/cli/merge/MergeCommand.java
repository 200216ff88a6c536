package vaesweep.cli.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Summary;
import vaesweep.storage.Results;
import vaesweep.storage.merge.Joined;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.merge.MergeRun;
import vaesweep.sweep.page.Pages;
import vaesweep.trial.TrialState;

/** Joins databases of one sweep that were made on different machines. */
@Command(
    name = "merge",
    description = {
      "Joins databases of one sweep that were made on different machines, such as its shards.",
      "A complete trial beats a failed one, and that a waiting one; the sources stay as they are."
    },
    mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "INTO",
      description = "The merged database, such as results/beta.db: a new one, or one to add to.")
  private Path into;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DB", description = "What is joined.")
  private List<Path> sources;

  private final Console console;
  private final Clock clock;

  public MergeCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (MergeRun run = MergeRun.of(into, sources, clock)) {
      run.running()
          .forEach(
              each -> console.err().println(MergeWords.stillRunning(each.source(), each.holder())));
      for (Joined joined : run.merge()) {
        MergeWords.of(joined).forEach(console.out()::println);
      }
      run.conclude();
      ResultFiles files = run.files();
      try (Results results = SqliteResults.open(files.database())) {
        SweepFacts facts = SweepFacts.of(results, results.findings());
        Pages.write(results, facts, files);
        Summary summary = Summary.of(facts);
        console.out().println(results.edition().name() + ": " + summary.state());
        console.out().println("Page      " + files.page());
        console.out().println("Database  " + files.database());
        boolean failed =
            results.trials().stream().anyMatch(trial -> trial.state() == TrialState.FAILED);
        return (failed ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE).code();
      }
    }
  }
}
