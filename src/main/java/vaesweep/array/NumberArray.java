package vaesweep.array;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An array of numbers as a file has it. Its first dimension counts rows; what follows is one row,
 * the last dimension fastest.
 *
 * @param shape the dimensions, whose product is an int
 * @param type of an element, as stored
 * @param elements gives them by index, the last dimension fastest
 * @param places says where in the file an element stands
 * @param columns the names of a table's columns; empty where it has none
 * @param labels what each row is, where the file says it
 * @param notes sentences about what was found in the file and decided
 */
public record NumberArray(
    List<Integer> shape,
    ElementType type,
    Elements elements,
    Places places,
    List<String> columns,
    Optional<List<String>> labels,
    List<String> notes) {
  public NumberArray {
    shape = List.copyOf(shape);
    columns = List.copyOf(columns);
    labels = labels.map(List::copyOf);
    notes = List.copyOf(notes);
  }

  /** An array whose file says no more. */
  public NumberArray(List<Integer> shape, ElementType type, Elements elements, Places places) {
    this(shape, type, elements, places, List.of(), Optional.empty(), List.of());
  }

  /** Gives an element by its index, counted from 0. */
  public interface Elements {
    double at(int index);
  }

  /** Names the place of an element in the file. */
  public interface Places {
    String of(int index);

    /** Returns an element as the file writes it, where that is text. */
    default Optional<String> written(int index) {
      return Optional.empty();
    }
  }

  /** Returns an element for a message: as it is written, or as what it is stored as. */
  public String found(int index) {
    double value = elements.at(index);
    return places
        .written(index)
        .orElseGet(
            () ->
                switch (type) {
                  case FLOAT16, FLOAT32 -> Float.toString((float) value);
                  case FLOAT64 -> Double.toString(value);
                  default -> new BigDecimal(value).toPlainString();
                });
  }

  /** The place of an element as NumPy indexes it, such as {@code [2, 0, 16]}. */
  static Places indices(List<Integer> shape) {
    return index -> {
      int[] indices = new int[shape.size()];
      int rest = index;
      for (int i = indices.length - 1; i >= 0; i--) {
        indices[i] = rest % shape.get(i);
        rest /= shape.get(i);
      }
      return java.util.Arrays.toString(indices);
    };
  }

  public int rows() {
    return shape.get(0);
  }

  /** The number of elements. */
  public int length() {
    return shape.stream().reduce(1, Math::multiplyExact);
  }

  /** The shape as NumPy prints it, such as {@code (3, 784)}. */
  public String shapeText() {
    return text(shape);
  }

  static String text(List<Integer> shape) {
    return shape.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "(", shape.size() == 1 ? ",)" : ")"));
  }
}
