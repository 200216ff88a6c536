package vaesweep.storage.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of one connection, prepared once, by the names of their resources. Parameters are
 * bound in the order of their first appearance in the text.
 */
public final class Statements implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement that writes, and returns how many rows it changed. */
  public int update(String name, Object... values) throws SQLException {
    return bound(name, values).executeUpdate();
  }

  public <T> List<T> query(String name, Row.Mapper<T> mapper, Object... values)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    each(name, row -> rows.add(mapped(row, mapper)), values);
    return rows;
  }

  /** A row that breaks a rule of the record that it becomes is told with its place. */
  private static <T> T mapped(Row row, Row.Mapper<T> mapper) throws SQLException {
    try {
      return mapper.of(row);
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage());
    }
  }

  /** Hands every row of a query to {@code taker}, in order. */
  public void each(String name, Row.Taker taker, Object... values) throws SQLException {
    try (ResultSet results = bound(name, values).executeQuery()) {
      Row row = new Row(results);
      while (results.next()) {
        taker.take(row);
      }
    }
  }

  /** Makes a value of every row of a query and keeps none: whether all can be read. */
  public void check(String name, Row.Mapper<?> mapper) throws SQLException {
    each(name, row -> mapped(row, mapper));
  }

  /** The same of every row of a table, with all its columns. */
  public void checkTable(String table, Row.Mapper<?> mapper) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement("SELECT * FROM " + table);
        ResultSet results = all.executeQuery()) {
      Row row = new Row(results);
      while (results.next()) {
        mapped(row, mapper);
      }
    }
  }

  private PreparedStatement bound(String name, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(name);
    if (statement == null) {
      statement = connection.prepareStatement(SqlText.of(name));
      prepared.put(name, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, Values.toSql(values[i]));
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
