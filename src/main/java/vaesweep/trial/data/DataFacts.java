package vaesweep.trial.data;

import java.util.List;
import vaesweep.spec.file.Binarize;

/**
 * What is known of a data set once it has been read.
 *
 * @param name the name in the sweep file
 * @param binarize what happens to grey values before training
 * @param trainRows rows trained on
 * @param validationRows rows measured on
 * @param height of one example's image, in pixels; 1 for a row of a table
 * @param width values in a row of that image: pixels times channels; of a table its columns
 * @param interiorShare the share of training values strictly between 0 and 1, after binarizing
 * @param checksum SHA-256 over the bytes that were read and the way they are binarized, in
 *     hexadecimal digits
 * @param channels values of a pixel: 1 for grey, 3 for colour
 * @param columns the features' names, where they are columns of a table; empty for images
 * @param scaler how numbers of a file became features
 */
public record DataFacts(
    String name,
    Binarize binarize,
    int trainRows,
    int validationRows,
    int height,
    int width,
    double interiorShare,
    String checksum,
    int channels,
    List<String> columns,
    Scaler scaler) {
  public DataFacts {
    columns = List.copyOf(columns);
  }

  /** Grey images, whose features are shares of white. */
  public DataFacts(
      String name,
      Binarize binarize,
      int trainRows,
      int validationRows,
      int height,
      int width,
      double interiorShare,
      String checksum) {
    this(
        name,
        binarize,
        trainRows,
        validationRows,
        height,
        width,
        interiorShare,
        checksum,
        1,
        List.of(),
        Scaler.SHARES);
  }

  /** Whether an example can be looked at. */
  public boolean isImage() {
    return columns.isEmpty();
  }

  /** The number of features N of one example. */
  public int features() {
    return height * width;
  }
}
