package vaesweep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.cli.console.Refusal;
import vaesweep.storage.StorageFailure;
import vaesweep.vae.arrays.MissingNativeCode;

/** Turns what went wrong into lines and an exit code: the one place that does. */
final class Failures implements IExecutionExceptionHandler {
  private static final Path LOG = Path.of("vaesweep-error.log");

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed)
      throws ParameterException {
    if (failure instanceof ParameterException wrong) {
      throw wrong;
    }
    return tell(failure).code();
  }

  private ExitCode tell(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      refusal.lines().forEach(console.err()::println);
      return refusal.exitCode();
    }
    if (failure instanceof StorageFailure) {
      console.err().println(failure.getMessage());
      return ExitCode.ENVIRONMENT;
    }
    if (failure instanceof MissingNativeCode missing) {
      return withoutNatives(missing.platform());
    }
    return internal(failure);
  }

  /** Returns the exit code, which is no success where answers could not be written. */
  static int withoutLoss(Console console, int code) {
    console.out().flush();
    Optional<IOException> lost = console.lost().get();
    if (lost.isEmpty()) {
      return code;
    }
    console
        .err()
        .println(
            "standard output cannot be written ("
                + lost.get().getMessage()
                + "): what was printed is cut short; free the disk, or write to another place");
    return code == ExitCode.COMPLETE.code() ? ExitCode.ENVIRONMENT.code() : code;
  }

  private ExitCode withoutNatives(String platform) {
    console.err().println("This jar has no native code for this machine, " + platform + ".");
    console.err().println("Build it here: mvn package -DskipTests -Djavacpp.platform=" + platform);
    return ExitCode.ENVIRONMENT;
  }

  private ExitCode internal(Throwable failure) {
    console.err().println("internal error: " + failure);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Files.writeString(LOG, trace.toString());
      console
          .err()
          .println("Nothing that was committed is lost. Details are in " + LOG.toAbsolutePath());
    } catch (IOException e) {
      console
          .err()
          .println("The details could not be written to " + LOG.toAbsolutePath() + ": " + e);
      console.err().println(trace);
    }
    return ExitCode.INTERNAL;
  }
}
