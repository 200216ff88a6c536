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
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.Refusals;

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
    if (cause instanceof InvalidPathException wrong) {
      return Optional.of(tell(new Refusal(Refusal.Fault.INPUT, NAMES.of(wrong))));
    }
    return Refusals.of(cause).map(this::tell);
  }

  private ExitCode tell(Refusal refusal) {
    refusal.lines().forEach(console.err()::println);
    return ExitCode.of(refusal.fault());
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
