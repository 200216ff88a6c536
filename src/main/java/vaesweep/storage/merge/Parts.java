package vaesweep.storage.merge;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vaesweep.storage.sqlite.Database;

/** All that a database has of a trial beside its own row, whatever tables there are. */
final class Parts implements AutoCloseable {
  /** The tables whose numbers make two complete trials the same. */
  private static final Set<String> NUMBERS = Set.of("epoch", "latent_unit", "measurement");

  /** A time, which is another whenever a trial is trained. */
  private static final String TIME = "seconds";

  private final Map<String, Part> parts = new LinkedHashMap<>();

  Parts(Database source, Database target) throws SQLException {
    for (String table : target.statements().query("merge/tables", row -> row.text("name"))) {
      List<String> columns =
          target.statements().query("merge/columns", row -> row.text("name"), table);
      parts.put(table, new Part(table, columns, source.connection(), target.connection()));
    }
  }

  /** Puts what the source has of a trial in the place of what the target has. */
  void bring(int from, int to) throws SQLException {
    for (Part part : parts.values()) {
      part.bring(from, to);
    }
  }

  boolean sameNumbers(int from, int to) throws SQLException {
    for (String table : NUMBERS) {
      if (!parts.get(table).same(from, to, TIME)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws SQLException {
    for (Part part : parts.values()) {
      part.close();
    }
  }
}
