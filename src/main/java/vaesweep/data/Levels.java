package vaesweep.data;

/**
 * Grey levels, one byte a feature.
 *
 * @param values 0 to {@code white}, unsigned, row by row
 * @param white the level that stands for 1
 */
record Levels(byte[] values, int white) {
  static final int WHITEST = 255;

  /** Returns the share of levels strictly between black and white. */
  double interiorShare() {
    long interior = 0;
    for (byte level : values) {
      if (level != 0 && (level & 0xFF) != white) {
        interior++;
      }
    }
    return (double) interior / values.length;
  }
}
