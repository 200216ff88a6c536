package vaesweep.storage.query;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.Database;
import vaesweep.storage.sqlite.Failures;

/** Asks a sweep's database. */
public final class Query implements AutoCloseable {
  private final Database database;

  private Query(Database database) {
    this.database = database;
  }

  /**
   * Opens a database to ask.
   *
   * @throws StorageFailure if there is none, or it is none of this program's
   */
  public static Query open(Path file) {
    return new Query(Database.readOnly(file));
  }

  /**
   * Runs one statement.
   *
   * @param sqlOrName a statement that reads, or {@code @} and the name of a {@link NamedQuery}
   * @throws StorageFailure if it is wrong or would write; the message says what to do
   */
  public Table run(String sqlOrName) {
    boolean named = sqlOrName.startsWith("@");
    String sql = named ? NamedQuery.of(sqlOrName.substring(1).strip()).sql() : sqlOrName;
    OneStatement.check(sql);
    try {
      return table(database.connection().prepareStatement(sql));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private Table table(PreparedStatement statement) throws SQLException {
    try {
      ResultSet results = statement.executeQuery();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
        columns.add(results.getMetaData().getColumnLabel(i));
      }
      Stream<List<Object>> rows =
          StreamSupport.stream(new RowReader(results, columns.size()), false)
              .onClose(() -> close(statement));
      return new Table(columns, rows);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private void close(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private StorageFailure failure(SQLException e) {
    if (Failures.isNoReading(e)) {
      return new StorageFailure("a query only reads, and this one does not; use SELECT", e);
    }
    return Failures.isInStatement(e)
        ? new StorageFailure(
            "the query is wrong: " + Failures.reason(e) + "; @schema lists tables and columns", e)
        : Failures.of(database.file(), e);
  }

  @Override
  public void close() {
    database.close();
  }

  /** Reads a result as it is asked for. */
  private final class RowReader extends AbstractSpliterator<List<Object>> {
    private final ResultSet results;
    private final int columns;

    RowReader(ResultSet results, int columns) {
      super(Long.MAX_VALUE, Spliterator.ORDERED);
      this.results = results;
      this.columns = columns;
    }

    @Override
    public boolean tryAdvance(Consumer<? super List<Object>> action) {
      try {
        if (!results.next()) {
          return false;
        }
        List<Object> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
          Object value = results.getObject(i);
          row.add(value instanceof Integer number ? (Object) number.longValue() : value);
        }
        action.accept(Collections.unmodifiableList(row));
        return true;
      } catch (SQLException e) {
        throw failure(e);
      }
    }
  }
}
