package vaesweep.array;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.CountingInputStream;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one {@link IdxFile} and says exactly where it is not what it must be. */
final class IdxReader {
  private static final Map<Byte, ElementType> TYPES =
      ImmutableMap.of(
          (byte) 0x08, ElementType.UINT8,
          (byte) 0x09, ElementType.INT8,
          (byte) 0x0B, ElementType.INT16,
          (byte) 0x0C, ElementType.INT32,
          (byte) 0x0D, ElementType.FLOAT32,
          (byte) 0x0E, ElementType.FLOAT64);

  private static final byte UNSIGNED_BYTES = 0x08;

  /** NumPy has no more. */
  private static final int MOST_DIMENSIONS = 32;

  /** No Java array is longer, the file's header counted in. */
  private static final int MOST_VALUES = Integer.MAX_VALUE - 64;

  private final String name;
  private final String ofWhat;
  private final CountingInputStream in;
  private List<Integer> shape;
  private ElementType type = ElementType.UINT8;

  /**
   * @param ofWhat follows an offset in messages
   * @param in the file, decompressed
   * @param shape expected of unsigned bytes, and from the header on the file's own; empty for any
   *     numbers of any shape
   */
  IdxReader(String name, String ofWhat, InputStream in, List<Integer> shape) {
    this.name = name;
    this.ofWhat = ofWhat;
    this.in = new CountingInputStream(in);
    this.shape = List.copyOf(shape);
  }

  IdxFile read() throws InvalidFile {
    byte[] magic = {0, 0, UNSIGNED_BYTES, (byte) shape.size()};
    byte[] found = next(magic.length);
    if (shape.isEmpty() ? !takeMagic(found) : !Arrays.equals(found, magic)) {
      String expected =
          shape.isEmpty()
              ? "00 00, an IDX type from 08 to 0e, and 01 to 20 dimensions"
              : "the IDX magic number " + hex(magic);
      String orGzip = ofWhat.isEmpty() ? ", or gzip's 1f 8b" : "";
      throw failure(0, "found " + hex(found), expected + orGzip);
    }
    byte[] dimensions = next(Ints.BYTES * shape.size());
    if (dimensions.length < Ints.BYTES * shape.size()) {
      throw failure(in.getCount(), "found the end of the file", "its dimensions");
    }
    takeShape(dimensions);
    byte[] values = next(byteCount());
    if (next(1).length > 0) {
      throw failure(fileSize(), "found more bytes", "the end of the file");
    }
    return new IdxFile(
        shape,
        type,
        values,
        Hashing.sha256()
            .newHasher()
            .putBytes(found)
            .putBytes(dimensions)
            .putBytes(values)
            .hash()
            .toString());
  }

  /** Takes the type and the number of dimensions of a file that may have any. */
  private boolean takeMagic(byte[] found) {
    if (found.length < Ints.BYTES
        || found[0] != 0
        || found[1] != 0
        || !TYPES.containsKey(found[2])
        || found[3] < 1
        || found[3] > MOST_DIMENSIONS) {
      return false;
    }
    type = TYPES.get(found[2]);
    shape = Collections.nCopies(found[3], IdxFile.ANY);
    return true;
  }

  /** Returns the next bytes; fewer than asked for only within the magic number or at the end. */
  private byte[] next(int count) throws InvalidFile {
    long start = in.getCount();
    byte[] bytes;
    try {
      bytes = in.readNBytes(count);
    } catch (IOException e) {
      throw failure(in.getCount(), "damaged or cut short (" + e.getMessage() + ")", fileText());
    }
    if (isShapeKnown() && bytes.length < count && start > 0 && start < fileSize()) {
      throw failure(in.getCount(), "found the end of the file", fileText());
    }
    return bytes;
  }

  private boolean isShapeKnown() {
    return !shape.contains(IdxFile.ANY);
  }

  private void takeShape(byte[] dimensions) throws InvalidFile {
    List<Integer> taken = new ArrayList<>();
    long product = 1;
    for (int i = 0; i < shape.size(); i++) {
      int at = Ints.BYTES * i;
      long found =
          Integer.toUnsignedLong(
              Ints.fromByteArray(Arrays.copyOfRange(dimensions, at, at + Ints.BYTES)));
      product *= found; // both less than 2³²
      boolean any = shape.get(i) == IdxFile.ANY;
      if (any ? product * type.bytes() > MOST_VALUES : found != shape.get(i)) {
        throw failure(
            Ints.BYTES + at,
            "found " + found + " as dimension " + (i + 1),
            any
                ? "at most " + MOST_VALUES / type.bytes() + " values"
                : shape.get(i) + " of " + shapeText());
      }
      taken.add((int) found);
    }
    shape = List.copyOf(taken);
  }

  private InvalidFile failure(long offset, String found, String expected) {
    return new InvalidFile(
        name + ": at offset " + offset + ofWhat + ": " + found + ", expected " + expected);
  }

  private int byteCount() {
    return shape.stream().reduce(type.bytes(), Math::multiplyExact);
  }

  private int fileSize() {
    return Ints.BYTES + Ints.BYTES * shape.size() + byteCount();
  }

  private String fileText() {
    return isShapeKnown() ? fileSize() + " bytes for " + shapeText() : "the whole file";
  }

  private String shapeText() {
    return shape.stream().map(String::valueOf).collect(Collectors.joining(" x "));
  }

  private static String hex(byte[] bytes) {
    return bytes.length == 0
        ? "an empty file"
        : BaseEncoding.base16().lowerCase().withSeparator(" ", 2).encode(bytes);
  }
}
