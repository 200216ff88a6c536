package vaesweep.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that SQLite keeps beside a database while it is open: the write-ahead log with what is
 * not in the database yet, and the memory that all who have it open share.
 *
 * @param database itself, whatever links lead to it
 */
record Companions(Path database) {
  private static final String LOG = "-wal";
  private static final String SHARED_MEMORY = "-shm";

  static Companions of(Path file) {
    try {
      return new Companions(file.toRealPath());
    } catch (IOException e) {
      return new Companions(file.toAbsolutePath()); // there is no such file
    }
  }

  Path log() {
    return beside(LOG);
  }

  private Path beside(String ending) {
    return database.resolveSibling(database.getFileName() + ending);
  }

  /** Whether somebody has the database open, or had when it was ended by force. */
  boolean areInUse() {
    return Files.exists(log()) && Files.exists(beside(SHARED_MEMORY));
  }

  /** Whether the log has changes that are not in the database yet. */
  boolean haveChanges() {
    try {
      return Files.isRegularFile(log()) && Files.size(log()) > 0;
    } catch (IOException e) {
      return false; // somebody has taken it away
    }
  }

  /** Whether this process could make and remove them, and write to the database. */
  boolean areWritable() {
    return Files.isWritable(database) && Files.isWritable(database.getParent());
  }

  /** Deletes what is left beside a database that was moved away while it was open, but changes. */
  void removeOrphans() {
    try {
      if (!Files.exists(database) && !haveChanges()) {
        Files.deleteIfExists(log());
        Files.deleteIfExists(beside(SHARED_MEMORY));
      }
    } catch (IOException e) {
      return; // they are empty, and in nobody's way
    }
  }

  /**
   * Returns which of them keeps SQLite from opening the database, and what to do, if one does.
   *
   * @param toWrite whether it is to be written to
   */
  Optional<String> trouble(boolean toWrite) {
    return List.of(LOG, SHARED_MEMORY, "-journal").stream()
        .map(this::beside)
        .filter(Files::exists)
        .flatMap(file -> trouble(file, toWrite).stream())
        .findFirst();
  }

  private Optional<String> trouble(Path file, boolean toWrite) {
    if (!Files.isRegularFile(file)) {
      return Optional.of(
          file
              + ": is no file, expected one that SQLite keeps beside the database, or none; move it away");
    }
    String what = Files.isReadable(file) ? "written" : "read";
    boolean allowed = Files.isReadable(file) && (!toWrite || Files.isWritable(file));
    return allowed
        ? Optional.empty()
        : Optional.of(
            file
                + ": cannot be "
                + what
                + ", which opening "
                + database.getFileName()
                + " needs; allow reading and writing it (chmod u+rw), and do not delete it: it may hold"
                + " what is not in the database yet");
  }
}
