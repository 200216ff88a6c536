package vaesweep.cli.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vaesweep.cli.arguments.DurationText;
import vaesweep.cli.arguments.ParallelOption;
import vaesweep.sweep.run.RunSettings;
import vaesweep.trial.Shard;
import vaesweep.trial.stop.Limits;

/** How a sweep is run: none of it changes a number. */
public final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private ParallelOption parallel;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "results",
      description = "The folder of the database and the page. Default: ${DEFAULT-VALUE}.")
  private Path results;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "How long to train, such as 90s, 10m or 2h; trials that are left wait.")
  private Duration time;

  @Option(
      names = "--trial-time",
      paramLabel = "TIME",
      converter = DurationText.class,
      description = "How long one trial may be trained; it fails then, and retry goes on with it.")
  private Duration trialTime;

  @Option(
      names = "--retries",
      paramLabel = "N",
      description = "How often a trial is tried again that memory or the disk failed. Default: 2.")
  private int retries = Limits.DEFAULT.retries();

  @Option(
      names = "--failures-in-a-row",
      paramLabel = "N",
      description =
          "Stops the sweep after so many, but for those that diverge or take too long. Default: 10.")
  private int failuresInARow = Limits.DEFAULT.failuresInARow();

  @Option(names = "--fail-fast", description = "Stops the sweep at the first failed trial.")
  private boolean failFast;

  @Option(names = "--checkpoint-pause", hidden = true, converter = DurationText.class)
  private Duration checkpointPause = Limits.DEFAULT.checkpointPause();

  /** Refuses values out of range, all at once. */
  public void check() {
    List<String> problems = new ArrayList<>();
    parallel.problem().ifPresent(problems::add);
    atLeast("--retries", retries, 0, problems);
    atLeast("--failures-in-a-row", failuresInARow, 1, problems);
    if (!problems.isEmpty()) {
      throw new ParameterException(command.commandLine(), String.join("\n", problems));
    }
  }

  private static void atLeast(String name, int found, int least, List<String> problems) {
    if (found < least) {
      problems.add(name + ": found " + found + ", expected at least " + least);
    }
  }

  /** Returns how a sweep is run. */
  public RunSettings settings(Shard shard) {
    return new RunSettings(results, parallel.workers(), limits(), shard);
  }

  private Limits limits() {
    return new Limits(
        Optional.ofNullable(time),
        Optional.ofNullable(trialTime),
        retries,
        failuresInARow,
        failFast,
        checkpointPause);
  }
}
