package vaesweep.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vaesweep.storage.StorageFailure;

/**
 * The tables and views of a sweep's database, as numbered scripts: script n turns schema n−1 into
 * schema n, and the number is the file's {@code user_version}.
 */
final class Schema {
  /** "vaes" in ASCII, as SQLite's {@code application_id}. */
  static final int APPLICATION_ID = 0x76616573;

  private final List<String> scripts;

  /**
   * @param scripts the one that makes schema 1 first
   */
  Schema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The product's own. */
  static Schema current() {
    return in("vaesweep/storage/schema");
  }

  /** The scripts {@code 001.sql}, {@code 002.sql} and so on of a folder of resources. */
  static Schema in(String folder) {
    List<String> scripts = new ArrayList<>();
    Optional<String> script = script(folder, 1);
    while (script.isPresent()) {
      scripts.add(script.get());
      script = script(folder, scripts.size() + 1);
    }
    return new Schema(scripts);
  }

  private static Optional<String> script(String folder, int number) {
    return SqlText.find(String.format(Locale.ROOT, "%s/%03d", folder, number));
  }

  int version() {
    return scripts.size();
  }

  /** Refuses a file that this program must not write to. */
  void checkWritable(Path file, Connection connection) throws SQLException {
    if (!isEmpty(connection)) {
      checkOurs(file, connection);
    }
  }

  /** Refuses a file that this program cannot read. */
  void checkReadable(Path file, Connection connection) throws SQLException {
    if (isEmpty(connection)) {
      throw new StorageFailure(file + ": the database is empty; run its sweep first");
    }
    checkOurs(file, connection);
    int found = number(connection, "PRAGMA user_version");
    if (found < version()) {
      throw new StorageFailure(
          String.format(
              Locale.ROOT,
              "%s: written by an older vaesweep (schema %d, this one has %d); %s",
              file,
              found,
              version(),
              Companions.of(file).areWritable()
                  ? "run its sweep once more, which upgrades it"
                  : "it is read-only here, so copy it to a folder that you may write to, and run its"
                      + " sweep there once more, which upgrades it"));
    }
  }

  private void checkOurs(Path file, Connection connection) throws SQLException {
    if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
      throw new StorageFailure(
          file
              + ": a database of another program, left untouched; move it away or choose another"
              + " folder with --results");
    }
    int found = number(connection, "PRAGMA user_version");
    if (found > version()) {
      throw new StorageFailure(
          String.format(
              Locale.ROOT,
              "%s: written by a newer vaesweep (schema %d, this one knows up to %d), left untouched;"
                  + " use that version or a newer one",
              file,
              found,
              version()));
    }
  }

  /** Runs the scripts that the file has not seen; inside one transaction. */
  void upgrade(Connection connection) throws SQLException {
    int found = number(connection, "PRAGMA user_version");
    try (Statement statement = connection.createStatement()) {
      for (int number = found + 1; number <= version(); number++) {
        statement.executeUpdate(scripts.get(number - 1));
        statement.executeUpdate("PRAGMA user_version = " + number);
      }
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM sqlite_master") == 0
        && number(connection, "PRAGMA user_version") == 0
        && number(connection, "PRAGMA application_id") == 0;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      return results.getInt(1);
    }
  }
}
