package vaesweep.words.plan;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.Dropped;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.plan.Plan;
import vaesweep.preflight.References;
import vaesweep.spec.file.RepeatedValues;
import vaesweep.spec.json.Printable;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.sweep.plan.RemainingTime;
import vaesweep.words.text.TextTable;

/** What a sweep would train, for people: a table of configurations, and sentences. */
public final class PlanWords {
  private final PlannedSweep sweep;
  private final Plan plan;

  public PlanWords(PlannedSweep sweep) {
    this.sweep = sweep;
    plan = sweep.plan();
  }

  /**
   * Prints the plan.
   *
   * @param predict whether with what the theory says of each configuration
   * @param workers trials at a time
   */
  public void print(boolean predict, int workers, PrintStream out) {
    PlanTable table = PlanTable.ofConfigurations(sweep);
    List<String> columns = table.columns();
    List<List<Object>> rows = table.rows();
    List<String> theory = new ArrayList<>();
    if (predict) {
      Predictions predictions = new Predictions(sweep.forecasts());
      columns.addAll(Predictions.COLUMNS);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).addAll(predictions.cells(i));
      }
      theory.addAll(predictions.words());
    }
    if (!sweep.shard().isWhole()) {
      new ShardRows(sweep).narrow(columns, rows);
    }
    TextTable.print(columns, rows, out);
    out.println();
    table.sentences().forEach(out::println);
    counts().forEach(out::println);
    sweep.file().data().notes().forEach(out::println);
    if (sweep.file().facts().features() > References.MOST_FEATURES) {
      out.println(
          "Rows of more than "
              + References.MOST_FEATURES
              + " features: no collapse is predicted, and no linear optimum shown.");
    }
    new LossList(sweep).print(out);
    OrderWords.line(sweep.file().sweep(), sweep.trials(), sweep.shared()).ifPresent(out::println);
    sweep.savings().ifPresent(out::println);
    sweep.weightNotes().forEach(out::println);
    theory.forEach(out::println);
    PruningPlan.lines(sweep).forEach(out::println);
    out.println(memory());
    new SizeWords(sweep.size(workers)).lines().forEach(out::println);
  }

  /** Prints how long the trials will take that are left. */
  public void printTime(RemainingTime time, PrintStream out) {
    new TimeWords(time.estimate()).print(time.ended(), out);
    if (sweep.file().sweep().earlyTerminate().isPresent()) {
      out.println("That is the time of all epochs; pruning leaves the share said above.");
    }
  }

  /** How many trials there are, and why not more or fewer. */
  private List<String> counts() {
    List<String> lines = new ArrayList<>();
    lines.add(trials());
    if (!sweep.shard().isWhole()) {
      lines.add(new ShardRows(sweep).sentence());
    }
    lines.addAll(RepeatedValues.sentences(sweep.file().sweep()));
    plan.dropped().forEach(each -> lines.add(dropped(each)));
    sweep.equivalent().forEach(same -> lines.add(same(same)));
    return lines;
  }

  private String trials() {
    String trials =
        Amounts.count(plan.configurations().size(), "configuration")
            + " × "
            + Amounts.count(sweep.file().sweep().repeats(), "repeat")
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

  private String dropped(Dropped dropped) {
    boolean drawn = sweep.file().sweep().method().isDrawn();
    return "Constraint "
        + '"'
        + Printable.whole(dropped.constraint())
        + '"'
        + " dropped "
        + Amounts.count(dropped.count(), drawn ? "draw" : "configuration")
        + (drawn ? ", drawn again." : ".");
  }

  private String same(EquivalentConfigurations same) {
    String numbers =
        same.configurations().stream()
            .map(configuration -> String.valueOf(plan.configurations().indexOf(configuration) + 1))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Configurations %s are the same objective: %s %s in each.",
        numbers,
        same.weightName(),
        TextTable.text(same.weight()));
  }

  private String memory() {
    return String.format(
        Locale.ROOT,
        "Memory: at most %.1f MB a worker, beside the data.",
        Math.ceil(sweep.workerBytes() / 1e5) / 10);
  }

  private static String more(int count) {
    return count + " more " + (count == 1 ? "was" : "were");
  }
}
