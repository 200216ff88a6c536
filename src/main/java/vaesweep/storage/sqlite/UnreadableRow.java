package vaesweep.storage.sqlite;

import java.sql.SQLException;

/** A row holds what no row of this version does; the message says which, where, and what should. */
final class UnreadableRow extends SQLException {
  private static final long serialVersionUID = 1;

  UnreadableRow(String message) {
    super(message);
  }
}
