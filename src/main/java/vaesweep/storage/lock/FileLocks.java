package vaesweep.storage.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a file system needs for a sweep: locks, and memory that is shared through a file. Some
 * network ones and those of user space lack them, and SQLite says of some that the file is busy.
 */
public final class FileLocks {
  private FileLocks() {}

  /**
   * Whether files beside this one cannot be locked; no, where none can be made to try it. The file
   * itself is not opened, which would drop SQLite's locks on it.
   */
  public static boolean areMissing(Path file) {
    Path probe;
    try {
      Path beside = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      probe = Files.createTempFile(beside.getParent(), "vaesweep-", ".probe");
    } catch (IOException e) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(probe, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
      return !canLock(channel);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canLock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns what is wrong and what to do, to be put behind the place.
   *
   * @param reason such as {@code No locks available}
   */
  public static String missing(String reason) {
    return "the file is on a file system without locks or shared memory, such as NFS ("
        + reason
        + "); use a local disk: run the sweep with --results DIR there, or copy the database, with"
        + " its -wal file, and read the copy";
  }
}
