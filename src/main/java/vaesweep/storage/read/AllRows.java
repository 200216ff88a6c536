package vaesweep.storage.read;

import java.sql.SQLException;
import java.util.List;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.Row;
import vaesweep.storage.sqlite.Statements;
import vaesweep.trial.data.DataReference;

/** Every row that a reader may come to, of all editions. */
public final class AllRows {
  private AllRows() {}

  /**
   * Reads them all and keeps nothing, so that what cannot be read is known before anything is made
   * of it.
   *
   * @throws SQLException if one cannot be read; see {@link Database#failure}
   */
  public static void check(Database database) throws SQLException {
    Statements statements = database.statements();
    statements.checkTable("sweep", RowMapper::edition);
    statements.checkTable("data", RowMapper::data);
    statements.checkTable("eigenvalue", AllRows::eigenvalue);
    statements.checkTable("baseline", RowMapper::baseline);
    TrialRows trials = new TrialRows();
    statements.check("read/all_trials", trials::of);
    statements.checkTable("epoch", RowMapper::curvePoint);
    statements.checkTable("latent_unit", RowMapper::unit);
    statements.checkTable("measurement", RowMapper::measurement);
    statements.checkTable("pruning", RowMapper::pruning);
    statements.check("read/all_pictures", RowMapper::picture);
    statements.check("read/strays", AllRows::stray);
  }

  private static List<Double> eigenvalue(Row row) throws SQLException {
    row.choice("matrix", DataReference.Matrix.values());
    return List.of(row.number("value"));
  }

  private static Object stray(Row row) throws SQLException {
    throw row.wrong(
        row.text("child"),
        "found a row that belongs to none of the table "
            + row.text("parent")
            + ", expected one that does");
  }
}
