package vaesweep.storage.read;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Takeover;
import vaesweep.storage.TrialRow;
import vaesweep.storage.sqlite.Row;
import vaesweep.trial.Failure;
import vaesweep.trial.Judgement;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;

/** Makes trials of the rows of {@code read/trials}. Trials of one machine share it in memory. */
final class TrialRows {
  private final Map<Machine, Machine> machines = new HashMap<>();

  TrialRow of(Row row) throws SQLException {
    TrialState state = row.choice("state", TrialState.values());
    Optional<CurvePoint> last = Rows.lastPoint(row);
    boolean ended = state != TrialState.WAITING && state != TrialState.RUNNING;
    return new TrialRow(
        row.integer("number"),
        row.text("key"),
        row.text("configuration"),
        row.integer("repeat"),
        row.big("seed"),
        state,
        row.number("beta"),
        row.number("beta_eff"),
        row.number("beta_norm"),
        row.integer("attempts"),
        row.time("started"),
        row.time("ended"),
        ended ? last.map(CurvePoint::seconds) : Optional.empty(),
        failure(row),
        machine(row),
        last,
        takeover(row),
        judgement(row));
  }

  private static Optional<Failure> failure(Row row) throws SQLException {
    if (row.isNull("failure_kind")) {
      return Optional.empty();
    }
    return Optional.of(
        new Failure(
            row.choice("failure_kind", Failure.Kind.values()),
            row.integer("failure_epoch"),
            row.integer("failure_step"),
            row.text("failure_term"),
            row.text("failure_message")));
  }

  private static Optional<Takeover> takeover(Row row) throws SQLException {
    return row.isNull("forked_epoch")
        ? Optional.empty()
        : Optional.of(new Takeover(row.integer("forked_epoch"), row.number("forked_seconds")));
  }

  private static Optional<Judgement> judgement(Row row) throws SQLException {
    return row.isNull("verdict")
        ? Optional.empty()
        : Optional.of(
            new Judgement(
                row.integer("full_weight") == 1,
                row.choice("verdict", Judgement.Verdict.values()),
                row.integer("worse_than_baseline") == 1,
                row.integer("competes") == 1));
  }

  private Optional<Machine> machine(Row row) throws SQLException {
    if (row.isNull("machine_type")) {
      return Optional.empty();
    }
    Machine machine =
        new Machine(
            row.text("machine_type"),
            row.text("machine_host"),
            row.text("machine_os"),
            row.text("machine_java"),
            row.integer("machine_cores"));
    return Optional.of(machines.computeIfAbsent(machine, same -> same));
  }
}
