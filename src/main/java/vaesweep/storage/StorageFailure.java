package vaesweep.storage;

/** The database could not be read or written; the message says which file, why, and what to do. */
public final class StorageFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StorageFailure(String message) {
    super(message);
  }

  public StorageFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
