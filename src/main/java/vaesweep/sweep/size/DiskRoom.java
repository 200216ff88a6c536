package vaesweep.sweep.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vaesweep.diagnosis.words.Amounts;

/**
 * Whether a disk has the room that a database still needs.
 *
 * @param need bytes by which it will grow, at most
 * @param free bytes of the disk
 */
record DiskRoom(long need, long free) {
  /**
   * Returns what is known of a database's disk; nothing where it does not say what is free.
   *
   * @param peak bytes of a database from its beginning
   */
  static Optional<DiskRoom> of(Path database, long peak) {
    try {
      long there = Files.exists(database) ? Files.size(database) : 0;
      Path folder = database.toAbsolutePath().getParent();
      long free = Files.getFileStore(folder).getUsableSpace();
      return Optional.of(new DiskRoom(Math.max(0, peak - there), free));
    } catch (IOException e) {
      return Optional.empty(); // a full disk is told when it is full
    }
  }

  /** Returns what may happen, where there is less room than is needed. */
  Optional<String> warning() {
    return free >= need
        ? Optional.empty()
        : Optional.of(
            "warning: the database grows by up to about "
                + Amounts.size(need, free)
                + " while it trains, and its disk has "
                + Amounts.size(free, need)
                + " free. If that fills up, the sweep stops (exit 3) and the same command goes on once"
                + " there is room; --results DIR puts it on another disk, keep=none keeps no"
                + " networks.");
  }
}
