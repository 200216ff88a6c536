package vaesweep.data;

import vaesweep.spec.file.Binarize;

/**
 * Features as numbers.
 *
 * @param values row by row, already 0 and 1 where a threshold is asked for; not copied
 */
record FloatValues(float[] values) implements FeatureValues {
  @Override
  public int length() {
    return values.length;
  }

  @Override
  public boolean isShare() {
    for (float value : values) {
      if (!(value >= 0 && value <= 1)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double interiorShare() {
    long interior = 0;
    for (float value : values) {
      if (0 < value && value < 1) {
        interior++;
      }
    }
    return (double) interior / values.length;
  }

  @Override
  public Rows rows(int features, Binarize binarize, long seed, boolean fixed) {
    return switch (binarize) {
      case NONE, THRESHOLD -> new Copied(values, features);
      case STOCHASTIC -> DrawnRows.of(values, features, seed, fixed);
    };
  }

  /** Rows as they are. */
  private record Copied(float[] values, int features) implements Rows {
    @Override
    public int count() {
      return values.length / features;
    }

    @Override
    public void gather(int epoch, int[] rows, int from, int to, float[] target) {
      for (int i = from; i < to; i++) {
        System.arraycopy(values, rows[i] * features, target, (i - from) * features, features);
      }
    }
  }
}
