package vaesweep.storage.query;

/** What was asked is wrong, not the database; the message says what, and what to ask instead. */
public final class WrongQuery extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongQuery(String message) {
    super(message);
  }

  WrongQuery(String message, Throwable cause) {
    super(message, cause);
  }
}
