package vaesweep.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file of numbers in the IDX format of MNIST, plain or gzipped.
 *
 * <p>Big-endian: two zero bytes, the type, such as 8 for unsigned bytes, the number of dimensions;
 * then the dimensions, four bytes each; then the values, the last dimension fastest.
 *
 * @param shape the dimensions
 * @param type of a value
 * @param values the bytes that follow the header
 * @param sha256 of the whole decompressed file, header and values, in hexadecimal digits
 * @see <a href="http://yann.lecun.com/exdb/mnist/">LeCun, Cortes and Burges, the IDX format</a>
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for; the values of a data set
public record IdxFile(List<Integer> shape, ElementType type, byte[] values, String sha256) {
  /** In a shape: whatever number the file says. */
  static final int ANY = -1;

  private static final int BUFFER_BYTES = 1 << 16;

  public IdxFile {
    shape = List.copyOf(shape);
  }

  /**
   * Reads a file to its end and closes it.
   *
   * @param name names the file in messages
   * @param shape the dimensions it must have, of unsigned bytes; {@link #ANY} leaves one to the
   *     file, and an empty list all, and the type
   * @throws InvalidFile naming file, offset, what was found there and what is expected
   */
  public static IdxFile read(String name, InputStream file, List<Integer> shape)
      throws InvalidFile {
    try (BufferedInputStream buffered = new BufferedInputStream(file, BUFFER_BYTES)) {
      if (!startsLikeGzip(buffered)) {
        return new IdxReader(name, "", buffered, shape).read();
      }
      try (InputStream unzipped = new GZIPInputStream(buffered, BUFFER_BYTES)) {
        return new IdxReader(name, " of the decompressed file", unzipped, shape).read();
      }
    } catch (IOException e) {
      throw new InvalidFile(name + ": cannot be read: " + e);
    }
  }

  /** Returns the numbers. */
  NumberArray array() {
    ByteBuffer elements = ByteBuffer.wrap(values); // big-endian as the file
    return new NumberArray(
        shape, type, index -> type.at(elements, index), NumberArray.indices(shape));
  }

  private static boolean startsLikeGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }
}
