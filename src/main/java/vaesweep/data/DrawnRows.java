package vaesweep.data;

/**
 * Rows whose every feature is one with its grey value as probability. A draw is a function of seed,
 * epoch, row and feature alone, so it does not depend on the batch that asks for it.
 */
final class DrawnRows implements Rows {
  /** The epoch of draws that are the same in every epoch; no training has it. */
  private static final int NO_EPOCH = -1;

  private static final int DRAW_BITS = 24;

  private final byte[] bytes;
  private final int features;
  private final int[] onesBelow;
  private final long seed;
  private final boolean fixed;

  /**
   * @param levels 0 for black and so on, one byte a feature
   * @param fixed whether all epochs get the same draw
   */
  DrawnRows(Levels levels, int features, long seed, boolean fixed) {
    bytes = levels.values();
    this.features = features;
    onesBelow = onesBelow(levels.white());
    this.seed = seed;
    this.fixed = fixed;
  }

  @Override
  public int count() {
    return bytes.length / features;
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
    byte[] source = bytes;
    int[] ones = onesBelow;
    int count = features;
    for (int j = 0; j < count; j++) {
      int draw = (int) (mix(key + j) >>> (Long.SIZE - DRAW_BITS));
      target[at + j] = (draw - ones[source[start + j] & 0xFF]) >>> (Integer.SIZE - 1);
    }
  }

  /** A step of SplitMix64 (Steele, Lea and Flood 2014): every input bit changes every output. */
  private static long mix(long value) {
    long x = value * 0x9E3779B97F4A7C15L;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** For a level, the draw from which on the feature is zero. */
  private static int[] onesBelow(int white) {
    int[] result = new int[256];
    for (int level = 0; level < result.length; level++) {
      result[level] = (int) Math.round((double) level / white * (1 << DRAW_BITS));
    }
    return result;
  }
}
