package vaesweep.exchange.network;

import java.util.List;
import vaesweep.exchange.file.ElementType;
import vaesweep.exchange.file.InvalidFile;
import vaesweep.exchange.file.NumberArray;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.RowSource;

/**
 * Images of a file as an encoder takes them: bytes divided by that of white and floats as they are,
 * in [0, 1]; then black or white where the network was trained on such.
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
    int height = data.height();
    int width = data.width();
    List<Integer> row =
        array.shape().subList(Math.min(1, array.shape().size()), array.shape().size());
    if (array.shape().isEmpty()
        || !(row.equals(List.of(features)) || row.equals(List.of(height, width)))) {
      throw new InvalidFile(
          String.format(
              "%s: found shape %s, expected (n, %d) or (n, %d, %d): a row an image",
              name, array.shapeText(), features, height, width));
    }
    if (array.rows() == 0) {
      throw new InvalidFile(name + ": found no image, expected at least one");
    }
    checkValues(name, array, data.binarize(), white);
    return new ImageInput(array, data, white);
  }

  private static void checkValues(String name, NumberArray array, Binarize binarize, int white)
      throws InvalidFile {
    boolean bytes = array.type() == ElementType.UINT8;
    if (bytes) {
      checkBytes(name, array, white);
    } else {
      new ValueProblems(name, array)
          .check(
              value -> value >= 0 && value <= 1,
              "a value in [0, 1]",
              "Divide by the largest value, or store bytes 0 to "
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

  /** Zeros and ones as bytes would be nearly black when divided by 255. */
  private static void checkBytes(String name, NumberArray array, int white) throws InvalidFile {
    int length = array.length();
    double largest = 0;
    for (int i = 0; i < length && largest <= 1; i++) {
      largest = Math.max(largest, array.elements().at(i));
    }
    new ValueProblems(name, array)
        .check(
            value -> value <= white,
            "a byte from 0 to " + white,
            "Bytes are divided by " + white + ", as those of the trial's data were.");
    if (largest == 1) {
      throw new InvalidFile(
          name
              + ": found bytes of 0 and 1 alone, expected 0 to "
              + white
              + ": bytes are divided by that; store zeros and ones as bool or float32");
    }
  }

  @Override
  public int count() {
    return array.rows();
  }

  @Override
  public void gather(int row, float[] into) {
    int features = data.features();
    float one = array.type() == ElementType.UINT8 ? white : 1;
    boolean cut = data.binarize() == Binarize.THRESHOLD;
    for (int j = 0; j < features; j++) {
      float value = (float) array.elements().at(row * features + j) / one;
      into[j] = cut ? (value >= 0.5f ? 1 : 0) : value;
    }
  }
}
