package vaesweep.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Gives a file's free pages back to the disk, where that is worth its time. SQLite writes what is
 * left anew, first beside the file and then, in one transaction, through its log: whenever it is
 * interrupted, the file is whole, as it was or smaller.
 */
final class Compaction {
  /** Less than this is not worth a thought. */
  private static final long LEAST_BYTES = 1_000_000;

  /** Of the file; with less it costs more to write the rest than is gained. */
  private static final double LEAST_SHARE = 0.25;

  /** What is left may be so much, some ten seconds of a slow disk, or as much as is given back. */
  private static final long SOON_WRITTEN_BYTES = 500_000_000;

  /** The rest is written twice before the file shrinks: to a temporary file and to the log. */
  private static final int COPIES = 2;

  private final Path file;
  private final Connection connection;

  /**
   * @param connection that may write and is in no transaction
   */
  Compaction(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Empties the log into the file, and returns whether nobody who reads was in the way. */
  private boolean emptyLog() throws SQLException {
    return number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  }

  /**
   * Empties the log into the file, and makes the file smaller if that is worthwhile and there is
   * room to do it; leaves both where somebody reads.
   */
  void run() throws SQLException {
    if (emptyLog() && isWorthwhile()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("VACUUM");
      }
      emptyLog();
    }
  }

  private boolean isWorthwhile() throws SQLException {
    long page = number("PRAGMA page_size");
    long pages = number("PRAGMA page_count");
    long free = number("PRAGMA freelist_count");
    long left = (pages - free) * page;
    return free * page >= LEAST_BYTES
        && free >= LEAST_SHARE * pages
        && left <= Math.max(SOON_WRITTEN_BYTES, free * page)
        && roomBytes() >= COPIES * left;
  }

  private long roomBytes() {
    try {
      return Files.getFileStore(file).getUsableSpace();
    } catch (IOException e) {
      return 0; // then it stays as it is
    }
  }

  /** Returns the first number of the answer. */
  private long number(String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(pragma)) {
      row.next();
      return row.getLong(1);
    }
  }
}
