package vaesweep.cli.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import vaesweep.cli.file.DownloadProgress;
import vaesweep.cli.text.TextTable;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.Dropped;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.plan.Plan;
import vaesweep.plan.order.TrainingOrder;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.json.Printable;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.memory.WorkerMemory;
import vaesweep.sweep.plan.KnownTrials;
import vaesweep.sweep.plan.TimeEstimate;
import vaesweep.sweep.sharing.SharedEpochs;
import vaesweep.sweep.size.DatabaseSize;
import vaesweep.sweep.size.SizeWords;
import vaesweep.sweep.weight.WeightNotes;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

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
    SweepFile file = SweepFile.open(sweep, overrides, new DownloadProgress(console));
    Plan plan = file.plan();
    int features = file.facts().features();
    PlanTable table = new PlanTable(file.sweep(), plan, features);
    List<String> columns = table.columns();
    List<List<Object>> rows = table.rows();
    List<String> words = List.of();
    if (predict) {
      Predictions predictions = Predictions.of(plan.configurations(), file);
      columns.addAll(Predictions.COLUMNS);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).addAll(predictions.cells(i));
      }
      words = predictions.words();
    }
    ShardRows own = new ShardRows(plan, shard.shard());
    if (!shard.shard().isWhole()) {
      own.narrow(columns, rows);
    }
    TextTable.print(columns, rows, console.out());
    console.out().println();
    table.sentences().forEach(console.out()::println);
    console.out().println(counts(file, plan));
    if (!shard.shard().isWhole()) {
      console.out().println(own.sentence());
    }
    plan.dropped().forEach(each -> console.out().println(dropped(file, each)));
    for (EquivalentConfigurations same :
        EquivalentConfigurations.among(plan.configurations(), features)) {
      console.out().println(same(plan, same));
    }
    SharedPrefixes common = SharedEpochs.among(own.trials(), file.facts());
    OrderWords.line(file.sweep(), own.trials(), common).ifPresent(console.out()::println);
    SharedEpochs.sentence(own.trials(), common).ifPresent(console.out()::println);
    WeightNotes.of(own.trials(), file.facts()).forEach(console.out()::println);
    words.forEach(console.out()::println);
    PruningPlan.lines(file, plan).forEach(console.out()::println);
    console.out().println(memory(plan, file.facts()));
    new SizeWords(DatabaseSize.of(file, own.trials(), parallel.workers()))
        .lines()
        .forEach(console.out()::println);
    if (time) {
      printTime(
          file,
          TrainingOrder.of(file.sweep(), own.trials(), common)
              .sorted(own.trials(), trial -> trial));
    }
  }

  private void refuse(String problem) {
    throw new ParameterException(self.commandLine(), problem);
  }

  /**
   * @param trials in the order of training
   */
  private void printTime(SweepFile file, List<Trial> trials) {
    Path database = new ResultFiles(results, file.sweep().name()).database();
    Set<String> ended = KnownTrials.ended(database);
    List<Trial> left = trials.stream().filter(trial -> !ended.contains(trial.key().hex())).toList();
    new TimeWords(TimeEstimate.measure(file.data(), left, parallel.workers()))
        .print(trials.size() - left.size(), console.out());
    if (file.sweep().earlyTerminate().isPresent()) {
      console.out().println("That is the time of all epochs; pruning leaves the share said above.");
    }
  }

  private static String counts(SweepFile file, Plan plan) {
    String trials =
        Amounts.count(plan.configurations().size(), "configuration")
            + " × "
            + Amounts.count(file.sweep().repeats(), "repeat")
            + " = "
            + Amounts.count(plan.trials().size(), "trial");
    if (plan.merged() > 0) {
      trials += "; " + more(plan.merged()) + " equal to one of these and merged";
    }
    if (plan.undrawn() > 0) {
      trials += "; " + more(plan.undrawn()) + " asked for, but the space has no others";
    }
    return trials + ".";
  }

  private static String dropped(SweepFile file, Dropped dropped) {
    boolean drawn = file.sweep().method().isDrawn();
    return "Constraint "
        + '"'
        + Printable.whole(dropped.constraint())
        + '"'
        + " dropped "
        + Amounts.count(dropped.count(), drawn ? "draw" : "configuration")
        + (drawn ? ", drawn again." : ".");
  }

  private static String same(Plan plan, EquivalentConfigurations same) {
    String numbers =
        same.configurations().stream()
            .map(configuration -> String.valueOf(plan.configurations().indexOf(configuration) + 1))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Configurations %s are the same objective: beta_eff %s in each.",
        numbers,
        TextTable.text(same.betaEff()));
  }

  private static String memory(Plan plan, DataFacts data) {
    long most =
        plan.configurations().stream()
            .mapToLong(configuration -> WorkerMemory.of(configuration, data).bytes())
            .max()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        "Memory: at most %.1f MB a worker, beside the data.",
        Math.ceil(most / 1e5) / 10);
  }

  private static String more(int count) {
    return count + " more " + (count == 1 ? "was" : "were");
  }
}
