package vaesweep.array;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one element of an array is, by NumPy's names. */
public enum ElementType {
  FLOAT16("f2", Short.BYTES),
  FLOAT32("f4", Float.BYTES),
  FLOAT64("f8", Double.BYTES),
  INT8("i1", Byte.BYTES),
  INT16("i2", Short.BYTES),
  INT32("i4", Integer.BYTES),
  INT64("i8", Long.BYTES),
  /** A byte from 0 to 255. */
  UINT8("u1", Byte.BYTES),
  UINT16("u2", Short.BYTES),
  UINT32("u4", Integer.BYTES),
  UINT64("u8", Long.BYTES),
  /** A byte that is 0 for false and 1 for true. */
  BOOL("b1", Byte.BYTES);

  /** Two to the power of 64. */
  private static final double OF_64_BITS = 0x1p64;

  private final String code;
  private final int bytes;

  ElementType(String code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  /**
   * From black to white, where the type itself says it.
   *
   * @param least what stands for 0
   * @param largest what stands for 1
   */
  public record Range(double least, double largest) {}

  /** Returns the type of NumPy's code, such as {@code f4}. */
  static Optional<ElementType> of(String code) {
    String short1 = code.equals("?") ? BOOL.code : code;
    return Arrays.stream(values()).filter(type -> type.code.equals(short1)).findFirst();
  }

  /** The name in NumPy, such as {@code float32}. */
  public String numpy() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether elements are whole numbers. */
  public boolean isWhole() {
    return this != FLOAT16 && this != FLOAT32 && this != FLOAT64;
  }

  /**
   * Returns the range of grey levels of this type; empty where people store other numbers in it.
   */
  public Optional<Range> range() {
    return switch (this) {
      case UINT8 -> Optional.of(new Range(0, 255));
      case UINT16 -> Optional.of(new Range(0, 65_535));
      case BOOL -> Optional.of(new Range(0, 1));
      default -> Optional.empty();
    };
  }

  /** The size of an element. */
  int bytes() {
    return bytes;
  }

  /** Returns one element, counted from 0; whole numbers beyond 2^53 are rounded. */
  double at(ByteBuffer elements, int index) {
    int offset = index * bytes;
    return switch (this) {
      case FLOAT16 -> half(elements.getShort(offset));
      case FLOAT32 -> elements.getFloat(offset);
      case FLOAT64 -> elements.getDouble(offset);
      case INT8 -> elements.get(offset);
      case INT16 -> elements.getShort(offset);
      case INT32 -> elements.getInt(offset);
      case INT64 -> elements.getLong(offset);
      case UINT8 -> Byte.toUnsignedInt(elements.get(offset));
      case UINT16 -> Short.toUnsignedInt(elements.getShort(offset));
      case UINT32 -> Integer.toUnsignedLong(elements.getInt(offset));
      case UINT64 -> {
        long bits = elements.getLong(offset);
        yield bits < 0 ? bits + OF_64_BITS : bits;
      }
      case BOOL -> elements.get(offset) == 0 ? 0 : 1;
    };
  }

  /**
   * A number of 16 bits: sign, 5 of exponent, 10 of fraction.
   *
   * @see <a href="https://ieeexplore.ieee.org/document/8766229">IEEE 754-2019, binary16</a>
   */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    double size =
        switch (exponent) {
          case 0 -> Math.scalb((double) fraction, -24);
          case 0x1F -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default -> Math.scalb((double) (fraction | 0x400), exponent - 25);
        };
    return bits < 0 ? -size : size;
  }
}
