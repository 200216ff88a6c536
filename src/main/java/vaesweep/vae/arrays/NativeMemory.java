package vaesweep.vae.arrays;

import org.bytedeco.javacpp.Pointer;

/**
 * How much memory arrays off the heap may take, by the rules of the library that allocates them.
 */
public final class NativeMemory {
  private NativeMemory() {}

  /** The most bytes of all arrays together: {@code org.bytedeco.javacpp.maxbytes}. */
  public static long mostBytes() {
    return unlimitedAsMost(Pointer.maxBytes());
  }

  /**
   * The bytes that the whole program may still grow by, heap and all: {@code
   * org.bytedeco.javacpp.maxphysicalbytes} without what it takes already.
   */
  public static long growthLeft() {
    long most = unlimitedAsMost(Pointer.maxPhysicalBytes());
    return Math.max(0, most - Pointer.physicalBytes());
  }

  private static long unlimitedAsMost(long bytes) {
    return bytes <= 0 ? Long.MAX_VALUE : bytes;
  }
}
