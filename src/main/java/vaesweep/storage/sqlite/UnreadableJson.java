package vaesweep.storage.sqlite;

import java.sql.SQLException;
import java.util.Optional;

/** Finds the row that SQLite means where it says no more than that some JSON is malformed. */
final class UnreadableJson {
  private static final String REPORT = "malformed JSON";

  private UnreadableJson() {}

  /** Returns what is wrong with which row; empty where it is not a stored value that is wrong. */
  static Optional<SQLException> find(Statements statements, SQLException cause) {
    if (!SqliteFailures.isInStatement(cause)
        || !String.valueOf(cause.getMessage()).contains(REPORT)) {
      return Optional.empty();
    }
    try {
      return statements
          .query(
              "read/malformed",
              row -> row.unexpected(row.text("name"), row.text("value"), "valid JSON"))
          .stream()
          .findFirst();
    } catch (SQLException e) {
      cause.addSuppressed(e);
      return Optional.empty();
    }
  }
}
