package vaesweep.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;
import vaesweep.storage.StorageFailure;

/** An open database of a sweep, of the program's own schema version. */
public final class Database implements AutoCloseable {
  /** How long the end of writing waits for who just looks; who reads for long is left alone. */
  private static final int READERS_MILLIS = 2_000;

  private final Path file;
  private final Connection connection;
  private final Statements statements;
  private final Optional<Reading> reading;

  /** Found while the file is there: it may be moved away later. */
  private final Companions beside;

  private Database(Path file, Connection connection, Optional<Reading> reading) {
    this.file = file;
    this.connection = connection;
    this.statements = new Statements(connection);
    this.reading = reading;
    beside = Companions.of(file);
  }

  /**
   * Opens a database to write to, and makes or upgrades it where needed. Readers are not disturbed,
   * nor do they disturb the writer.
   *
   * @throws StorageFailure if the file cannot be written or is none of this program's
   */
  public static Database readWrite(Path file) {
    return readWrite(file, Schema.current());
  }

  static Database readWrite(Path file, Schema schema) {
    try {
      if (makeFolder(file)) {
        checkOneName(file);
        try (Reading look = Reading.open(file)) {
          schema.checkWritable(file, look.connection());
        }
        checkRights(file);
      }
      Connection connection = Connections.readWrite(file);
      return new Database(file, connection, Optional.empty()).prepared(schema);
    } catch (SQLException e) {
      throw SqliteFailures.opening(file, true, e);
    }
  }

  /**
   * Opens a database to read from, also while another process writes to it, or after it was killed.
   *
   * @throws StorageFailure if there is no such file, or it cannot be read
   */
  public static Database readOnly(Path file) {
    return readOnly(file, Schema.current());
  }

  static Database readOnly(Path file, Schema schema) {
    if (!Files.exists(file)) {
      throw new StorageFailure(file + ": no such database; run its sweep first");
    }
    checkFile(file);
    try {
      Reading reading = Reading.open(file);
      Database database = new Database(file, reading.connection(), Optional.of(reading));
      return database.orClose(() -> schema.checkReadable(file, database.connection));
    } catch (SQLException e) {
      throw SqliteFailures.opening(file, false, e);
    }
  }

  /** Refuses a folder, and what would be waited for without end, such as a pipe. */
  private static void checkFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StorageFailure(
          file + ": is no file, expected a database; move it away, or name another");
    }
  }

  /**
   * Refuses a file that has several names (hard links): SQLite keeps a log beside each, and two
   * programs that write through two of them destroy it.
   */
  private static void checkOneName(Path file) {
    int names;
    try {
      names = ((Number) Files.getAttribute(file, "unix:nlink")).intValue();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return; // a system that does not tell
    }
    if (names > 1) {
      throw new StorageFailure(
          file
              + ": this file has "
              + names
              + " names (hard links), and writing through two of them would destroy it; copy it"
              + " instead, or make a symbolic link, and remove the other names");
    }
  }

  /**
   * SQLite would open a read-only file to read, and leave files beside it that nobody can write.
   */
  private static void checkRights(Path file) {
    if (!Companions.of(file).areWritable()) {
      throw SqliteFailures.readOnly(file);
    }
  }

  /** Makes the file's folder, and returns whether the file is there already. */
  private static boolean makeFolder(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        return false;
      }
      checkFile(file);
      return Files.size(file) > 0;
    } catch (IOException e) {
      throw new StorageFailure(
          file + ": its folder cannot be made (" + e + "); choose another with --results", e);
    }
  }

  private Database prepared(Schema schema) throws SQLException {
    return orClose(
        () -> {
          execute("PRAGMA journal_mode = WAL");
          inTransaction(() -> schema.upgrade(connection));
        });
  }

  private Database orClose(Work work) throws SQLException {
    try {
      work.run();
      return this;
    } catch (SQLException | RuntimeException e) {
      closeConnection();
      throw e;
    }
  }

  private void closeConnection() throws SQLException {
    if (reading.isPresent()) {
      reading.get().close();
    } else {
      connection.close();
      beside.removeOrphans();
    }
  }

  public Path file() {
    return file;
  }

  public Statements statements() {
    return statements;
  }

  public Connection connection() {
    return connection;
  }

  /** Returns what to tell of what SQLite reports of this database. */
  public StorageFailure failure(SQLException cause) {
    return SqliteFailures.of(file, UnreadableJson.find(statements, cause).orElse(cause));
  }

  /** Whether a stored row is at fault, which this version cannot read. */
  public boolean isUnreadable(SQLException cause) {
    return cause instanceof UnreadableRow || UnreadableJson.find(statements, cause).isPresent();
  }

  /** Does all of the work or, if it throws, nothing of it. */
  public void inTransaction(Work work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      work.run();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  /** Does all of the work or nothing of it, inside a transaction that goes on either way. */
  public void inSavepoint(Work work) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      work.run();
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(before, e);
      throw e;
    }
    connection.releaseSavepoint(before);
  }

  private void rollBack(Savepoint before, Throwable reason) {
    try {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    } catch (SQLException e) { // after a full disk SQLite has rolled back all by itself
      reason.addSuppressed(e);
    }
  }

  private void rollBack(Throwable reason) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) { // after a full disk SQLite has rolled back by itself
      reason.addSuppressed(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Leaves one plain file, smaller where much of it is free, unless somebody is reading: then the
   * last of them does, or the next to write. The file stays in WAL mode: to begin in another one,
   * the next to write would have to wait until nobody reads.
   */
  @Override
  public void close() {
    try {
      statements.close();
      if (reading.isEmpty()) {
        tidy();
      }
      closeConnection();
    } catch (SQLException e) {
      throw SqliteFailures.of(file, e);
    }
  }

  private void tidy() {
    try {
      execute("PRAGMA busy_timeout = " + READERS_MILLIS);
      new Compaction(file, connection).run();
    } catch (SQLException e) { // a reader, or a full disk: the -wal file stays, and nothing is lost
      return;
    }
  }

  /** What is done to a database. */
  public interface Work {
    void run() throws SQLException;
  }
}
