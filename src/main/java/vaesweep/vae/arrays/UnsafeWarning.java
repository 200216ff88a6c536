package vaesweep.vae.arrays;

import java.lang.reflect.Field;

/**
 * The four lines that Java 24 and later print when a library first calls a memory method of {@code
 * sun.misc.Unsafe}, as the JavaCPP under ND4J does once when it starts.
 *
 * <p>A user can do nothing about them, and a jar cannot carry the flag that Java has against them
 * ({@code --sun-misc-unsafe-memory-access=allow} is for the command line alone).
 */
public final class UnsafeWarning {
  private UnsafeWarning() {}

  /**
   * Marks the lines as printed. To be called before ND4J is touched; does nothing where Java prints
   * none.
   */
  public static void silence() {
    try {
      Field printed = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      printed.setAccessible(true);
      printed.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // A Java without the field: older than the warning, or newer than the method warned of.
    }
  }
}
