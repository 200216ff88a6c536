package vaesweep.cli.plan;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vaesweep.cli.arguments.OverrideWords;
import vaesweep.cli.arguments.ParallelOption;
import vaesweep.cli.arguments.ShardOption;
import vaesweep.cli.console.Console;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.words.plan.PlanWords;
import vaesweep.words.run.DownloadProgress;

/** Prints what a sweep would train, without training. */
@Command(
    name = "plan",
    description = "Prints the trials of a sweep file, without training.",
    mixinStandardHelpOptions = true)
public final class PlanCommand implements Runnable {
  @Spec private CommandSpec self;

  @Parameters(index = "0", paramLabel = "SWEEP", description = "The sweep file (JSON).")
  private Path sweep;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = OverrideWords.LABEL,
      description = OverrideWords.DESCRIPTION)
  private List<String> overrides = List.of();

  @Option(
      names = "--predict",
      description =
          "Also what the theory says of each configuration: how many units live, and whether all die.")
  private boolean predict;

  @Option(
      names = "--time",
      description =
          "Also how long it will take, from a few steps of each kind; takes seconds. --parallel and --results are for this.")
  private boolean time;

  @Mixin private ParallelOption parallel;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "results",
      description = "With --time: where trials are that have ended. Default: ${DEFAULT-VALUE}.")
  private Path results;

  @Mixin private ShardOption shard;

  private final Console console;

  public PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    parallel.problem().ifPresent(this::refuse);
    SweepFile file = SweepFile.open(sweep, overrides, new DownloadProgress(console.err()::println));
    PlannedSweep planned = PlannedSweep.of(file, shard.shard());
    PlanWords words = new PlanWords(planned);
    words.print(predict, parallel.workers(), console.out());
    if (time) {
      words.printTime(planned.time(results, parallel.workers()), console.out());
    }
  }

  private void refuse(String problem) {
    throw new ParameterException(self.commandLine(), problem);
  }
}
