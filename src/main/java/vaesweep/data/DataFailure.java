package vaesweep.data;

/** A data set could not be had; the message names the places looked at and what to do. */
public final class DataFailure extends Exception {
  private static final long serialVersionUID = 1;

  public DataFailure(String message) {
    super(message);
  }
}
