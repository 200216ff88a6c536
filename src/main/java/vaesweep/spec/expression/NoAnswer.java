package vaesweep.spec.expression;

/** Values for which a condition is neither true nor false, such as those that divide by zero. */
public final class NoAnswer extends Exception {
  private static final long serialVersionUID = 1;

  NoAnswer(String message, Throwable cause) {
    super(message, cause);
  }
}
