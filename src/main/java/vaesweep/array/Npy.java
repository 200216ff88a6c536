package vaesweep.array;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Arrays in NumPy's .npy format, version 1.0: the magic string, the version, the header's length in
 * two bytes, the header as a Python literal that is padded with spaces so that the elements begin
 * at a multiple of 64, and the elements, little endian.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy's
 *     description of the format</a>
 */
public final class Npy {
  private static final int ALIGNMENT = 64;

  private Npy() {}

  /**
   * Returns a file of float32.
   *
   * @param values the last dimension fastest
   * @throws IllegalArgumentException if their number is not the shape's
   */
  public static byte[] floats(float[] values, int... shape) {
    if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
      throw new IllegalArgumentException(values.length + " values, but " + Arrays.toString(shape));
    }
    byte[] header = header("<f4", shape);
    int length = Math.addExact(header.length, Math.multiplyExact(Float.BYTES, values.length));
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(header);
    file.asFloatBuffer().put(values);
    return file.array();
  }

  /** Returns a file of one text, which {@code str(np.load(file))} gives back. */
  public static byte[] text(String text) {
    byte[] characters = text.getBytes(Charset.forName("UTF-32LE"));
    return Bytes.concat(header("<U" + characters.length / Integer.BYTES), characters);
  }

  /** Returns the file up to its elements. */
  private static byte[] header(String descr, int... shape) {
    String header =
        String.format(
            "{'descr': '%s', 'fortran_order': False, 'shape': %s, }",
            descr, NumberArray.text(Ints.asList(shape)));
    int before = NpyReader.MAGIC.length + 2 + Short.BYTES;
    int beyond = (before + header.length() + 1) % ALIGNMENT;
    String padded = header + " ".repeat((ALIGNMENT - beyond) % ALIGNMENT) + "\n";
    byte[] version = {1, 0};
    byte[] length = {(byte) padded.length(), (byte) (padded.length() >> 8)};
    return Bytes.concat(
        NpyReader.MAGIC, version, length, padded.getBytes(StandardCharsets.US_ASCII));
  }
}
