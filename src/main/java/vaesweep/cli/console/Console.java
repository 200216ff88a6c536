package vaesweep.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the program writes.
 *
 * @param out answers and results
 * @param err progress, warnings and errors
 * @param interactive whether a person is watching, so that a line may be drawn over
 * @param lost why answers could not be written, where some could not; a reader of a pipe that has
 *     seen enough loses nothing
 */
public record Console(
    PrintStream out, PrintStream err, boolean interactive, Supplier<Optional<IOException>> lost) {
  /** The process's own, in UTF-8 whatever the locale. */
  public static Console ofProcess() {
    WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    return new Console(
        utf8(new BufferedOutputStream(out)), utf8(System.err), isTerminal(), out::loss);
  }

  /** One that loses nothing. */
  public Console(PrintStream out, PrintStream err, boolean interactive) {
    this(out, err, interactive, Optional::empty);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** A stream of the console as the command line library wants it. */
  public static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Since Java 22 there may be a console without a terminal, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // null before Java 22, asked for its terminal since
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22 a console is a terminal
    }
  }
}
