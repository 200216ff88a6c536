package vaesweep.train.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;
import vaesweep.vae.Architecture;
import vaesweep.vae.VaeTraining;

/**
 * A training as bytes, little endian: "vsck", the format's version, the position, the parameters,
 * Adam's counts and moments, and a CRC-32C of all before it. Not compressed: the bits of trained
 * parameters are close to random, and deflating takes half a second to save 7% of 8 MB.
 */
public final class SavedTraining {
  private static final int MAGIC = 0x6b637376; // "vsck"
  private static final int VERSION = 2;
  private static final int HEADER_BYTES = 2 * Integer.BYTES;

  /** SQLite's own limit of a value; larger trainings begin anew after an interruption. */
  private static final long MOST_BYTES = 1_000_000_000;

  private SavedTraining() {}

  /** The length for an architecture. */
  public static long bytes(Architecture architecture) {
    return HEADER_BYTES + Position.BYTES + VaeTraining.stateBytes(architecture) + Integer.BYTES;
  }

  /** Whether a training of an architecture can be put down at all. */
  public static boolean isPossible(Architecture architecture) {
    return bytes(architecture) <= MOST_BYTES;
  }

  /**
   * Returns a training as it stands.
   *
   * @throws IllegalArgumentException if it is too large for that
   */
  public static byte[] write(Position position, VaeTraining vae) {
    Architecture architecture = vae.architecture();
    if (!isPossible(architecture)) {
      throw new IllegalArgumentException(
          "expected at most " + MOST_BYTES + " bytes, found " + bytes(architecture));
    }
    ByteBuffer buffer = order(ByteBuffer.allocate((int) bytes(architecture)));
    buffer.putInt(MAGIC).putInt(VERSION);
    position.write(buffer);
    vae.write(buffer);
    buffer.putInt(checksum(buffer.array()));
    return buffer.array();
  }

  /** Returns what keeps bytes from being such a training, if anything does. */
  public static Optional<String> problem(byte[] state, Architecture architecture) {
    if (state.length < HEADER_BYTES || order(ByteBuffer.wrap(state)).getInt() != MAGIC) {
      return Optional.of("is damaged");
    }
    if (order(ByteBuffer.wrap(state)).getInt(Integer.BYTES) != VERSION) {
      return Optional.of("was written in another version's format");
    }
    int last = state.length - Integer.BYTES;
    boolean intact =
        state.length == bytes(architecture)
            && order(ByteBuffer.wrap(state)).getInt(last) == checksum(state);
    return intact ? Optional.empty() : Optional.of("is damaged");
  }

  /** Gives a training the state that was written, and returns where it stands. */
  public static Position read(byte[] state, VaeTraining vae) {
    ByteBuffer buffer = order(ByteBuffer.wrap(state)).position(HEADER_BYTES);
    Position position = Position.read(buffer);
    vae.read(buffer);
    return position;
  }

  /** Returns where a training stands. */
  public static Position position(byte[] state) {
    return Position.read(order(ByteBuffer.wrap(state)).position(HEADER_BYTES));
  }

  private static ByteBuffer order(ByteBuffer buffer) {
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Of all but the last four bytes. */
  private static int checksum(byte[] state) {
    CRC32C crc = new CRC32C();
    crc.update(state, 0, state.length - Integer.BYTES);
    return (int) crc.getValue();
  }
}
