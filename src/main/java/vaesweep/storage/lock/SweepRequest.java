package vaesweep.storage.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vaesweep.spec.type.Spelled;
import vaesweep.storage.StorageFailure;

/**
 * What another process asks of a running sweep: a small file beside the lock, which the sweep looks
 * for, and replaces by its answer once it obeys. It is addressed to one holder of the lock, so that
 * it cannot end a run that began after it was written.
 *
 * @param file such as {@code results/beta.request}
 */
public record SweepRequest(Path file) {
  private static final String OBEYED = "obeyed: ";

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
    write(text(kind, holder));
  }

  /** Answers that the holder obeys; it asks nothing any more. */
  public void obey(Kind kind, LockHolder holder) {
    write(OBEYED + text(kind, holder));
  }

  private void write(String text) {
    try {
      Path whole = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      Files.writeString(whole, text);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StorageFailure(
          file + ": cannot be written (" + e + "); Ctrl-C in the sweep's own terminal stops it", e);
    }
  }

  /** Returns what is asked of the holder and not answered yet, if anything is. */
  public Optional<Kind> of(LockHolder holder) {
    return read("", holder);
  }

  /** Returns what the holder obeys, if anything. */
  public Optional<Kind> obeyed(LockHolder holder) {
    return read(OBEYED, holder);
  }

  private Optional<Kind> read(String before, LockHolder holder) {
    try {
      String found = Files.readString(file);
      return Stream.of(Kind.values())
          .filter(kind -> found.equals(before + text(kind, holder)))
          .findFirst();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StorageFailure(file + ": cannot be read (" + e + ")", e);
    }
  }

  /** Deletes the request or the answer, if there is one. */
  public void withdraw() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StorageFailure(file + ": cannot be deleted (" + e + "); delete it by hand", e);
    }
  }

  private static String text(Kind kind, LockHolder holder) {
    return kind.spelling() + "\n" + holder.text() + "\n";
  }
}
