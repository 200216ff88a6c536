package vaesweep.storage.write;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vaesweep.storage.FileKey;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.sqlite.Database;

/**
 * Whether a sweep's database is still this process's to write. A lock file can be deleted, and a
 * database be reached by two names; so who opens it leaves a mark of its own in it, and every group
 * of changes looks for that mark in its own transaction.
 */
public final class Ownership {
  private final Database database;
  private final String mark = UUID.randomUUID().toString();
  private final FileKey opened;

  /** Of a database that is open to write. */
  public Ownership(Database database) {
    this.database = database;
    opened = key(database.file());
  }

  /** Takes the database over from whoever had it; inside a transaction. */
  public void take() throws SQLException {
    database.statements().update("write/owner_put", mark);
  }

  /**
   * Refuses to go on where the database is another's now, or where its file is another or gone.
   *
   * @throws StorageFailure that says what is lost
   */
  void check() throws SQLException {
    Path file = database.file();
    if (!key(file).equals(opened)) {
      throw new StorageFailure(
          file
              + ": was deleted, moved or replaced while the sweep ran, so nothing more can be kept;"
              + " what was trained is in the moved file, or lost with a deleted one. Put it back, or"
              + " begin anew: the same command");
    }
    List<String> owner = database.statements().query("write/owner", row -> row.text("mark"));
    if (!owner.equals(List.of(mark))) {
      throw new StorageFailure(
          file
              + ": another process has taken this sweep over, so this one ends; what it had committed"
              + " stays, and the other goes on from there");
    }
  }

  private static FileKey key(Path file) {
    try {
      return FileKey.of(file);
    } catch (IOException e) {
      return new FileKey(Optional.empty()); // what cannot be looked at is as good as gone
    }
  }
}
