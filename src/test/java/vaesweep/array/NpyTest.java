package vaesweep.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Guards against arrays that are turned, cut or read as another type. The files in base 64 are what
 * NumPy 1.24.2 wrote.
 */
final class NpyTest {
  /** np.array([[1.5, -2, 3], [0.25, 0, 1e-8]], np.float32) */
  private static final byte[] FLOATS =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIs"
              + "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoAAMA/AAAAwAAAQEAAAIA+AAAAAHfMKzI=");

  /** np.asfortranarray(np.arange(12.0).reshape(2, 3, 2)) */
  private static final byte[] COLUMN_MAJOR =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwg"
              + "MywgMiksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoAAAAAAAAAAAAAAAAAABhAAAAAAAAAAEAAAAAAAAAgQAAAAAAAABBAAAAAAAAAJEAAAAAAAADwPwAAAAAA"
              + "ABxAAAAAAAAACEAAAAAAAAAiQAAAAAAAABRAAAAAAAAAJkA=");

  /** np.array([[1.5, -2]], '>f8') */
  private static final byte[] BIG_ENDIAN =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnPmY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEs"
              + "IDIpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAo/+AAAAAAAAMAAAAAAAAAA");

  /** np.array([[0, 128, 255]], np.uint8) */
  private static final byte[] BYTES =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnfHUxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEs"
              + "IDMpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoAgP8=");

  /** np.array([[True, False]]) */
  private static final byte[] BOOLS =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnfGIxJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEs"
              + "IDIpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoBAA==");

  /** np.array([[1, 2]]) */
  private static final byte[] INTEGERS =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnPGk4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEs"
              + "IDIpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoBAAAAAAAAAAIAAAAAAAAA");

  /** np.zeros(1, dtype=[('a', 'f4')]) */
  private static final byte[] STRUCTURE =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiBbKCdhJywgJzxmNCcpXSwgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3No"
              + "YXBlJzogKDEsKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoAAAAA");

  /** np.array("aβ") */
  private static final byte[] TEXT =
      numpy(
          "k05VTVBZAQB2AHsnZGVzY3InOiAnPFUyJywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKCks"
              + "IH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAphAAAAsgMAAA==");

  /** np.array([[7]], np.float32) in version 2.0 */
  private static final byte[] VERSION_2 =
      numpy(
          "k05VTVBZAgB0AAAAeydkZXNjcic6ICc8ZjQnLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAo"
              + "MSwgMSksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg"
              + "IAoAAOBA");

  private static byte[] numpy(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  @Test
  void whatIsWrittenIsByteForByteWhatNumpyWrites() {
    float[] values = {1.5f, -2, 3, 0.25f, 0, 1e-8f};
    assertThat(Npy.floats(values, 2, 3)).isEqualTo(FLOATS);
    assertThat(Npy.text("aβ")).isEqualTo(TEXT);
  }

  @Test
  void elementsBeginAtAMultipleOf64WhateverTheShape() throws Exception {
    for (int ones = 0; ones < 40; ones++) {
      int[] shape = IntStream.generate(() -> 1).limit(ones).toArray();
      byte[] file = Npy.floats(new float[] {5}, shape);
      assertThat(file.length % 64).isEqualTo(4);
      assertThat(read(file).shape()).hasSize(ones);
      assertThat(read(file).elements().at(0)).isEqualTo(5);
    }
  }

  @Test
  void valuesThatDoNotFillTheShapeAreRefused() {
    assertThatThrownBy(() -> Npy.floats(new float[5], 2, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyTypeAndOrderOfNumpyIsReadAsNumpyHasIt() throws Exception {
    check(FLOATS, ElementType.FLOAT32, List.of(2, 3), 1.5, -2, 3, 0.25, 0, 1e-8f);
    check(
        COLUMN_MAJOR, ElementType.FLOAT64, List.of(2, 3, 2), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    check(BIG_ENDIAN, ElementType.FLOAT64, List.of(1, 2), 1.5, -2);
    check(BYTES, ElementType.UINT8, List.of(1, 3), 0, 128, 255);
    check(BOOLS, ElementType.BOOL, List.of(1, 2), 1, 0);
    check(VERSION_2, ElementType.FLOAT32, List.of(1, 1), 7);
  }

  /** Of 0x42, or 66, in every byte, which is 3.12890625 as IEEE's binary16. */
  @Test
  void everyCodeOfNumbersIsRead() throws Exception {
    check(INTEGERS, ElementType.INT64, List.of(1, 2), 1, 2);
    Map<String, Double> numbers =
        Map.ofEntries(
            Map.entry("<f2", 3.12890625),
            Map.entry("|i1", 66.0),
            Map.entry("<i2", 16962.0),
            Map.entry("=i4", 1111638594.0),
            Map.entry(">u2", 16962.0),
            Map.entry("<u4", 1111638594.0),
            Map.entry(">u8", (double) 0x4242424242424242L),
            Map.entry("|?", 1.0));
    for (Map.Entry<String, Double> each : numbers.entrySet()) {
      NumberArray array = read(typed(each.getKey(), 8));
      assertThat(array.elements().at(0)).as(each.getKey()).isEqualTo(each.getValue());
    }
  }

  /** Sign, exponent and fraction by their definition, all 65,536. */
  @Test
  void everyNumberOf16BitsIsWhatIeeeSays() throws Exception {
    for (int bits = 0; bits < 1 << 16; bits++) {
      byte[] file = typed("<f2", 2);
      file[file.length - 2] = (byte) bits;
      file[file.length - 1] = (byte) (bits >> 8);
      int exponent = bits >> 10 & 31;
      double fraction = (bits & 1023) / 1024.0;
      double size =
          exponent == 31
              ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
              : exponent == 0
                  ? fraction * Math.pow(2, -14)
                  : (1 + fraction) * Math.pow(2, exponent - 15);
      double expected = bits >> 15 == 1 ? -size : size;
      assertThat(Double.compare(read(file).elements().at(0), expected)).isZero();
    }
  }

  @Test
  void wholeNumbersBeyondTheSignAreUnsignedWhereTheTypeIs() throws Exception {
    byte[] file = typed("<u8", 8);
    Arrays.fill(file, file.length - 8, file.length, (byte) 0xFF);
    assertThat(read(file).elements().at(0)).isEqualTo(0x1p64);
    file = typed("<i4", 4);
    Arrays.fill(file, file.length - 4, file.length, (byte) 0xFF);
    assertThat(read(file).elements().at(0)).isEqualTo(-1);
    assertThat(read(file).found(0)).isEqualTo("-1");
  }

  @Test
  void shapesAsPython2WroteThemAreRead() throws Exception {
    byte[] old = typed("<f4", 4, "(1L, 1L)");
    assertThat(read(old).shape()).containsExactly(1, 1);
  }

  private static byte[] typed(String descr, int bytes) {
    int size = descr.endsWith("?") || descr.endsWith("O") ? 1 : descr.charAt(2) - '0';
    return typed(descr, bytes, "(" + Math.max(1, bytes / size) + ",)");
  }

  private static byte[] typed(String descr, int bytes, String shape) {
    String header =
        "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    byte[] file = new byte[10 + header.length() + bytes];
    Arrays.fill(file, (byte) 0x42);
    System.arraycopy(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, 0, file, 0, 8);
    file[8] = (byte) header.length();
    file[9] = 0;
    System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, file, 10, header.length());
    return file;
  }

  @Test
  void placesAreNumpysIndices() throws Exception {
    assertThat(read(COLUMN_MAJOR).places().of(9)).isEqualTo("[1, 1, 1]");
    assertThat(read(COLUMN_MAJOR).shapeText()).isEqualTo("(2, 3, 2)");
  }

  @Test
  void otherTypesAreRefusedByName() {
    refused(STRUCTURE, "x.npy: found elements of type '[('a', '<f4')]', expected numbers or");
    refused(TEXT, "x.npy: found elements of type '<U2', expected numbers or booleans");
    refused(typed("<c8", 8), "x.npy: found elements of type '<c8', expected");
    refused(typed("|O", 8), "x.npy: found elements of type '|O', expected");
  }

  @Test
  void aFileThatIsNotWholeOrHasMoreIsRefused() {
    for (int length = 0; length < FLOATS.length; length++) {
      refused(Arrays.copyOf(FLOATS, length), "x.npy: ");
    }
    refused(
        Arrays.copyOf(FLOATS, FLOATS.length - 1),
        "x.npy: found 23 bytes of elements, expected 24 for float32 of shape (2, 3); is the file");
    refused(Arrays.copyOf(FLOATS, FLOATS.length + 1), "x.npy: found 25 bytes of elements");
  }

  @Test
  void aShapeBeyondAllMemoryIsRefused() {
    for (String shape : List.of("9, 9", "65536, 65536", "99999999999999999999, 1")) {
      String text = new String(FLOATS, StandardCharsets.ISO_8859_1).replace("2, 3", shape);
      byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
      file[8] += (byte) (shape.length() - 4);
      refused(file, "x.npy: found ");
    }
  }

  private static void check(byte[] file, ElementType type, List<Integer> shape, double... expected)
      throws Exception {
    NumberArray array = read(file);
    assertThat(array.type()).isEqualTo(type);
    assertThat(array.shape()).isEqualTo(shape);
    assertThat(IntStream.range(0, array.length()).mapToDouble(array.elements()::at))
        .containsExactly(Arrays.stream(expected).boxed().toArray(Double[]::new));
  }

  private static void refused(byte[] file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidFile.class)
        .hasMessageStartingWith(message);
  }

  private static NumberArray read(byte[] file) throws InvalidFile {
    return NpyReader.read("x.npy", file);
  }
}
