package vaesweep.storage.write;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.Pruning;
import vaesweep.trial.measured.RungNumbers;

/** What is compared, and who is pruned. */
final class Prunings {
  private final Statements statements;

  Prunings(Statements statements) {
    this.statements = statements;
  }

  void pruned(Map<Integer, Pruning> trials, Instant now) throws SQLException {
    for (Map.Entry<Integer, Pruning> each : trials.entrySet()) {
      int trial = each.getKey();
      Pruning pruning = each.getValue();
      TrialEvents.require(trial, "waiting", statements.update("write/pruned", now, trial));
      statements.update(
          "write/pruning_insert",
          trial,
          pruning.epoch(),
          pruning.metric(),
          pruning.value(),
          pruning.threshold(),
          pruning.place(),
          pruning.compared(),
          pruning.kept(),
          pruning.within());
    }
  }

  void reopened(List<Integer> trials) throws SQLException {
    for (int trial : trials) {
      TrialEvents.require(trial, "pruned", statements.update("write/reopened", trial));
      statements.update("write/pruning_delete", trial);
    }
  }

  List<RungNumbers> rungNumbers(List<Integer> trials, int epoch) throws SQLException {
    List<RungNumbers> standings = new ArrayList<>();
    for (int trial : trials) {
      standings.addAll(
          statements.query(
              "write/standing",
              row ->
                  new RungNumbers(
                      trial,
                      row.integer("epoch"),
                      row.number("distortion"),
                      row.number("rate"),
                      row.number("elbo"),
                      units(trial, row.integer("epoch"))),
              trial,
              epoch));
    }
    return standings;
  }

  private List<Double> units(int trial, int epoch) throws SQLException {
    return statements.query("write/standing_units", row -> row.number("kl"), trial, epoch);
  }
}
