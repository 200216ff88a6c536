package vaesweep.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links to files that need not be there yet. */
public final class FileLinks {
  /** Links that lead to links; more are a circle. */
  private static final int MOST_LINKS = 40;

  private FileLinks() {}

  /**
   * Returns what a path leads to; still a link where it leads round in a circle.
   *
   * @throws java.nio.file.FileSystemException naming a link that cannot be read
   */
  public static Path followed(Path path) throws IOException {
    Path file = path;
    for (int links = 0; Files.isSymbolicLink(file) && links < MOST_LINKS; links++) {
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }
}
