package vaesweep.vae.arrays;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * An array off the heap, where BLAS reads and writes it. Everything else is done to blocks of it
 * that are copied to a small array on the heap and back: there HotSpot vectorises loops, and the
 * block stays in the processor's first cache.
 */
public final class Floats implements AutoCloseable {
  /** The length of the small arrays. */
  public static final int BLOCK = 2048;

  static {
    UnsafeWarning.silence();
  }

  private final int length;
  private final FloatPointer pointer;
  private final FloatBuffer buffer;

  public Floats(int length) {
    NativeCode.require();
    this.length = length;
    pointer = new FloatPointer(length);
    buffer = pointer.asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
  }

  public int length() {
    return length;
  }

  public FloatPointer pointer() {
    return pointer;
  }

  /** The memory from {@code offset} on; it lives as long as this array. */
  public FloatPointer pointer(int offset) {
    return new FloatPointer(pointer).position(offset);
  }

  /** Copies {@code count} floats from {@code from} on to the beginning of an array. */
  public void get(int from, float[] into, int count) {
    buffer.get(from, into, 0, count);
  }

  /** Copies the first {@code count} floats of an array to {@code from} on. */
  public void put(int from, float[] values, int count) {
    buffer.put(from, values, 0, count);
  }

  @Override
  public void close() {
    pointer.close();
  }
}
