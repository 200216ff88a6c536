package vaesweep.storage.merge;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vaesweep.storage.sqlite.Database;

/**
 * The rules that keep finished trials as they are. A merge lifts them inside its transaction, for
 * it may put a complete trial in the place of a failed one, and writes trials that are finished.
 */
final class Triggers {
  private final Database database;
  private final List<Trigger> all;

  private record Trigger(String name, String sql) {}

  private Triggers(Database database, List<Trigger> all) {
    this.database = database;
    this.all = all;
  }

  static Triggers lift(Database database) throws SQLException {
    List<Trigger> all =
        database
            .statements()
            .query("merge/triggers", row -> new Trigger(row.text("name"), row.text("sql")));
    Triggers triggers = new Triggers(database, all);
    for (Trigger trigger : all) {
      triggers.execute("DROP TRIGGER " + trigger.name());
    }
    return triggers;
  }

  void restore() throws SQLException {
    for (Trigger trigger : all) {
      execute(trigger.sql());
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(sql);
    }
  }
}
