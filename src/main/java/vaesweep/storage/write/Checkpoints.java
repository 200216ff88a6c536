package vaesweep.storage.write;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Checkpoint;

/** The last checkpoint of each trial that has one. */
final class Checkpoints {
  private final Statements statements;

  /** Trials that have one, or had one: so that starting a new trial waits for no answer. */
  private final Set<Integer> announced = ConcurrentHashMap.newKeySet();

  Checkpoints(Statements statements) {
    this.statements = statements;
  }

  /** Finds out which trials have one. */
  void load() throws SQLException {
    statements.each("write/checkpoints", row -> announced.add(row.integer("trial")));
  }

  /** A checkpoint of the trial will be put. May be called by any thread. */
  void announce(int trial) {
    announced.add(trial);
  }

  /** Whether it is worth asking for one. May be called by any thread. */
  boolean mayHave(int trial) {
    return announced.contains(trial);
  }

  /** Replaces the trial's checkpoint, where the trial is running. */
  void put(int trial, Checkpoint checkpoint) throws SQLException {
    int changed =
        statements.update(
            "write/checkpoint_put",
            trial,
            checkpoint.epoch(),
            checkpoint.engine(),
            checkpoint.machineType(),
            checkpoint.state());
    TrialEvents.require(trial, "running", changed);
  }

  /** Returns the trial's checkpoint, if it has one. */
  List<Checkpoint> get(int trial) throws SQLException {
    return statements.query(
        "write/checkpoint_get",
        row ->
            new Checkpoint(
                row.integer("epoch"),
                row.integer("engine"),
                row.text("machine_type"),
                row.bytes("state")),
        trial);
  }

  void delete(int trial) throws SQLException {
    statements.update("write/checkpoint_delete", trial);
  }
}
