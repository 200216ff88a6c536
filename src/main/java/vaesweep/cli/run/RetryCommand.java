package vaesweep.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.arguments.OverrideWords;
import vaesweep.cli.arguments.ShardOption;
import vaesweep.cli.console.Console;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.run.Retries;
import vaesweep.words.run.DownloadProgress;

/** Tries failed trials again. */
@Command(
    name = "retry",
    description = "Tries failed trials again, and goes on with the sweep. Complete trials stay.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RetryCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SWEEP", description = "The sweep file (JSON).")
  private Path sweep;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = OverrideWords.LABEL,
      description = OverrideWords.DESCRIPTION)
  private List<String> overrides = List.of();

  @Option(names = "--failed", description = "All failed trials, as without --trial.")
  private boolean failed;

  @Option(
      names = "--trial",
      paramLabel = "N",
      split = ",",
      description = "These alone, such as 3,7.")
  private Set<Integer> trials = new TreeSet<>();

  @Mixin private RunOptions options;

  @Mixin private ShardOption shard;

  private final Console console;

  public RetryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options.check();
    Set<Integer> chosen = failed ? Set.of() : trials;
    SweepFile file = SweepFile.open(sweep, overrides, new DownloadProgress(console.err()::println));
    return new SweepCommand(file, options.settings(shard.shard()), console)
        .run(new Retries(chosen))
        .code();
  }
}
