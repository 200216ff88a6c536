package vaesweep.storage.read;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vaesweep.spec.Configuration;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Takeover;
import vaesweep.storage.TrialRow;
import vaesweep.storage.sqlite.Row;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement;

/** Makes trials of the rows of {@code read/trials}. Trials of one machine share it in memory. */
final class TrialRows {
  private final Map<Machine, Machine> machines = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  TrialRow of(Row row) throws SQLException {
    TrialState state = row.choice("state", TrialState.values());
    Optional<CurvePoint> last = RowMapper.lastPoint(row);
    if (state == TrialState.COMPLETE && last.isEmpty()) {
      throw row.wrong("state", "found complete, but the trial has no epochs");
    }
    boolean ended = state != TrialState.WAITING && state != TrialState.RUNNING;
    return new TrialRow(
        row.integer("number"),
        row.text("key"),
        configuration(row),
        row.integer("repeat"),
        row.big("seed"),
        state,
        row.number("beta"),
        row.number("beta_eff"),
        row.number("beta_norm"),
        row.integer("attempts"),
        row.optionalTime("started"),
        row.optionalTime("ended"),
        ended ? last.map(CurvePoint::seconds) : Optional.empty(),
        failure(row),
        machine(row),
        last,
        takeover(row),
        judgement(row));
  }

  /** Repeats have one configuration, which is looked at once. */
  private String configuration(Row row) throws SQLException {
    String text = row.text("configuration");
    if (known.add(text)) {
      check(row, text);
    }
    return text;
  }

  /** Refuses what this version could not train, or tell of. */
  static void check(Row row, String configuration) throws SQLException {
    try {
      Configuration.parse(configuration);
    } catch (IllegalArgumentException e) {
      throw row.wrong("configuration", e.getMessage());
    }
  }

  private static Optional<Failure> failure(Row row) throws SQLException {
    if (row.isNull("failure_kind")) {
      return Optional.empty();
    }
    return Optional.of(
        new Failure(
            row.choice("failure_kind", Failure.Kind.values()),
            row.integerOrZero("failure_epoch"),
            row.integerOrZero("failure_step"),
            row.textOrEmpty("failure_term"),
            row.textOrEmpty("failure_message")));
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
