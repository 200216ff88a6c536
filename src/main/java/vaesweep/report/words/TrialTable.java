package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.TrialFacts;
import vaesweep.trial.Pruning;

/** The table of all trials: what differs between them, and their final numbers. */
public record TrialTable(List<Column> columns, List<Row> rows) {
  /**
   * A column.
   *
   * @param name as users know it
   * @param cell what it shows of a trial
   */
  public record Column(String name, Function<TrialFacts, Cell> cell) {}

  /**
   * A trial's cells, in the order of the columns.
   *
   * @param note why it failed or was pruned; else empty
   */
  public record Row(TrialFacts trial, List<Cell> cells, String note) {}

  public static TrialTable of(SweepFacts facts) {
    boolean explained = facts.trials().stream().anyMatch(t -> t.explained().isPresent());
    List<Column> columns = columns(facts.varied().swept(), explained);
    return new TrialTable(
        columns, facts.trials().stream().map(trial -> row(facts, trial, columns)).toList());
  }

  private static Row row(SweepFacts facts, TrialFacts trial, List<Column> columns) {
    Pruning pruning = facts.pruned().byTrial().get(trial.number());
    return new Row(
        trial,
        columns.stream().map(column -> column.cell().apply(trial)).toList(),
        pruning == null ? trial.failure() : PruningWords.of(pruning));
  }

  private static List<Column> columns(List<String> swept, boolean explained) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("trial", t -> Cell.number(t.number())));
    for (String name : swept) {
      columns.add(new Column(name, t -> Cell.value(t.swept().get(name))));
    }
    columns.add(new Column("beta_eff", t -> optional(t.betaEff())));
    columns.add(new Column("distortion", t -> Cell.nats(t.distortion())));
    columns.add(new Column("rate", t -> Cell.nats(t.rate())));
    columns.add(new Column("elbo", t -> Cell.nats(t.elbo())));
    columns.add(new Column("mse", t -> optional(t.mse())));
    if (explained) {
      columns.add(new Column("explained", t -> optional(t.explained())));
    }
    columns.add(new Column("active", TrialTable::active));
    columns.add(new Column("seconds", t -> optional(t.seconds())));
    columns.add(new Column("state", t -> Cell.word(t.state())));
    return List.copyOf(columns);
  }

  private static Cell active(TrialFacts trial) {
    return trial.activeUnits().isEmpty()
        ? Cell.word("")
        : Cell.number(
            trial.activeUnits().getAsInt(),
            trial.activeUnits().getAsInt() + "/" + trial.latentSize());
  }

  private static Cell optional(OptionalDouble value) {
    return value.isEmpty()
        ? Cell.word("")
        : Cell.number(value.getAsDouble(), Digits.significant(value.getAsDouble(), 3));
  }
}
