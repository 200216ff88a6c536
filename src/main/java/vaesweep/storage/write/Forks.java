package vaesweep.storage.write;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.storage.Fork;
import vaesweep.storage.ResumePoints;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Checkpoint;
import vaesweep.trial.Machine;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.TrialKey;

/** The states in which trials part that have begun alike: each once, however many go on from it. */
final class Forks {
  private final Statements statements;

  Forks(Statements statements) {
    this.statements = statements;
  }

  /** Returns what is there to go on from, and deletes the forks that are not needed. */
  ResumePoints standing(Machine machine, Set<String> needed) throws SQLException {
    Set<String> usable = new HashSet<>();
    Set<String> others = new HashSet<>();
    statements.each(
        "write/forks",
        row -> {
          boolean fits =
              row.integer("engine") == TrialKey.ENGINE_VERSION
                  && row.text("machine_type").equals(machine.type());
          String key = row.text("key");
          (fits && needed.contains(key) ? usable : others).add(key);
        });
    others.removeAll(usable);
    for (String key : others) {
      delete(key);
    }
    Map<Integer, Integer> epochs = new HashMap<>();
    statements.each(
        "write/checkpoint_epochs",
        row -> epochs.put(row.integer("trial"), row.integer("epoch")),
        TrialKey.ENGINE_VERSION,
        machine.type());
    return new ResumePoints(epochs, usable);
  }

  /** Whether there is one at all. */
  boolean any() throws SQLException {
    return !statements.query("write/any_fork", row -> row.integer("trial")).isEmpty();
  }

  void put(Fork fork) throws SQLException {
    Checkpoint state = fork.state();
    int changed =
        statements.update(
            "write/fork_put",
            fork.trial(),
            fork.part().epochs(),
            fork.part().key(),
            state.engine(),
            state.machineType(),
            fork.seconds(),
            state.state());
    TrialEvents.require(fork.trial(), "running", changed);
  }

  /** Returns the fork after a common part that this engine made on such a machine, if there is. */
  List<Fork> get(SharedPrefix part, Machine machine) throws SQLException {
    return statements.query(
        "write/fork_get",
        row ->
            new Fork(
                row.integer("trial"),
                part,
                row.number("seconds"),
                new Checkpoint(
                    row.integer("epoch") - 1,
                    row.integer("engine"),
                    row.text("machine_type"),
                    row.bytes("state"))),
        part.key(),
        TrialKey.ENGINE_VERSION,
        machine.type());
  }

  /** Gives a trial the epochs before a fork as its own, which has none. */
  void copy(Fork fork, int trial) throws SQLException {
    int epochs = fork.part().epochs();
    int copied = statements.update("write/epochs_copy", trial, fork.trial(), epochs);
    if (copied != epochs) {
      throw new IllegalStateException(
          "trial " + fork.trial() + " has " + copied + " epochs before its fork, not " + epochs);
    }
    statements.update("write/units_copy", trial, fork.trial(), epochs);
    statements.update("write/forked", fork.trial(), epochs, fork.seconds(), trial);
  }

  void delete(String key) throws SQLException {
    statements.update("write/fork_delete", key);
  }

  /** A trial's epochs after the last are forgotten, and so are the forks that build on them. */
  void forget(int trial, int last) throws SQLException {
    statements.update("write/forks_forget", trial, last + 1);
  }

  /** A trial trains all its epochs itself. */
  void none(int trial) throws SQLException {
    statements.update("write/unforked", trial);
  }
}
