package vaesweep.golden;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** A database as a script that makes it again, every number to its last bit. */
public final class Dump {
  private static final String TABLES =
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid";

  private static final String OTHERS =
      "SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid";

  private Dump() {}

  /** Returns the script. */
  public static String of(Path file) throws SQLException {
    try (Connection connection = open(file)) {
      StringJoiner script = new StringJoiner(";\n", "", ";\n");
      script.add("PRAGMA foreign_keys = OFF");
      for (String name : List.of("application_id", "user_version")) {
        script.add("PRAGMA " + name + " = " + query(connection, "PRAGMA " + name).get(0));
      }
      for (List<String> table : ask(connection, TABLES)) {
        script.add(table.get(1));
        rows(connection, table.get(0)).forEach(script::add);
      }
      ask(connection, OTHERS).forEach(other -> script.add(other.get(0)));
      return script.toString();
    }
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    String columns = String.join(", ", columns(connection, table));
    return query(connection, "SELECT " + columns + " FROM " + table).stream()
        .map(values -> "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")")
        .toList();
  }

  static List<String> columns(Path file, String table) throws SQLException {
    try (Connection connection = open(file)) {
      return columns(connection, table);
    }
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    return ask(connection, "SELECT name FROM pragma_table_info('" + table + "')").stream()
        .map(row -> row.get(0))
        .toList();
  }

  /** Returns the rows as SQL writes their values. */
  static List<String> query(Path file, String sql) throws SQLException {
    try (Connection connection = open(file)) {
      return query(connection, sql);
    }
  }

  /** The same, of a database that is open. */
  public static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringJoiner values = new StringJoiner(", ");
        for (int i = 1; i <= columns; i++) {
          values.add(literal(rows.getObject(i)));
        }
        all.add(values.toString());
      }
    }
    return all;
  }

  private static String literal(Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof byte[] bytes) {
      return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }
    return value instanceof Number
        ? value.toString()
        : "'" + value.toString().replace("'", "''") + "'";
  }

  private static List<List<String>> ask(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      while (results.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
          row.add(results.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Makes the database of a script. */
  public static void load(String script, Path file) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(script);
      connection.commit();
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
