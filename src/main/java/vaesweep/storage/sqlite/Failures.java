package vaesweep.storage.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vaesweep.storage.StorageFailure;

/** What SQLite reports, as one line that says which file, what, and what to do. */
public final class Failures {
  private static final String GO_ON =
      "then run the same command again; it goes on where it stopped";

  private static final String READ_ONLY =
      "the file or its folder is read-only; allow writing to both, " + GO_ON;

  private Failures() {}

  /** Whatever SQLite says, the file may not be written. */
  static StorageFailure readOnly(Path file, SQLException cause) {
    return new StorageFailure(file + ": " + READ_ONLY, cause);
  }

  public static StorageFailure of(Path file, SQLException cause) {
    return new StorageFailure(file + ": " + sentence(primaryCode(cause), cause), cause);
  }

  /** Returns what to tell where not the file failed but the program, or its memory. */
  public static RuntimeException of(Path file, Throwable cause) {
    if (cause instanceof StorageFailure told) {
      return told;
    }
    return cause instanceof OutOfMemoryError
        ? new StorageFailure(
            file
                + ": there was not enough memory to write ("
                + cause.getMessage()
                + "); give Java more: java -Xmx8g -jar sweep.jar …, "
                + GO_ON,
            cause)
        : new IllegalStateException(file + ": could not be written: " + cause, cause);
  }

  /** Whether the statement broke a rule of the schema, and nothing is wrong with the file. */
  public static boolean isConstraint(SQLException cause) {
    return primaryCode(cause) == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  /** Whether the statement would write, or is none that returns rows. */
  public static boolean isNoReading(SQLException cause) {
    return primaryCode(cause) == SQLiteErrorCode.SQLITE_READONLY
        || !(cause instanceof SQLiteException);
  }

  /** Whether the statement itself is wrong: its syntax, a name, or what it computes. */
  public static boolean isInStatement(SQLException cause) {
    return primaryCode(cause) == SQLiteErrorCode.SQLITE_ERROR;
  }

  /** Whether the statement would load code, which no query may. */
  public static boolean isForbidden(SQLException cause) {
    return isInStatement(cause) && reason(cause).equals("not authorized");
  }

  /** Returns SQLite's own words, without the code and the driver's around them. */
  public static String reason(SQLException cause) {
    return String.valueOf(cause.getMessage())
        .replaceFirst("^\\[SQLITE_[A-Z_]+\\] ", "")
        .replaceFirst("^SQL error or missing database \\((.*)\\)$", "$1");
  }

  /** Returns the code without its extension: every kind of full disk is {@code SQLITE_FULL}. */
  static SQLiteErrorCode primaryCode(SQLException cause) {
    return cause instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  private static String sentence(SQLiteErrorCode code, SQLException cause) {
    return switch (code) {
      case SQLITE_FULL -> "the disk is full; free some space, " + GO_ON;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> READ_ONLY;
      case SQLITE_CANTOPEN ->
          "the file cannot be opened; check that its folder exists and that you may read and write"
              + " both, "
              + GO_ON;
      case SQLITE_IOERR ->
          "reading or writing failed (" + cause.getMessage() + "); check the disk, " + GO_ON;
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program keeps the database locked; close it, " + GO_ON;
      case SQLITE_NOTADB -> "this is no SQLite database; move it away or choose another folder";
      case SQLITE_CORRUPT ->
          "the database is damaged; move it away, and its -wal file with it, or restore a copy";
      default -> cause.getMessage();
    };
  }
}
