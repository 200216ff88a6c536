package vaesweep.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import vaesweep.storage.FileLocks;

/** Opens SQLite connections. The file is never opened by other means: that would drop its locks. */
final class Connections {
  private static final int BUSY_MILLIS = 20_000;

  /** What SQLite says where it may not make the -shm file that it reads a WAL database through. */
  private static final Set<SQLiteErrorCode> NO_SHARED_MEMORY =
      Set.of(SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_READONLY);

  private Connections() {}

  static Connection readWrite(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setGetGeneratedKeys(false); // the driver would ask for one after every insert
    return connect(config, url(file));
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

  /** Opens a connection that cannot write to this file nor to any other. */
  static Connection readOnly(Path file) throws SQLException {
    try {
      return readOnly(file, "");
    } catch (SQLException e) {
      boolean nobodyWrites = !Files.exists(log(file));
      if ((nobodyWrites && NO_SHARED_MEMORY.contains(Failures.primaryCode(e)))
          || (hasNoRoom(e) && isLogEmpty(file))) {
        return readOnly(file, "?immutable=1");
      }
      throw e;
    }
  }

  /** Whether the disk is too full for the -shm file: then nobody writes who has not one already. */
  private static boolean hasNoRoom(SQLException e) {
    return e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
  }

  private static boolean isLogEmpty(Path file) {
    try {
      return !Files.exists(log(file)) || Files.size(log(file)) == 0;
    } catch (IOException e) {
      return false; // then it is not known
    }
  }

  private static Connection readOnly(Path file, String query) throws SQLException {
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
      if (Failures.primaryCode(e) != SQLiteErrorCode.SQLITE_BUSY || FileLocks.areMissing(file)) {
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

  /** Whether file and folder may be written; a file that is missing may be. */
  static boolean isWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return !Files.exists(file) || (Files.isWritable(file) && Files.isWritable(folder));
  }

  /**
   * Removes what a reader of a WAL database leaves that nobody writes: an empty log, which only a
   * connection that may write takes away, and only if it is the last one.
   */
  static void removeEmptyLog(Path file) {
    try {
      if (!isWritable(file) || !Files.exists(log(file)) || Files.size(log(file)) > 0) {
        return;
      }
      try (Connection last = readWrite(file);
          Statement statement = last.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 0");
        look(last);
      }
    } catch (IOException | SQLException e) {
      return; // somebody else is faster, or still reads: nothing is lost, the next one does it
    }
  }

  /** The write-ahead log beside a database, whatever links lead to it. */
  private static Path log(Path file) {
    try {
      return Path.of(file.toRealPath() + "-wal");
    } catch (IOException e) {
      return Path.of(file + "-wal"); // there is no such file
    }
  }

  /** As a URI, in which no character of a path is mistaken for an option. */
  private static String url(Path file) {
    return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
  }
}
