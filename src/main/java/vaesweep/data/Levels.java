package vaesweep.data;

import vaesweep.spec.file.Binarize;

/**
 * Grey levels, one byte a feature.
 *
 * @param values 0 to {@code white}, unsigned, row by row
 * @param white the level that stands for 1
 */
record Levels(byte[] values, int white) implements FeatureValues {
  static final int WHITEST = 255;

  @Override
  public int length() {
    return values.length;
  }

  @Override
  public Rows rows(int features, Binarize binarize, long seed, boolean fixed) {
    return switch (binarize) {
      case NONE -> ScaledRows.grey(this, features);
      case THRESHOLD -> ScaledRows.threshold(this, features);
      case STOCHASTIC -> DrawnRows.of(this, features, seed, fixed);
    };
  }

  @Override
  public boolean isShare() {
    for (byte level : values) {
      if ((level & 0xFF) > white) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double interiorShare() {
    long interior = 0;
    for (byte level : values) {
      if (level != 0 && (level & 0xFF) != white) {
        interior++;
      }
    }
    return (double) interior / values.length;
  }
}
