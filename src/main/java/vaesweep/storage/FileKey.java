package vaesweep.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Tells one file from another of the same name.
 *
 * @param key what the system knows the file by; empty where there is no file, or no way to tell
 */
public record FileKey(Optional<Object> key) {
  /** Returns the key of what is there now. */
  public static FileKey of(Path file) throws IOException {
    try {
      return new FileKey(
          Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
    } catch (NoSuchFileException e) {
      return new FileKey(Optional.empty());
    }
  }
}
