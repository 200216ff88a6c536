package vaesweep.data;

/**
 * Rows whose every feature is one with its grey value as probability. A draw is a function of seed,
 * epoch, row and feature alone, so it does not depend on the batch that asks for it.
 */
final class DrawnRows implements Rows {
  /** The epoch of draws that are the same in every epoch; no training has it. */
  private static final int NO_EPOCH = -1;

  private static final int DRAW_BITS = 24;

  private final int count;
  private final int features;
  private final Ones ones;
  private final long seed;
  private final boolean fixed;

  /** Says of a feature, counted over all rows, from which draw on it is zero. */
  private interface Ones {
    int below(int index);
  }

  private DrawnRows(int length, int features, Ones ones, long seed, boolean fixed) {
    count = length / features;
    this.features = features;
    this.ones = ones;
    this.seed = seed;
    this.fixed = fixed;
  }

  /**
   * Draws from grey levels.
   *
   * @param fixed whether all epochs get the same draw
   */
  static DrawnRows of(Levels levels, int features, long seed, boolean fixed) {
    byte[] bytes = levels.values();
    int[] onesBelow = new int[256];
    for (int level = 0; level < onesBelow.length; level++) {
      onesBelow[level] = below((double) level / levels.white());
    }
    return new DrawnRows(
        bytes.length, features, index -> onesBelow[bytes[index] & 0xFF], seed, fixed);
  }

  /**
   * Draws from probabilities.
   *
   * @param probabilities in [0, 1], row by row
   */
  static DrawnRows of(float[] probabilities, int features, long seed, boolean fixed) {
    return new DrawnRows(
        probabilities.length, features, index -> below(probabilities[index]), seed, fixed);
  }

  private static int below(double probability) {
    return (int) Math.round(probability * (1 << DRAW_BITS));
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void gather(int epoch, int[] rows, int from, int to, float[] target) {
    long epochKey = mix(mix(seed) + (fixed ? NO_EPOCH : epoch));
    for (int i = from; i < to; i++) {
      draw(mix(epochKey + rows[i]), rows[i] * features, target, (i - from) * features);
    }
  }

  // The sign bit of a difference instead of a comparison: a branch on random bits costs 3 ns.
  private void draw(long key, int start, float[] target, int at) {
    int all = features;
    for (int j = 0; j < all; j++) {
      int draw = (int) (mix(key + j) >>> (Long.SIZE - DRAW_BITS));
      target[at + j] = (draw - ones.below(start + j)) >>> (Integer.SIZE - 1);
    }
  }

  /** A step of SplitMix64 (Steele, Lea and Flood 2014): every input bit changes every output. */
  private static long mix(long value) {
    long x = value * 0x9E3779B97F4A7C15L;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
