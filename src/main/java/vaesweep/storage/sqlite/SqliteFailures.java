package vaesweep.storage.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.lock.FileLocks;

/** What SQLite reports, as one line that says which file, what, and what to do. */
public final class SqliteFailures {
  private static final String GO_ON =
      "then run the same command again; it goes on where it stopped";

  private static final String READ_ONLY =
      "the file or its folder is read-only; allow writing to both, " + GO_ON;

  private static final String FULL = "the disk is full; free some space, " + GO_ON;

  private static final String LOCKED =
      "another program keeps the database locked; close it, " + GO_ON;

  /** SQLite's memory is none of Java's heap. */
  private static final String NO_MEMORY =
      "the machine has no memory left beside Java's heap; close other programs, or give fewer"
          + " workers (--parallel) or a smaller heap (-Xmx), "
          + GO_ON;

  private static final String OTHER_VERSION =
      "; written by another version of vaesweep, or edited since: use that version, or mend the row"
          + " (query still reads it)";

  /** What SQLite says of the database where a file beside it may be meant. */
  private static final Set<SQLiteErrorCode> OF_ANY_FILE =
      Set.of(
          SQLiteErrorCode.SQLITE_CANTOPEN,
          SQLiteErrorCode.SQLITE_READONLY,
          SQLiteErrorCode.SQLITE_PERM,
          SQLiteErrorCode.SQLITE_IOERR);

  private SqliteFailures() {}

  static StorageFailure readOnly(Path file) {
    return new StorageFailure(file + ": " + READ_ONLY);
  }

  /**
   * What to tell where a database could not be opened: often the trouble is a file beside it.
   *
   * @param toWrite whether it was to be written to
   */
  static StorageFailure opening(Path file, boolean toWrite, SQLException cause) {
    return OF_ANY_FILE.contains(primaryCode(cause))
        ? Companions.of(file)
            .trouble(toWrite)
            .map(trouble -> new StorageFailure(trouble, cause))
            .orElseGet(() -> of(file, cause))
        : of(file, cause);
  }

  public static StorageFailure of(Path file, SQLException cause) {
    return cause instanceof UnreadableRow
        ? new StorageFailure(file + ": " + cause.getMessage() + OTHER_VERSION, cause)
        : new StorageFailure(file + ": " + sentence(file, cause), cause);
  }

  /** Returns what to tell where a row cannot be read, or breaks a rule of this version's tables. */
  public static StorageFailure ofRow(Path file, SQLException cause) {
    return isConstraint(cause) ? broken(file, "", cause) : of(file, cause);
  }

  /** The same of a trial's row that breaks a rule. */
  public static StorageFailure ofRow(Path file, int trial, SQLException cause) {
    return broken(file, "trial " + trial + ": ", cause);
  }

  private static StorageFailure broken(Path file, String place, SQLException cause) {
    String rule = reason(cause).replaceFirst("^[^(]*\\((.*)\\)$", "$1");
    return new StorageFailure(
        file + ": " + place + "found a row that breaks a rule: " + rule + OTHER_VERSION, cause);
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
    return code(cause) == SQLiteErrorCode.SQLITE_READONLY // an extended one is about the file
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

  /** Returns the code with its extension. */
  private static SQLiteErrorCode code(SQLException cause) {
    return cause instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  /** Of an extended code only what has another cause, or another remedy, than its kind. */
  private static String sentence(Path file, SQLException cause) {
    return switch (code(cause)) {
      case SQLITE_IOERR_LOCK,
          SQLITE_IOERR_RDLOCK,
          SQLITE_IOERR_UNLOCK,
          SQLITE_IOERR_CHECKRESERVEDLOCK,
          SQLITE_IOERR_SHMLOCK,
          SQLITE_IOERR_SHMMAP,
          SQLITE_IOERR_SHMOPEN,
          SQLITE_PROTOCOL ->
          FileLocks.missing(code(cause).name());
      case SQLITE_IOERR_SHMSIZE -> FULL; // the -shm file, which is made as large as it is needed
      case SQLITE_IOERR_NOMEM -> NO_MEMORY;
      case SQLITE_IOERR_GETTEMPPATH, SQLITE_CANTOPEN_NOTEMPDIR ->
          "SQLite finds no temporary folder that it may write to; name one in the environment:"
              + " SQLITE_TMPDIR=DIR, "
              + GO_ON;
      case SQLITE_CANTOPEN_ISDIR -> "is a folder, expected a database; move it away, " + GO_ON;
      case SQLITE_READONLY_DBMOVED ->
          "was moved or deleted while it was open; put it back, " + GO_ON;
      default -> sentence(file, primaryCode(cause), cause);
    };
  }

  private static String sentence(Path file, SQLiteErrorCode code, SQLException cause) {
    return switch (code) {
      case SQLITE_FULL -> FULL;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> READ_ONLY;
      case SQLITE_CANTOPEN ->
          "the file cannot be opened; check that its folder exists and that you may read and write"
              + " both, "
              + GO_ON;
      case SQLITE_IOERR ->
          "reading or writing failed ("
              + cause.getMessage()
              + "); check the disk and your quota on it, "
              + GO_ON;
      case SQLITE_BUSY -> FileLocks.areMissing(file) ? FileLocks.missing(code.name()) : LOCKED;
      case SQLITE_LOCKED -> LOCKED;
      case SQLITE_NOMEM -> NO_MEMORY;
      case SQLITE_NOTADB -> "this is no SQLite database; move it away or choose another folder";
      case SQLITE_CORRUPT ->
          "the database is damaged; move it away, and its -wal file with it, or restore a copy";
      default -> cause.getMessage();
    };
  }
}
