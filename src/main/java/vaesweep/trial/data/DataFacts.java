package vaesweep.trial.data;

import vaesweep.spec.file.Binarize;

/**
 * What is known of a data set once it has been read.
 *
 * @param name the name in the sweep file
 * @param binarize what happens to grey values before training
 * @param trainRows rows trained on
 * @param validationRows rows measured on
 * @param height of one example's image, in pixels
 * @param width of one example's image, in pixels
 * @param interiorShare the share of training values strictly between 0 and 1, after binarizing
 * @param checksum SHA-256 over the bytes that were read and the way they are binarized, in
 *     hexadecimal digits
 */
public record DataFacts(
    String name,
    Binarize binarize,
    int trainRows,
    int validationRows,
    int height,
    int width,
    double interiorShare,
    String checksum) {
  /** The number of features N of one example. */
  public int features() {
    return height * width;
  }
}
