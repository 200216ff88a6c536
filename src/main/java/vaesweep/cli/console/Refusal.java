package vaesweep.cli.console;

import java.util.List;

/** An end that the user can do something about: what to tell, and the exit code. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;
  private final ExitCode exitCode;

  public Refusal(ExitCode exitCode, String... lines) {
    this(exitCode, List.of(lines));
  }

  public Refusal(ExitCode exitCode, List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
    this.exitCode = exitCode;
  }

  public List<String> lines() {
    return lines;
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
