package vaesweep.exchange.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** What one element of an array is. */
public enum ElementType {
  FLOAT32("f4", Float.BYTES),
  FLOAT64("f8", Double.BYTES),
  /** A byte from 0 to 255. */
  UINT8("u1", 1),
  /** A byte that is 0 for false and 1 for true. */
  BOOL("b1", 1);

  private final String code;
  private final int bytes;

  ElementType(String code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  /** Returns the type of NumPy's code, such as {@code f4}. */
  static Optional<ElementType> of(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /** The size of an element. */
  int bytes() {
    return bytes;
  }

  /** Returns one element, counted from 0. */
  double at(ByteBuffer elements, int index) {
    int offset = index * bytes;
    return switch (this) {
      case FLOAT32 -> elements.getFloat(offset);
      case FLOAT64 -> elements.getDouble(offset);
      case UINT8 -> Byte.toUnsignedInt(elements.get(offset));
      case BOOL -> elements.get(offset) == 0 ? 0 : 1;
    };
  }
}
