package vaesweep.storage.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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
import vaesweep.storage.sqlite.SqliteFailures;

/** Asks a sweep's database. */
public final class Query implements AutoCloseable {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

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
   * @param sqlOrName a statement that reads, or {@code @} and the name of a {@link NamedQuery},
   *     with a space and the parameter that it asks about, where it asks about one
   * @throws WrongQuery if it is wrong or would write; the message says what to do
   * @throws StorageFailure if the database cannot be read, or a row of it not, which may be seen
   *     only while rows are read
   */
  public Table run(String sqlOrName) {
    try {
      if (sqlOrName.startsWith("@")) {
        List<String> words = WORDS.splitToList(sqlOrName.substring(1));
        return named(words.isEmpty() ? "" : words.get(0), words.stream().skip(1).toList());
      }
      OneStatement.check(sqlOrName);
      return table(database.connection().prepareStatement(sqlOrName));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private Table named(String name, List<String> arguments) throws SQLException {
    NamedQuery query = NamedQuery.of(name);
    if (!query.asksParameter()) {
      if (!arguments.isEmpty()) {
        throw new WrongQuery(
            "@"
                + name
                + ": takes no parameter, but found \""
                + arguments.get(0)
                + "\"; leave it out");
      }
      return table(database.connection().prepareStatement(query.sql()));
    }
    String parameter = AskedParameter.check(name, arguments, database.statements());
    PreparedStatement statement = database.connection().prepareStatement(query.sql());
    statement.setString(1, parameter);
    ResultSet results = statement.executeQuery();
    if (!results.isBeforeFirst()) {
      statement.close();
      throw AskedParameter.comparesNothing(name, parameter, database.statements());
    }
    return table(statement, results);
  }

  private Table table(PreparedStatement statement) throws SQLException {
    try {
      return table(statement, statement.executeQuery());
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private Table table(PreparedStatement statement, ResultSet results) throws SQLException {
    try {
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

  private RuntimeException failure(SQLException e) {
    if (database.isUnreadable(e)) {
      return database.failure(e);
    }
    if (SqliteFailures.isNoReading(e)) {
      return new WrongQuery("a query only reads, and this one does not; use SELECT", e);
    }
    if (SqliteFailures.isForbidden(e)) {
      return new WrongQuery(
          "a query only reads, and load_extension would run code of another file; leave it out", e);
    }
    return SqliteFailures.isInStatement(e)
        ? new WrongQuery(
            "the query is wrong: "
                + SqliteFailures.reason(e)
                + "; @schema lists tables and columns",
            e)
        : database.failure(e);
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
