package vaesweep.storage.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that one table has of a trial, on their way from one database to another. */
final class Part implements AutoCloseable {
  private static final String TRIAL = "trial";

  private final List<String> columns;
  private final PreparedStatement source;
  private final PreparedStatement target;
  private final PreparedStatement delete;
  private final PreparedStatement insert;

  /**
   * @param columns those of the table that are stored, {@code trial} among them
   */
  Part(String table, List<String> columns, Connection source, Connection target)
      throws SQLException {
    this.columns = new ArrayList<>(columns);
    this.columns.remove(TRIAL);
    String names = String.join(", ", this.columns);
    String select = "SELECT " + names + " FROM " + table + " WHERE trial = ? ORDER BY " + names;
    this.source = source.prepareStatement(select);
    this.target = target.prepareStatement(select);
    delete = target.prepareStatement("DELETE FROM " + table + " WHERE trial = ?");
    String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    insert =
        target.prepareStatement(
            "INSERT INTO " + table + " (" + TRIAL + ", " + names + ") VALUES (" + places + ")");
  }

  /** Puts the source's rows of a trial in the place of the target's. */
  void bring(int from, int to) throws SQLException {
    delete.setInt(1, to);
    delete.executeUpdate();
    source.setInt(1, from);
    try (ResultSet rows = source.executeQuery()) {
      while (rows.next()) {
        insert.setInt(1, to);
        for (int i = 1; i <= columns.size(); i++) {
          insert.setObject(i + 1, rows.getObject(i));
        }
        insert.executeUpdate();
      }
    }
  }

  /** Whether both have the same rows, apart from a column. */
  boolean same(int from, int to, String otherThan) throws SQLException {
    return values(source, from, otherThan).equals(values(target, to, otherThan));
  }

  private List<List<Object>> values(PreparedStatement select, int trial, String otherThan)
      throws SQLException {
    int left = columns.indexOf(otherThan);
    List<List<Object>> values = new ArrayList<>();
    select.setInt(1, trial);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          if (i != left) {
            row.add(rows.getObject(i + 1));
          }
        }
        values.add(Collections.unmodifiableList(row));
      }
    }
    return values;
  }

  @Override
  public void close() throws SQLException {
    source.close();
    target.close();
    delete.close();
    insert.close();
  }
}
