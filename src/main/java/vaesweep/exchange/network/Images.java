package vaesweep.exchange.network;

import java.util.List;
import vaesweep.exchange.file.ElementType;
import vaesweep.exchange.file.InvalidFile;
import vaesweep.exchange.file.NumberArray;
import vaesweep.spec.Binarize;
import vaesweep.vae.RowSource;

/**
 * Images of a file as an encoder takes them: bytes divided by 255 and floats as they are, in [0,
 * 1]; then black or white where the network was trained on such.
 */
public final class Images implements RowSource {
  private static final float LARGEST_BYTE = 255;

  private final NumberArray array;
  private final int features;
  private final boolean threshold;

  private Images(NumberArray array, int features, boolean threshold) {
    this.array = array;
    this.features = features;
    this.threshold = threshold;
  }

  /**
   * Checks shape and values.
   *
   * @param name names the file in messages
   * @param binarize what happened to grey values before training
   */
  public static Images of(String name, NumberArray array, int height, int width, Binarize binarize)
      throws InvalidFile {
    int features = Math.multiplyExact(height, width);
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
    checkValues(name, array, binarize);
    return new Images(array, features, binarize == Binarize.THRESHOLD);
  }

  private static void checkValues(String name, NumberArray array, Binarize binarize)
      throws InvalidFile {
    boolean bytes = array.type() == ElementType.UINT8;
    if (bytes) {
      checkBytes(name, array);
    } else {
      new ValueProblems(name, array)
          .check(
              value -> value >= 0 && value <= 1,
              "a value in [0, 1]",
              "Divide by the largest value, or store bytes 0 to 255 (uint8), which are divided by"
                  + " 255 here.");
    }
    if (binarize == Binarize.STOCHASTIC) {
      float one = bytes ? LARGEST_BYTE : 1;
      new ValueProblems(name, array)
          .check(
              value -> value == 0 || value == one,
              bytes ? "0 or 255" : "0 or 1",
              "The trial was trained on random draws of black or white; draw them first, such as"
                  + " (rng.random(x.shape) < x).");
    }
  }

  /** Zeros and ones as bytes would be nearly black when divided by 255. */
  private static void checkBytes(String name, NumberArray array) throws InvalidFile {
    int length = array.length();
    double largest = 0;
    for (int i = 0; i < length && largest <= 1; i++) {
      largest = Math.max(largest, array.elements().at(i));
    }
    if (largest == 1) {
      throw new InvalidFile(
          name
              + ": found bytes of 0 and 1 alone, expected 0 to 255: bytes are divided by 255;"
              + " store zeros and ones as bool or float32");
    }
  }

  @Override
  public int count() {
    return array.rows();
  }

  @Override
  public void gather(int row, float[] into) {
    boolean bytes = array.type() == ElementType.UINT8;
    for (int j = 0; j < features; j++) {
      float value = (float) array.elements().at(row * features + j);
      float scaled = bytes ? value / LARGEST_BYTE : value;
      into[j] = threshold ? (scaled >= 0.5f ? 1 : 0) : scaled;
    }
  }
}
