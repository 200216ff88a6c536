package vaesweep.spec.expression;

/** A text that is no condition. */
public final class Misread extends Exception {
  private static final long serialVersionUID = 1;

  private final int position;

  /**
   * @param position of the first character that is wrong, counted from 1
   */
  Misread(int position, String message) {
    super(message);
    this.position = Math.max(1, position);
  }

  public int position() {
    return position;
  }
}
