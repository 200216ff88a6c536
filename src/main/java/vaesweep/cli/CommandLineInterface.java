package vaesweep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vaesweep.cli.arguments.OverrideWords;
import vaesweep.cli.arguments.ShardOption;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.cli.console.Version;
import vaesweep.cli.explain.ExplainCommand;
import vaesweep.cli.merge.MergeCommand;
import vaesweep.cli.network.DecodeCommand;
import vaesweep.cli.network.EncodeCommand;
import vaesweep.cli.network.ExportNetworkCommand;
import vaesweep.cli.network.SampleCommand;
import vaesweep.cli.page.ReportCommand;
import vaesweep.cli.plan.PlanCommand;
import vaesweep.cli.query.QueryCommand;
import vaesweep.cli.run.RetryCommand;
import vaesweep.cli.run.RunOptions;
import vaesweep.cli.run.SweepCommand;
import vaesweep.cli.status.CancelCommand;
import vaesweep.cli.status.StatusCommand;
import vaesweep.cli.status.StopCommand;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.SweepFile;
import vaesweep.words.run.DownloadProgress;

/** The program's verbs. Without one it runs the sweep of a file. */
@Command(
    name = "java -jar sweep.jar",
    description = {
      "Trains every variational autoencoder of a sweep and explains the trade-off between reconstruction and KL.",
      ""
    },
    footer = {
      "",
      "Running the same command again goes on where the sweep stopped; trials that are",
      "complete are kept."
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CommandLineInterface implements Runnable {
  @Spec private CommandSpec self;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SWEEP",
      description = "The sweep file (JSON) to run or go on with.")
  private Path sweep;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = OverrideWords.LABEL,
      description = OverrideWords.DESCRIPTION)
  private List<String> overrides = List.of();

  @Mixin private RunOptions options;

  @Mixin private ShardOption shard;

  private final Console console;
  private ExitCode exitCode = ExitCode.COMPLETE;

  CommandLineInterface(Console console) {
    this.console = console;
  }

  /**
   * Runs one command line and returns its exit code.
   *
   * @param arguments as the user typed them
   */
  public static int run(String... arguments) {
    return run(Console.ofProcess(), arguments);
  }

  /** The same on another console. */
  public static int run(Console console, String... arguments) {
    CommandLineInterface root = new CommandLineInterface(console);
    FailureHandler failures = new FailureHandler(console);
    CommandLine line =
        verbs(root)
            .setOut(Console.writer(console.out()))
            .setErr(Console.writer(console.err()))
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler(failures)
            .setExecutionStrategy(failures::runInFolder)
            .setParameterExceptionHandler((wrong, ignored) -> Misuse.tell(console, wrong));
    addExitCodes(line.getCommandSpec());
    int code = failures.execute(line, arguments);
    return FailureHandler.withoutLoss(console, code == 0 ? root.exitCode.code() : code);
  }

  /** Returns what understands command lines: it parses them, and runs nothing by that. */
  static CommandLine parser(Console console) {
    return verbs(new CommandLineInterface(console));
  }

  private static CommandLine verbs(CommandLineInterface root) {
    Console console = root.console;
    return new CommandLine(root)
        .addSubcommand("plan", new PlanCommand(console))
        .addSubcommand("explain", new ExplainCommand(console))
        .addSubcommand("retry", new RetryCommand(console))
        .addSubcommand("status", new StatusCommand(console, Clock.systemUTC()))
        .addSubcommand("stop", new StopCommand(console))
        .addSubcommand("cancel", new CancelCommand(console))
        .addSubcommand("report", new ReportCommand(console))
        .addSubcommand("query", new QueryCommand(console))
        .addSubcommand("merge", new MergeCommand(console, Clock.systemUTC()))
        .addSubcommand("export-network", new ExportNetworkCommand(console))
        .addSubcommand("selftest", new SelftestCommand(console))
        .addSubcommand("encode", new EncodeCommand(console))
        .addSubcommand("decode", new DecodeCommand(console))
        .addSubcommand("sample", new SampleCommand(console))
        .addSubcommand("schema", new SchemaCommand(console))
        .addSubcommand("completion", new CompletionCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void addExitCodes(CommandSpec spec) {
    List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
    footer.add("Exit codes:");
    ExitCode.table().forEach(line -> footer.add("  " + line.replace("%", "%%")));
    spec.usageMessage().footer(footer.toArray(String[]::new));
  }

  /** The sweep file as far as it was read; null where there is none. */
  Path sweep() {
    return sweep;
  }

  @Override
  public void run() {
    if (sweep == null) {
      throw new ParameterException(
          self.commandLine(), "expected a sweep file, such as sweeps/beta.json, or a verb");
    }
    List<String> stray = overrides.stream().filter(word -> !word.contains("=")).toList();
    if (!stray.isEmpty()) {
      throw new ParameterException(self.commandLine(), Misuse.surplus(stray, self.commandLine()));
    }
    options.check();
    if (!sweep.toString().isBlank() && !sweep.toString().contains(".") && !Files.exists(sweep)) {
      throw new Refusal(Refusal.Fault.INPUT, Misuse.noVerb(sweep, self));
    }
    SweepFile file = SweepFile.open(sweep, overrides, new DownloadProgress(console.err()::println));
    exitCode = new SweepCommand(file, options.settings(shard.shard()), console).run();
  }
}
