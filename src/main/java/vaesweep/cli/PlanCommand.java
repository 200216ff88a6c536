package vaesweep.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.plan.Dropped;
import vaesweep.plan.Plan;
import vaesweep.plan.SameObjective;
import vaesweep.spec.Configuration;
import vaesweep.spec.Domain;
import vaesweep.spec.Parameter;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.json.Printable;
import vaesweep.trial.DataFacts;
import vaesweep.vae.Architecture;
import vaesweep.vae.MemoryNeed;

/** Prints what a sweep would train, without training. */
@Command(
    name = "plan",
    description = "Prints the trials of a sweep file, without training.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Runnable {
  @Parameters(index = "0", paramLabel = "SWEEP", description = "The sweep file (JSON).")
  private Path sweep;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME=VALUE",
      description = "Instead of what the file says, such as beta=1,2,4 or trials=10.")
  private List<String> overrides = List.of();

  @Option(
      names = "--predict",
      description =
          "Also what the theory says of each configuration: how many units live, and whether all die.")
  private boolean predict;

  private final Console console;

  PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    SweepFile file = SweepFile.open(sweep, overrides, console);
    Plan plan = file.plan();
    int features = file.data().facts().features();
    List<String> columns = columns(file);
    List<List<Object>> rows = rows(file, features);
    List<String> words = List.of();
    if (predict) {
      Predictions predictions = Predictions.of(plan.configurations(), file);
      columns.addAll(Predictions.COLUMNS);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).addAll(predictions.cells(i));
      }
      words = predictions.words();
    }
    TextTable.print(columns, rows, console.out());
    console.out().println();
    console.out().println(counts(file, plan));
    plan.dropped().forEach(each -> console.out().println(dropped(file, each)));
    for (SameObjective same : SameObjective.among(plan.configurations(), features)) {
      console.out().println(same(plan, same));
    }
    words.forEach(console.out()::println);
    console.out().println(memory(plan, file.data().facts()));
  }

  private static List<Parameter<?>> varied(SweepFile file) {
    return file.sweep().space().entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Domain.Fixed))
        .filter(
            entry -> !entry.getKey().equals(vaesweep.spec.Parameters.BETA_NORM)) // has its column
        .<Parameter<?>>map(java.util.Map.Entry::getKey)
        .toList();
  }

  private static List<String> columns(SweepFile file) {
    List<String> columns = new ArrayList<>(List.of("configuration"));
    varied(file).forEach(parameter -> columns.add(parameter.name()));
    columns.add("beta_eff");
    columns.add("beta_norm");
    return columns;
  }

  private static List<List<Object>> rows(SweepFile file, int features) {
    List<List<Object>> rows = new ArrayList<>();
    for (Configuration configuration : file.plan().configurations()) {
      StoredConfiguration stored = StoredConfiguration.of(configuration.canonicalJson());
      List<Object> row = new ArrayList<>();
      row.add((long) rows.size() + 1);
      varied(file)
          .forEach(parameter -> row.add(stored.has(parameter) ? stored.text(parameter) : ""));
      row.add(orDash(configuration.betaEff(features)));
      row.add(orDash(configuration.betaNorm(features)));
      rows.add(row);
    }
    return rows;
  }

  /** Objective capacity has no KL weight. */
  private static Object orDash(OptionalDouble weight) {
    return weight.isPresent() ? weight.getAsDouble() : "–";
  }

  private static String counts(SweepFile file, Plan plan) {
    String trials =
        Sentences.count(plan.configurations().size(), "configuration")
            + " × "
            + Sentences.count(file.sweep().repeats(), "repeat")
            + " = "
            + Sentences.count(plan.trials().size(), "trial");
    if (plan.merged() > 0) {
      trials += "; " + plan.merged() + " more were equal to one of these and merged";
    }
    if (plan.undrawn() > 0) {
      trials += "; " + plan.undrawn() + " more were asked for, but the space has no others";
    }
    return trials + ".";
  }

  private static String dropped(SweepFile file, Dropped dropped) {
    boolean drawn = file.sweep().method().isDrawn();
    return "Constraint "
        + Printable.quoted(dropped.constraint())
        + " dropped "
        + Sentences.count(dropped.count(), drawn ? "draw" : "configuration")
        + (drawn ? ", drawn again." : ".");
  }

  private static String same(Plan plan, SameObjective same) {
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
    int evaluated = data.validationRows() + Math.min(data.validationRows(), data.trainRows());
    long most =
        plan.configurations().stream()
            .mapToLong(
                configuration ->
                    MemoryNeed.bytes(
                        Architecture.of(configuration, data.features()),
                        configuration.get(vaesweep.spec.Parameters.BATCH_SIZE),
                        evaluated))
            .max()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        "Memory: at most %.1f MB a worker, beside the data.",
        Math.ceil(most / 1e5) / 10);
  }
}
