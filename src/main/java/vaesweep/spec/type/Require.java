package vaesweep.spec.type;

import java.util.Locale;

/**
 * Checks of a record's components; the messages name the component, what it must be and what it
 * was.
 */
public final class Require {
  private Require() {}

  public static void positive(String name, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw broken(name, "> 0", value);
    }
  }

  public static void atLeast(String name, double value, double least) {
    if (!(value >= least && Double.isFinite(value))) {
      throw broken(name, ">= " + number(least), value);
    }
  }

  /** Requires {@code low <= value <= high}. */
  public static void within(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw broken(name, "in [" + number(low) + ", " + number(high) + "]", value);
    }
  }

  private static IllegalArgumentException broken(String name, String rule, double value) {
    return new IllegalArgumentException(name + " must be " + rule + ", but was " + number(value));
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%d", (long) value)
        : Double.toString(value);
  }
}
