package vaesweep.storage.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vaesweep.storage.FileKey;
import vaesweep.storage.StorageFailure;

/**
 * The right to run a sweep: one process has it, and it ends with the process. The lock file says
 * who holds it.
 */
public final class SweepLock implements AutoCloseable {
  /**
   * The files that this process holds, with what they say. Closing any channel of a file drops the
   * process's lock on it, on POSIX systems, so a second attempt must not even open it.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  /** Behind the text, which others can then read on systems whose locks forbid that. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int MOST_BYTES = 200;

  /** Who looks at the lock holds it for a moment, which is not worth a refusal. */
  private static final int ATTEMPTS = 5;

  private static final long PAUSE_MILLIS = 20;

  private final Path file;
  private final Path heldAs;
  private final FileChannel locked;
  private final FileChannel seen;
  private final FileKey made;

  private SweepLock(Path file, Path heldAs, FileChannel locked, FileChannel seen)
      throws IOException {
    this.file = file;
    this.heldAs = heldAs;
    this.locked = locked;
    this.seen = seen;
    made = FileKey.of(file);
  }

  /**
   * Takes the lock.
   *
   * @param file such as {@code results/beta.lock}; its folder is made where there is none
   * @throws StorageFailure if another process has it, which the message names, or this one
   */
  public static SweepLock acquire(Path file, Instant now) {
    String self = LockHolder.self(now);
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent()).toRealPath();
      Path heldAs = folder.resolve(file.getFileName());
      if (HELD.putIfAbsent(heldAs, self) != null) {
        throw refused(file, "this very process");
      }
      try {
        return acquire(file, heldAs, self);
      } catch (IOException | RuntimeException e) {
        HELD.remove(heldAs);
        throw e;
      }
    } catch (IOException e) {
      throw new StorageFailure(
          inTheWay(file)
              .map(other -> other + ": is a file, expected a folder for the results")
              .orElse(
                  file
                      + ": cannot be locked ("
                      + e
                      + "); check the folder's permissions, and the space on its disk"),
          e);
    }
  }

  /** Returns the file that stands where one of the folders should be, if that is the trouble. */
  private static Optional<Path> inTheWay(Path file) {
    Path folder = file.getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).filter(Files::isRegularFile);
  }

  private static SweepLock acquire(Path file, Path heldAs, String self) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS); // whatever a link leads to would be overwritten
      if (!isLocked(file, channel)) {
        String holder = text(channel);
        channel.close();
        throw refused(file, holder.isEmpty() ? "another process" : holder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
      Optional<FileChannel> seen = open(file);
      if (seen.isPresent() && text(seen.get()).equals(self)) {
        return new SweepLock(file, heldAs, channel, seen.get());
      }
      // The last holder deleted the file between our opening and our locking it: begin again.
      if (seen.isPresent()) {
        seen.get().close();
      }
      channel.close();
    }
  }

  private static boolean isLocked(Path file, FileChannel channel) throws IOException {
    try {
      return isLocked(channel);
    } catch (IOException e) {
      try (channel) {
        if (text(channel).isEmpty()) {
          Files.deleteIfExists(file); // of our making, and nobody holds it
        }
      }
      throw new StorageFailure(file + ": " + FileLocks.missing(e.getMessage()), e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    for (int attempt = 1; channel.tryLock(LOCKED_BYTE, 1, false) == null; attempt++) {
      if (attempt == ATTEMPTS) {
        return false;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /**
   * Returns who holds a lock or held it when it was ended by force; empty where its last holder
   * ended by itself.
   */
  public static Optional<LockHolder> holder(Path file) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Path folder = file.toAbsolutePath().getParent().toRealPath();
      String own = HELD.get(folder.resolve(file.getFileName()));
      if (own != null) {
        return Optional.of(new LockHolder(own, true));
      }
      Optional<FileChannel> opened = open(file);
      return opened.isEmpty() ? Optional.empty() : holder(file, opened.get());
    } catch (IOException e) {
      throw new StorageFailure(
          file + ": cannot be read (" + e + "); check the folder's permissions", e);
    }
  }

  /** Whoever ended before it said its name held nothing yet. */
  private static Optional<LockHolder> holder(Path file, FileChannel opened) throws IOException {
    try (opened) {
      boolean held = isHeld(file, opened);
      String holder = text(opened);
      return held || !holder.isEmpty()
          ? Optional.of(new LockHolder(holder, held))
          : Optional.empty();
    }
  }

  private static boolean isHeld(Path file, FileChannel opened) {
    try {
      return opened.tryLock(LOCKED_BYTE, 1, true) == null;
    } catch (IOException e) {
      throw new StorageFailure(
          file + ": whether its sweep runs cannot be told: " + FileLocks.missing(e.getMessage()),
          e);
    }
  }

  private static Optional<FileChannel> open(Path file) throws IOException {
    try {
      return Optional.of(FileChannel.open(file, StandardOpenOption.READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
  }

  private static StorageFailure refused(Path file, String holder) {
    return new StorageFailure(
        file + ": this sweep is being run by " + holder + "; wait for it or stop it first");
  }

  /** Who holds the lock: this process. */
  public LockHolder holder() {
    return new LockHolder(HELD.get(heldAs), true);
  }

  /** The lock file, which names the holder. */
  public Path file() {
    return file;
  }

  /**
   * Deletes the file while it is still held, and gives the lock back. Where somebody deleted it and
   * another process has made one of its own since, that one stays.
   */
  @Override
  public void close() {
    try (locked;
        seen) {
      if (FileKey.of(file).equals(made)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new StorageFailure(file + ": cannot be deleted (" + e + "); delete it by hand", e);
    } finally {
      HELD.remove(heldAs);
    }
  }
}
