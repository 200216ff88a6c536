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
final class Dump {
  private static final String TABLES =
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid";

  private static final String OTHERS =
      "SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid";

  private Dump() {}

  /** Returns the script. */
  static String of(Path file) throws SQLException {
    StringJoiner script = new StringJoiner(";\n", "", ";\n");
    script.add("PRAGMA foreign_keys = OFF");
    for (String name : List.of("application_id", "user_version")) {
      script.add("PRAGMA " + name + " = " + ask(file, "PRAGMA " + name).get(0).get(0));
    }
    for (List<String> table : ask(file, TABLES)) {
      script.add(table.get(1));
      rows(file, table.get(0)).forEach(script::add);
    }
    ask(file, OTHERS).forEach(other -> script.add(other.get(0)));
    return script.toString();
  }

  private static List<String> rows(Path file, String table) throws SQLException {
    String columns = String.join(", ", columns(file, table));
    return query(file, "SELECT " + columns + " FROM " + table).stream()
        .map(values -> "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")")
        .toList();
  }

  static List<String> columns(Path file, String table) throws SQLException {
    return ask(file, "SELECT name FROM pragma_table_info('" + table + "')").stream()
        .map(row -> row.get(0))
        .toList();
  }

  /** Returns the rows as SQL writes their values. */
  static List<String> query(Path file, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
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

  private static List<List<String>> ask(Path file, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
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
  static void load(String script, Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(script);
      connection.commit();
    }
  }
}
