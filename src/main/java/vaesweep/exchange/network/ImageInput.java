package vaesweep.exchange.network;

import com.google.common.base.Joiner;
import java.util.List;
import vaesweep.array.ElementType;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.RowSource;

/**
 * Rows of a file as an encoder takes them. Where the network was trained on shares of white, whole
 * numbers are divided by that of white and floats are as they are, in [0, 1]; else numbers are
 * scaled as those of the training were. Then they become 0 or 1 where it was trained on such.
 */
public final class ImageInput implements RowSource {
  private final NumberArray array;
  private final DataFacts data;
  private final float white;

  private ImageInput(NumberArray array, DataFacts data, int white) {
    this.array = array;
    this.data = data;
    this.white = white;
  }

  /**
   * Checks shape and values.
   *
   * @param name names the file in messages
   * @param data what the network was trained on
   * @param white the byte that stands for one
   */
  public static ImageInput of(String name, NumberArray array, DataFacts data, int white)
      throws InvalidFile {
    int features = data.features();
    List<Integer> shape = array.shape();
    List<Integer> row = shape.subList(Math.min(1, shape.size()), shape.size());
    List<Integer> image = image(data);
    boolean fits =
        row.equals(List.of(features)) || (data.isImage() && withoutOnes(row).equals(image));
    if (shape.isEmpty() || !fits) {
      throw new InvalidFile(
          String.format(
              "%s: found shape %s, expected (n, %d)%s",
              name,
              array.shapeText(),
              features,
              data.isImage()
                  ? " or (n, " + Joiner.on(", ").join(image) + "): a row an image"
                  : ": the columns " + few(data.columns())));
    }
    if (array.rows() == 0) {
      throw new InvalidFile(name + ": found no image, expected at least one");
    }
    if (data.scaler().isOfTheType()) {
      checkValues(name, array, data.binarize(), white);
    } else {
      new ValueProblems(name, array)
          .check(
              value -> Float.isFinite((float) value),
              "a number that float32 holds",
              "Fill missing values in, or leave such rows out.");
    }
    return new ImageInput(array, data, white);
  }

  private static List<Integer> image(DataFacts data) {
    int channels = data.channels();
    return channels == 1
        ? withoutOnes(List.of(data.height(), data.width()))
        : withoutOnes(List.of(data.height(), data.width() / channels, channels));
  }

  private static List<Integer> withoutOnes(List<Integer> shape) {
    return shape.stream().filter(size -> size != 1).toList();
  }

  private static String few(List<String> columns) {
    return String.join(", ", columns.subList(0, Math.min(5, columns.size())))
        + (columns.size() > 5 ? ", …" : "");
  }

  private static void checkValues(String name, NumberArray array, Binarize binarize, int white)
      throws InvalidFile {
    boolean bytes = isLevels(array);
    if (bytes) {
      checkBytes(name, array, white);
    } else {
      new ValueProblems(name, array)
          .check(
              value -> value >= 0 && value <= 1,
              "a value in [0, 1]",
              "Bring them to 0 for black and 1 for white, or store bytes 0 to "
                  + white
                  + " (uint8), which are divided by "
                  + white
                  + " here.");
    }
    if (binarize == Binarize.STOCHASTIC) {
      float one = bytes ? white : 1;
      new ValueProblems(name, array)
          .check(
              value -> value == 0 || value == one,
              bytes ? "0 or " + white : "0 or 1",
              "The trial was trained on random draws of black or white; draw them first, such as"
                  + " (rng.random(x.shape) < x).");
    }
  }

  /** Booleans are 0 and 1, as floats are. */
  private static boolean isLevels(NumberArray array) {
    return array.type().isWhole() && array.type() != ElementType.BOOL;
  }

  /** Zeros and ones as bytes would be nearly black when divided by 255. */
  private static void checkBytes(String name, NumberArray array, int white) throws InvalidFile {
    int length = array.length();
    double largest = 0;
    for (int i = 0; i < length && largest <= 1; i++) {
      largest = Math.max(largest, array.elements().at(i));
    }
    new ValueProblems(name, array)
        .check(
            value -> value >= 0 && value <= white,
            "a whole number from 0 to " + white,
            "Whole numbers are divided by " + white + ", as those of the trial's data were.");
    if (largest == 1) {
      throw new InvalidFile(
          name
              + ": found whole numbers 0 and 1 alone, expected 0 to "
              + white
              + ": they are divided by that; store zeros and ones as bool or float32");
    }
  }

  @Override
  public int count() {
    return array.rows();
  }

  @Override
  public void gather(int row, float[] into) {
    int features = data.features();
    float one = isLevels(array) ? white : 1;
    boolean shares = data.scaler().isOfTheType();
    boolean cut = data.binarize() == Binarize.THRESHOLD;
    for (int j = 0; j < features; j++) {
      double number = array.elements().at(row * features + j);
      float value = shares ? (float) number / one : (float) data.scaler().scaled(j, number);
      into[j] = cut ? (value >= 0.5f ? 1 : 0) : value;
    }
  }
}
