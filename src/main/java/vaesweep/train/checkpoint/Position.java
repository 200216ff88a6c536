package vaesweep.train.checkpoint;

import java.nio.ByteBuffer;

/**
 * Where a training stands, between two steps. The streams of random draws begin anew with every
 * epoch, so epoch and step say where they stand too.
 *
 * @param epoch epochs done and measured
 * @param step steps done of the epoch after them; all of them where it is still to be measured
 * @param lossSum of these steps
 * @param klWeight of the last of them
 * @param gradientNorm of the last of them, before clipping
 * @param largestLogVariance the largest |log-variance| of its batch
 * @param best of the epochs that were measured
 * @param seconds since the training began, without the time it lay still
 */
public record Position(
    int epoch,
    int step,
    double lossSum,
    double klWeight,
    double gradientNorm,
    double largestLogVariance,
    Best best,
    double seconds) {
  /** The bytes of {@link #write}. */
  static final int BYTES = 3 * Integer.BYTES + 6 * Double.BYTES;

  /** Where an epoch begins. */
  public static Position before(int epoch) {
    return before(epoch, Best.NONE);
  }

  /** Where an epoch begins, after others. */
  public static Position before(int epoch, Best best) {
    return new Position(epoch, 0, 0, 0, 0, 0, best, 0);
  }

  /** Whether nothing was trained. */
  public boolean isBeginning() {
    return epoch == 0 && step == 0;
  }

  /** Whether as many epochs and steps are done at another. */
  public boolean isAt(Position other) {
    return epoch == other.epoch && step == other.step;
  }

  void write(ByteBuffer into) {
    into.putInt(epoch).putInt(step);
    into.putDouble(lossSum).putDouble(klWeight).putDouble(gradientNorm);
    into.putDouble(largestLogVariance).putDouble(seconds);
    into.putInt(best.epoch()).putDouble(best.loss());
  }

  static Position read(ByteBuffer from) {
    int epoch = from.getInt();
    int step = from.getInt();
    double lossSum = from.getDouble();
    double klWeight = from.getDouble();
    double gradientNorm = from.getDouble();
    double largestLogVariance = from.getDouble();
    double seconds = from.getDouble();
    Best best = new Best(from.getInt(), from.getDouble());
    return new Position(
        epoch, step, lossSum, klWeight, gradientNorm, largestLogVariance, best, seconds);
  }
}
