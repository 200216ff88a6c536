package vaesweep.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vaesweep.storage.StorageFailure;

/** A connection that reads a database, and leaves no file beside it that was not there before. */
final class Reading implements AutoCloseable {
  /** What SQLite says where it may not make the -shm file that it reads a WAL database through. */
  private static final Set<SQLiteErrorCode> NO_SHARED_MEMORY =
      Set.of(SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_READONLY);

  private final Connection connection;
  private final Ending ending;

  /** What is done once the connection is closed. */
  private interface Ending {
    void run() throws SQLException;
  }

  private Reading(Connection connection, Ending ending) {
    this.connection = connection;
    this.ending = ending;
  }

  /**
   * Opens a database that others may write to. Where nobody has it open and this process could not
   * remove SQLite's files beside it, none are made; where it has a log alone, as a copy by hand
   * has, a copy is read, for with the log it could not be read unchanged.
   */
  static Reading open(Path file) throws SQLException {
    Companions beside = Companions.of(file);
    if (!beside.areInUse() && beside.haveChanges()) {
      return ofCopy(file, beside);
    }
    return beside.areInUse() || beside.areWritable() || Files.exists(beside.log())
        ? amongOthers(file, beside)
        : alone(file);
  }

  private static Reading amongOthers(Path file, Companions beside) throws SQLException {
    try {
      return new Reading(
          Connections.readOnly(file, ""), () -> Connections.removeEmptyLog(file, beside));
    } catch (SQLException e) {
      Connections.removeEmptyLog(file, beside);
      if (canBeAlone(e, beside)) {
        return alone(file);
      }
      throw e;
    }
  }

  /**
   * Whether the file that all who have the database open share cannot be made, and so nobody has
   * one: it may not be, or the disk is too full for it.
   */
  private static boolean canBeAlone(SQLException cause, Companions beside) {
    boolean hasNoRoom =
        cause instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    return hasNoRoom
        ? !beside.haveChanges()
        : !Files.exists(beside.log())
            && NO_SHARED_MEMORY.contains(SqliteFailures.primaryCode(cause));
  }

  /** SQLite takes no locks then, so whether somebody wrote meanwhile is seen afterwards. */
  private static Reading alone(Path file) throws SQLException {
    State before = State.of(file);
    return new Reading(
        Connections.readOnly(file, "?immutable=1"),
        () -> {
          if (!State.of(file).equals(before)) {
            throw new StorageFailure(
                file
                    + ": was written to while it was read, so what was told may be of two moments; run"
                    + " the same command again");
          }
        });
  }

  private record State(long bytes, FileTime written) {
    static State of(Path file) {
      try {
        return new State(Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException e) {
        return new State(-1, FileTime.fromMillis(0)); // it was moved away
      }
    }
  }

  private static Reading ofCopy(Path file, Companions beside) throws SQLException {
    Path copy = copy(file, beside);
    try {
      return new Reading(Connections.readOnly(copy, ""), () -> delete(copy));
    } catch (SQLException e) {
      delete(copy);
      throw e;
    }
  }

  private static Path copy(Path file, Companions beside) {
    try {
      Path copy = Files.createTempDirectory("vaesweep-").resolve("copy.db");
      Files.copy(beside.database(), copy);
      Files.copy(beside.log(), Companions.of(copy).log());
      return copy;
    } catch (IOException e) {
      throw new StorageFailure(
          file
              + ": has a log with changes, "
              + beside.log().getFileName()
              + ", and the copy that reading both takes failed ("
              + e
              + "); check the log's permissions and the room for a copy in "
              + System.getProperty("java.io.tmpdir"),
          e);
    }
  }

  private static void delete(Path copy) {
    try {
      for (String ending : List.of("-shm", "-wal", "")) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ending));
      }
      Files.deleteIfExists(copy.getParent());
    } catch (IOException e) {
      return; // it stays in the temporary folder, and in nobody's way
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    ending.run();
  }
}
