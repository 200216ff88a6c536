package vaesweep.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vaesweep.array.NumberArray;
import vaesweep.spec.file.DataFile;

/**
 * What one row of an array is: an image, or a row of a table, whose height is 1.
 *
 * @param height in pixels
 * @param width in pixels; of a table the number of columns
 * @param channels 1, or 3 for colour
 * @param isTable whether the features are columns
 * @param isPlanar whether the array has a plane a channel, in place of the channels of each pixel
 */
record RowShape(int height, int width, int channels, boolean isTable, boolean isPlanar) {
  private static final String EXPECTED =
      "expected (n, columns), or images (n, h, w), (n, h, w, c) or (n, c, h, w) with c 1 or 3";

  /** The number of features of a row. */
  long features() {
    return (long) height * width * channels;
  }

  /**
   * Reads a shape.
   *
   * @param name names the file in messages
   * @throws DataFailure if rows of such a shape are neither
   */
  static RowShape of(String name, NumberArray array, DataFile file) throws DataFailure {
    List<Integer> shape = array.shape();
    String found = name + ": found shape " + array.shapeText() + ", ";
    RowShape row =
        switch (shape.size()) {
          case 2 -> flat(found, shape.get(1), file);
          case 3 -> new RowShape(shape.get(1), shape.get(2), 1, false, false);
          case 4 -> coloured(found, shape);
          case 1 ->
              throw new DataFailure(
                  found
                      + EXPECTED
                      + "; x.reshape(1, -1) makes one row of it, x.reshape(-1, 1) one column");
          default -> throw new DataFailure(found + EXPECTED);
        };
    row.checkAsked(found, file);
    return row;
  }

  private static RowShape flat(String found, int columns, DataFile file) throws DataFailure {
    if (file.height().isEmpty() && file.width().isEmpty()) {
      return new RowShape(1, columns, 1, true, false);
    }
    if (file.height().isEmpty() || file.width().isEmpty()) {
      throw new DataFailure(found + "expected \"height\" and \"width\" of the images, or neither");
    }
    int height = file.height().getAsInt();
    int width = file.width().getAsInt();
    int channels = file.channels().orElse(1);
    if ((long) height * width * channels != columns) {
      throw new DataFailure(
          "%sexpected rows of %d × %d × %d = %d"
              .formatted(found, height, width, channels, (long) height * width * channels));
    }
    return new RowShape(height, width, channels, false, false);
  }

  private static RowShape coloured(String found, List<Integer> shape) throws DataFailure {
    if (isChannels(shape.get(3))) {
      return new RowShape(shape.get(1), shape.get(2), shape.get(3), false, false);
    }
    if (isChannels(shape.get(1))) {
      return new RowShape(shape.get(2), shape.get(3), shape.get(1), false, true);
    }
    throw new DataFailure(
        found + EXPECTED + (shape.get(3) == 4 ? "; x[..., :3] leaves the transparency out" : ""));
  }

  private static boolean isChannels(int count) {
    return count == 1 || count == 3;
  }

  /** What a sweep file asks for is done by readers of images, or is as it is. */
  private void checkAsked(String found, DataFile file) throws DataFailure {
    check(found, "height", file.height(), height);
    check(found, "width", file.width(), width);
    check(found, "channels", file.channels(), channels);
  }

  private static void check(String found, String key, OptionalInt asked, int its)
      throws DataFailure {
    if (asked.isPresent() && asked.getAsInt() != its) {
      throw new DataFailure(
          found
              + "which has "
              + key
              + " "
              + its
              + ", expected "
              + asked.getAsInt()
              + ": only images of a folder are made larger or smaller");
    }
  }

  /** Returns where in the array's row a feature stands, the channels of a pixel side by side. */
  int source(int feature) {
    if (!isPlanar) {
      return feature;
    }
    int pixel = feature / channels;
    return feature % channels * height * width + pixel;
  }

  /** Returns what differs from another shape that must be the same, where anything does. */
  Optional<String> differs(RowShape other) {
    return features() == other.features() && isTable == other.isTable && height == other.height
        ? Optional.empty()
        : Optional.of(this + " and " + other);
  }

  @Override
  public String toString() {
    return isTable
        ? width + (width == 1 ? " column" : " columns")
        : height + " × " + width + (channels == 1 ? "" : " × " + channels) + " pixels";
  }
}
