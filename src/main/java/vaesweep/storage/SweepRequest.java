package vaesweep.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import vaesweep.spec.Spelled;

/**
 * What another process asks of a running sweep: a small file beside the lock, which the sweep looks
 * for and deletes once it obeys. It is addressed to one holder of the lock, so that it cannot end a
 * run that began after it was written.
 *
 * @param file such as {@code results/beta.request}
 */
public record SweepRequest(Path file) {
  /** What is asked. */
  public enum Kind implements Spelled {
    /** No new trials; running ones go on to their end. */
    STOP,
    /** Running trials end before their next step. */
    CANCEL;

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Asks; a request made before is replaced.
   *
   * @throws StorageFailure if the folder cannot be written to
   */
  public void ask(Kind kind, LockHolder holder) {
    try {
      Path whole = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      Files.writeString(whole, text(kind, holder.text()));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StorageFailure(
          file + ": cannot be written (" + e + "); Ctrl-C in the sweep's own terminal stops it", e);
    }
  }

  /** Returns what is asked of the holder, if anything is. */
  public Optional<Kind> of(LockHolder holder) {
    try {
      String found = Files.readString(file);
      for (Kind kind : Kind.values()) {
        if (found.equals(text(kind, holder.text()))) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StorageFailure(file + ": cannot be read (" + e + ")", e);
    }
  }

  /** Deletes the request, if there is one. */
  public void withdraw() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StorageFailure(file + ": cannot be deleted (" + e + "); delete it by hand", e);
    }
  }

  private static String text(Kind kind, String holder) {
    return kind.spelling() + "\n" + holder + "\n";
  }
}
