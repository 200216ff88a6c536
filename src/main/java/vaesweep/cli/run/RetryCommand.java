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
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.StoredSweep;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.run.Retries;
import vaesweep.sweep.run.RunSettings;
import vaesweep.words.run.DownloadProgress;

/** Tries failed trials again. */
@Command(
    name = "retry",
    description = "Tries failed trials again, and goes on with the sweep. Complete trials stay.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RetryCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "SWEEP",
      description = {
        "The sweep file (JSON); or the database, such as results/beta.db, or the sweep's name:",
        "then the file as it was last run, which the database keeps."
      })
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
    DownloadProgress downloads = new DownloadProgress(console.err()::println);
    RunSettings settings = options.settings(shard.shard());
    if (sweep.toString().isBlank() || Target.isSweepFile(sweep)) {
      return retry(SweepFile.open(sweep, overrides, downloads), settings, chosen);
    }
    ResultFiles files = Target.files(sweep, settings.results());
    SweepFile file = StoredSweep.open(files, overrides, downloads);
    return retry(file, settings.in(files.folder()), chosen);
  }

  private int retry(SweepFile file, RunSettings settings, Set<Integer> chosen) {
    return new SweepCommand(file, settings, console).run(new Retries(chosen)).code();
  }
}
