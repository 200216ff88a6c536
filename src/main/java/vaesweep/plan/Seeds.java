package vaesweep.plan;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Numbers that look random and depend on what names them alone: hashes, so there is no state. */
public final class Seeds {
  /** A double holds integers of 53 bits exactly, and so does every reader of JSON. */
  private static final int BITS = 53;

  /** The distance of neighbouring numbers in [0, 1). */
  static final double UNIT = 0x1p-53;

  private Seeds() {}

  /** Returns the seed of a repeat, not negative. */
  static long ofRepeat(long sweepSeed, int repeat) {
    return bits(hasher("repeat").putLong(sweepSeed).putInt(repeat));
  }

  /** Returns the binary digits that scramble the coordinate of a path, as many as a number has. */
  static long shift(long sweepSeed, int attempt, String path) {
    Hasher hasher = hasher("shift").putLong(sweepSeed).putInt(attempt);
    return bits(hasher.putString(path, StandardCharsets.UTF_8));
  }

  private static Hasher hasher(String purpose) {
    return Hashing.sha256().newHasher().putString(purpose, StandardCharsets.UTF_8);
  }

  private static long bits(Hasher hasher) {
    return hasher.hash().asLong() >>> (Long.SIZE - BITS);
  }

  /**
   * One attempt at one configuration.
   *
   * @param seed the sweep's
   * @param index of the configuration, from 0
   * @param attempt from 0
   */
  public record Draw(long seed, int index, int attempt) {
    /** Returns a number uniform in [0, 1) for each path. */
    public double uniform(String path) {
      Hasher hasher = hasher("draw").putLong(seed).putInt(index).putInt(attempt);
      return bits(hasher.putString(path, StandardCharsets.UTF_8)) * UNIT;
    }
  }
}
