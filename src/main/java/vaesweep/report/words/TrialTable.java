package vaesweep.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.trial.Pruning;

/** The table of the trials that are shown: what differs between them, and their final numbers. */
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
    List<Column> columns = columns(facts);
    return new TrialTable(
        columns, facts.shown().stream().map(trial -> row(facts, trial, columns)).toList());
  }

  private static Row row(SweepFacts facts, TrialFacts trial, List<Column> columns) {
    Pruning pruning = facts.pruned().byTrial().get(trial.number());
    return new Row(
        trial,
        columns.stream().map(column -> column.cell().apply(trial)).toList(),
        pruning == null ? trial.failure() : PruningWords.of(pruning));
  }

  private static List<Column> columns(SweepFacts facts) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("trial", t -> Cell.number(t.number())));
    for (String name : facts.varied().swept()) {
      columns.add(new Column(name, t -> value(t, name)));
    }
    if (facts.comparison().repeated()) {
      columns.add(new Column("repeat", t -> Cell.number(t.repeat())));
    }
    columns.add(new Column("beta_eff", t -> optional(t.betaEff())));
    columns.add(new Column("distortion", t -> Cell.nats(t.distortion())));
    columns.add(new Column("rate", t -> Cell.nats(t.rate())));
    columns.add(new Column("elbo", t -> Cell.nats(t.elbo())));
    columns.add(new Column("mse", t -> optional(t.mse())));
    addWhereAny(facts, t -> t.shares().explained().isPresent(), explained(), columns);
    columns.add(new Column("active", TrialTable::active));
    addWhereAny(facts, t -> t.shares().deadHidden().orElse(0) > 0, dead(), columns);
    columns.add(new Column("seconds", t -> optional(t.seconds())));
    columns.add(new Column("state", t -> Cell.word(t.state())));
    addWhereAny(facts, t -> !t.verdict().isEmpty(), verdict(), columns);
    return List.copyOf(columns);
  }

  private static void addWhereAny(
      SweepFacts facts, Predicate<TrialFacts> has, Column column, List<Column> columns) {
    if (facts.trials().stream().anyMatch(has)) {
      columns.add(column);
    }
  }

  private static Column explained() {
    return new Column("explained", t -> optional(t.shares().explained()));
  }

  private static Column dead() {
    return new Column("dead_hidden", t -> optional(t.shares().deadHidden()));
  }

  /** The verdict, and what bars a trial from being compared. */
  private static Column verdict() {
    return new Column("verdict", t -> Cell.word(verdict(t)));
  }

  static String verdict(TrialFacts trial) {
    List<String> parts = new ArrayList<>();
    parts.add(trial.verdict());
    if (trial.worse()) {
      parts.add("worse than ignoring z");
    }
    if (!trial.verdict().isEmpty() && !trial.comparable()) {
      parts.add("short of full weight");
    }
    return String.join(", ", parts);
  }

  private static Cell value(TrialFacts trial, String name) {
    return Cell.value(trial.swept().get(name), Optional.ofNullable(trial.spelled().get(name)));
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
