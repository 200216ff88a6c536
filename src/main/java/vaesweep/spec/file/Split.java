package vaesweep.spec.file;

/**
 * Which rows of a file are kept from training.
 *
 * @param validation their share, above 0 and below 1
 * @param seed the root of the draw
 */
public record Split(double validation, long seed) {
  /** A fifth. */
  public static final Split DEFAULT = new Split(0.2, 0);
}
