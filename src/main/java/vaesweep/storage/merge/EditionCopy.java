package vaesweep.storage.merge;

import java.sql.SQLException;
import java.util.Map;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.Statements;

/** The wordings of a sweep file and their plans, for a database that has none yet. */
final class EditionCopy {
  private final Statements source;
  private final Statements target;

  EditionCopy(Statements source, Statements target) {
    this.source = source;
    this.target = target;
  }

  /**
   * @param trials the target's numbers of the source's trials
   * @param data likewise of data sets
   */
  void bring(Map<Integer, Integer> trials, Map<Integer, Integer> data) throws SQLException {
    source.each("merge/editions", row -> insert(row, data.get(row.integer("data"))));
    source.each(
        "merge/edition_trials",
        row ->
            target.update(
                "write/edition_trial_insert",
                row.integer("edition"),
                row.integer("position"),
                trials.get(row.integer("trial"))));
  }

  private void insert(Row row, int data) throws SQLException {
    target.update(
        "write/edition_insert",
        row.integer("edition"),
        row.text("name"),
        row.text("description"),
        row.text("method"),
        row.big("seed"),
        row.integer("repeats"),
        row.text("text"),
        data,
        row.text("keep"),
        row.text("version"),
        row.integer("engine"),
        row.text("registered"),
        row.isNull("folder") ? null : row.text("folder"));
  }
}
