package vaesweep.theory;

import java.util.Random;

/** Rows of numbers held in memory. */
record Rows(float[][] values) implements Examples {
  @Override
  public int count() {
    return values.length;
  }

  @Override
  public int features() {
    return values[0].length;
  }

  @Override
  public void read(int row, float[] into) {
    System.arraycopy(values[row], 0, into, 0, into.length);
  }

  /** Rows in [0, 1] whose features depend on each other. */
  static Rows mixed(int count, int features, long seed) {
    Random random = new Random(seed);
    float[][] values = new float[count][features];
    for (float[] row : values) {
      double common = random.nextDouble();
      for (int j = 0; j < features; j++) {
        double share = (j + 1.0) / (features + 1);
        row[j] = (float) (share * common + (1 - share) * random.nextDouble());
      }
    }
    return new Rows(values);
  }
}
