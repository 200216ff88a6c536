package vaesweep.storage.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;
import vaesweep.storage.lock.FileLocks;

/** Opens SQLite connections. The file is never opened by other means: that would drop its locks. */
final class Connections {
  private static final int BUSY_MILLIS = 20_000;

  private Connections() {}

  static Connection readWrite(Path file) throws SQLException {
    return connect(writing(), url(file));
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setGetGeneratedKeys(false); // the driver would ask for one after every insert
    return config;
  }

  private static Connection connect(SQLiteConfig config, String url) throws SQLException {
    NativeFolder.choose();
    try {
      return DriverManager.getConnection(url, config.toProperties());
    } catch (SQLiteException e) {
      throw e;
    } catch (SQLException e) { // no word of SQLite's own
      throw NativeFolder.unusable(e);
    }
  }

  /**
   * Opens a connection that cannot write to this file nor to any other.
   *
   * @param query SQLite's options for the file, such as {@code ?immutable=1}
   */
  static Connection readOnly(Path file, String query) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(0);
    Connection connection = connect(config, url(file) + query);
    try {
      SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
      look(file, connection, sqlite);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Reads from a connection that does not wait, and has it wait from then on where that helps. */
  private static void look(Path file, Connection connection, SQLiteConnection sqlite)
      throws SQLException {
    try {
      look(connection);
      sqlite.setBusyTimeout(BUSY_MILLIS);
    } catch (SQLException e) {
      if (SqliteFailures.primaryCode(e) != SQLiteErrorCode.SQLITE_BUSY
          || FileLocks.areMissing(file)) {
        throw e;
      }
      sqlite.setBusyTimeout(BUSY_MILLIS);
      look(connection);
    }
  }

  private static void look(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT count(*) FROM sqlite_master").close();
    }
  }

  /**
   * Removes what a reader of a WAL database leaves that nobody writes: an empty log, which only a
   * connection that may write takes away, and only if it is the last one.
   */
  static void removeEmptyLog(Path file, Companions beside) {
    beside.removeOrphans();
    if (!Files.exists(beside.log()) || beside.haveChanges() || !beside.areWritable()) {
      return;
    }
    try (Connection last = connect(existing(), url(file));
        Statement statement = last.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      look(last);
    } catch (SQLException e) {
      return; // somebody else is faster, or still reads: nothing is lost, the next one does it
    }
  }

  /** Makes no file where it was moved away. */
  private static SQLiteConfig existing() {
    SQLiteConfig config = writing();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config;
  }

  /** As a URI, in which no character of a path is mistaken for an option. */
  private static String url(Path file) {
    return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
  }
}
