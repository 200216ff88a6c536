package vaesweep.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * An output that remembers what could not be written: a {@link java.io.PrintStream} on it only says
 * that something went wrong, and says it to nobody.
 */
final class WatchedOutput extends OutputStream {
  /** What the process's standard output is, where the system tells. */
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  private final OutputStream out;
  private Optional<IOException> loss = Optional.empty();

  WatchedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      loss = loss.or(() -> Optional.of(e));
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      loss = loss.or(() -> Optional.of(e));
      throw e;
    }
  }

  /**
   * Returns why something was lost that somebody waits for; empty where all was written, and where
   * the reader of a pipe has seen enough.
   */
  Optional<IOException> loss() {
    return loss.filter(reason -> !isClosedPipe(reason));
  }

  private static boolean isClosedPipe(IOException reason) {
    return String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")
        || isPipe();
  }

  /** Whether standard output goes to another program; the error's words depend on the language. */
  private static boolean isPipe() {
    try {
      String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException e) {
      return false; // a system without /proc
    }
  }
}
