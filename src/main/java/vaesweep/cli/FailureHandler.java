package vaesweep.cli;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.storage.StorageFailure;
import vaesweep.sweep.file.Refusal;
import vaesweep.vae.arrays.MissingNativeCode;
import vaesweep.vae.arrays.UnusableNativeCode;

/** Turns what went wrong into lines and an exit code: the one place that does. */
final class FailureHandler implements IExecutionExceptionHandler {
  private static final Path LOG = Path.of("vaesweep-error.log");

  private static final NameEncoding NAMES = NameEncoding.ofProcess();

  private final Console console;

  FailureHandler(Console console) {
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

  /** Tells of the first cause that has words of its own, however deep it lies. */
  private ExitCode tell(Throwable failure) {
    return Throwables.getCausalChain(failure).stream()
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> internal(failure));
  }

  private Optional<ExitCode> known(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      refusal.lines().forEach(console.err()::println);
      return Optional.of(ExitCode.of(refusal.fault()));
    }
    if (cause instanceof StorageFailure || cause instanceof UnusableNativeCode) {
      console.err().println(cause.getMessage());
      return Optional.of(ExitCode.ENVIRONMENT);
    }
    if (cause instanceof MissingNativeCode missing) {
      return Optional.of(withoutNatives(missing.platform()));
    }
    if (cause instanceof InvalidPathException wrong) {
      console.err().println(NAMES.of(wrong));
      return Optional.of(ExitCode.WRONG_INPUT);
    }
    return cause instanceof OutOfMemoryError
        ? Optional.of(withoutMemory(cause.getMessage()))
        : Optional.empty();
  }

  private ExitCode withoutMemory(String what) {
    console
        .err()
        .println(
            "There was not enough memory ("
                + what
                + "). Nothing that was committed is lost. Give Java more: java -Xmx8g -jar sweep.jar …");
    return ExitCode.ENVIRONMENT;
  }

  /** Runs a command line; an error that is no exception is told as one. */
  int execute(CommandLine line, String... arguments) {
    Optional<String> lost = NAMES.ofArguments(arguments);
    if (lost.isPresent()) {
      return refuse(lost.get());
    }
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return tell(e).code();
    }
  }

  /** Runs the verb, unless it needs files of a folder that cannot be named. */
  int runInFolder(ParseResult parsed) {
    return NAMES
        .ofFolder(parsed)
        .map(this::refuse)
        .orElseGet(() -> new CommandLine.RunLast().execute(parsed));
  }

  private int refuse(String line) {
    console.err().println(line);
    return ExitCode.WRONG_INPUT.code();
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
                + "): what was printed is cut short; write it to another place");
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
