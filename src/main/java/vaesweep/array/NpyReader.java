package vaesweep.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one array in NumPy's .npy format: a magic string, a version, the length of a header, the
 * header as a Python literal, and the elements.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy's
 *     description of the format</a>
 */
final class NpyReader {
  static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  private static final Pattern DESCR = Pattern.compile("'descr':\\s*(?:'([^']*)'|(\\[.*?\\]))");
  private static final Pattern ORDER = Pattern.compile("'fortran_order':\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\dL, ]*)\\)");
  private static final Pattern TYPE = Pattern.compile("([<>=|])([?]|\\w\\d+)");

  private final String name;
  private final ByteBuffer file;

  private NpyReader(String name, byte[] bytes) {
    this.name = name;
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Returns the array that {@code bytes}, a whole file, hold.
   *
   * @param name names the file in messages
   */
  static NumberArray read(String name, byte[] bytes) throws InvalidFile {
    return new NpyReader(name, bytes).array();
  }

  private NumberArray array() throws InvalidFile {
    String header = header();
    String descr = found(DESCR, header);
    Matcher typeOf = TYPE.matcher(descr);
    ElementType type =
        (typeOf.matches()
                ? ElementType.of(typeOf.group(2))
                : java.util.Optional.<ElementType>empty())
            .orElseThrow(() -> unknownType(descr));
    List<Integer> shape = shape(found(SHAPE, header));
    ByteBuffer elements = file.slice();
    elements.order(typeOf.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    checkLength(elements.remaining(), type, shape);
    boolean columnMajor = found(ORDER, header).equals("True");
    return new NumberArray(
        shape,
        type,
        columnMajor
            ? index -> type.at(elements, columnMajorIndex(index, shape))
            : index -> type.at(elements, index),
        NumberArray.indices(shape));
  }

  /** Leaves the file at the first element. */
  private String header() throws InvalidFile {
    byte[] magic = new byte[Math.min(MAGIC.length, file.remaining())];
    file.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new InvalidFile(name + ": is no .npy file, which begins with \\x93NUMPY");
    }
    if (file.remaining() < 4) {
      throw cutShort();
    }
    int version = file.get();
    file.get();
    if (version < 1 || version > 3) {
      throw new InvalidFile(
          name + ": found version " + version + " of the .npy format, expected 1, 2 or 3");
    }
    if (version > 1 && file.remaining() < Integer.BYTES) {
      throw cutShort();
    }
    int length = version == 1 ? Short.toUnsignedInt(file.getShort()) : file.getInt();
    if (length < 0 || length > file.remaining()) {
      throw cutShort();
    }
    byte[] header = new byte[length];
    file.get(header);
    return new String(header, StandardCharsets.UTF_8);
  }

  private String found(Pattern pattern, String header) throws InvalidFile {
    Matcher matcher = pattern.matcher(header);
    if (!matcher.find()) {
      throw new InvalidFile(
          name + ": found the header " + header.strip() + ", expected descr, fortran_order, shape");
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private List<Integer> shape(String text) throws InvalidFile {
    List<Integer> shape = new ArrayList<>();
    long product = 1;
    for (String part : text.replace("L", "").split(",", -1)) { // Python 2 wrote 60000L
      if (!part.isBlank()) {
        long size = part.strip().length() > 10 ? Long.MAX_VALUE : Long.parseLong(part.strip());
        product = size > Integer.MAX_VALUE ? Long.MAX_VALUE : product * size;
        shape.add((int) Math.min(size, Integer.MAX_VALUE));
      }
      if (product > Integer.MAX_VALUE) {
        throw new InvalidFile(
            name + ": found shape (" + text + "), expected at most 2147483647 elements; split it");
      }
    }
    return shape;
  }

  private void checkLength(int found, ElementType type, List<Integer> shape) throws InvalidFile {
    long expected = type.bytes();
    for (int size : shape) {
      expected *= size;
    }
    if (found != expected) {
      throw new InvalidFile(
          String.format(
              "%s: found %d bytes of elements, expected %d for %s of shape %s; is the file whole?",
              name, found, expected, type.numpy(), NumberArray.text(shape)));
    }
  }

  /** Where in a file whose first dimension is fastest an element stands. */
  private static int columnMajorIndex(int index, List<Integer> shape) {
    int rest = index;
    int result = 0;
    int[] stride = new int[shape.size()];
    int product = 1;
    for (int i = 0; i < stride.length; i++) {
      stride[i] = product;
      product *= shape.get(i);
    }
    for (int i = stride.length - 1; i >= 0; i--) {
      result += rest % shape.get(i) * stride[i];
      rest /= shape.get(i);
    }
    return result;
  }

  private InvalidFile unknownType(String descr) {
    return new InvalidFile(
        name
            + ": found elements of type '"
            + descr
            + "', expected numbers or booleans: "
            + (descr.startsWith("[")
                ? "a structured array has columns of its own; np.lib.recfunctions"
                    + ".structured_to_unstructured(x) makes numbers of them"
                : descr.contains("O")
                    ? "np.stack(x) makes one array of arrays of one shape, x.astype(np.float32)"
                        + " numbers of numbers"
                    : descr.contains("c")
                        ? "np.abs(x), or x.real and x.imag side by side, are numbers"
                        : "x.astype(np.float32) makes numbers of what is written like one"));
  }

  private InvalidFile cutShort() {
    return new InvalidFile(name + ": found the end of the file within its header; is it whole?");
  }
}
