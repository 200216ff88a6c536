package vaesweep.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file of unsigned bytes in the IDX format of MNIST, plain or gzipped.
 *
 * <p>Big-endian: two zero bytes, 8 for unsigned bytes, the number of dimensions; then the
 * dimensions, four bytes each; then the values, the last dimension fastest.
 *
 * @param shape the dimensions
 * @param values what follows the header
 * @param sha256 of the whole decompressed file, header and values, in hexadecimal digits
 * @see <a href="http://yann.lecun.com/exdb/mnist/">LeCun, Cortes and Burges, the IDX format</a>
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for; the values of a data set
public record IdxFile(List<Integer> shape, byte[] values, String sha256) {
  /** In a shape: whatever number the file says. */
  static final int ANY = -1;

  private static final int BUFFER_BYTES = 1 << 16;

  public IdxFile {
    shape = List.copyOf(shape);
  }

  /**
   * Reads images of any number and size to the file's end and closes it.
   *
   * @param name names the file in messages
   * @throws DataFailure naming file, offset, what was found there and what is expected
   */
  public static IdxFile images(String name, InputStream file) throws DataFailure {
    return read(name, file, List.of(ANY, ANY, ANY));
  }

  /**
   * Reads a file to its end and closes it.
   *
   * @param name names the file in messages
   * @param shape the dimensions it must have; {@link #ANY} leaves one to the file
   * @throws DataFailure naming file, offset, what was found there and what is expected
   */
  static IdxFile read(String name, InputStream file, List<Integer> shape) throws DataFailure {
    try (BufferedInputStream buffered = new BufferedInputStream(file, BUFFER_BYTES)) {
      if (!startsLikeGzip(buffered)) {
        return new IdxReader(name, "", buffered, shape).read();
      }
      try (InputStream unzipped = new GZIPInputStream(buffered, BUFFER_BYTES)) {
        return new IdxReader(name, " of the decompressed file", unzipped, shape).read();
      }
    } catch (IOException e) {
      throw new DataFailure(name + ": cannot be read: " + e);
    }
  }

  private static boolean startsLikeGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzip;
  }
}
