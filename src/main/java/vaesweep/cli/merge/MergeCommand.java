package vaesweep.cli.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.sweep.merge.MergeRun;
import vaesweep.sweep.page.OpenedSweep;
import vaesweep.words.merge.MergeWords;

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
      run.running().forEach(each -> console.err().println(MergeWords.stillRunning(each)));
      run.merge().forEach(joined -> MergeWords.of(joined).forEach(console.out()::println));
      run.conclude();
      try (OpenedSweep merged = OpenedSweep.concluded(run.files())) {
        merged.writePage();
        MergeWords.of(merged).forEach(console.out()::println);
        return (merged.hasFailures() ? ExitCode.TRIALS_FAILED : ExitCode.COMPLETE).code();
      }
    }
  }
}
