package vaesweep.cli;

import java.util.List;

/** An end that the user can do something about: what to tell, and the exit code. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;
  private final ExitCode exitCode;

  Refusal(ExitCode exitCode, String... lines) {
    this(exitCode, List.of(lines));
  }

  Refusal(ExitCode exitCode, List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
    this.exitCode = exitCode;
  }

  List<String> lines() {
    return lines;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
