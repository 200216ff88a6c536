package vaesweep.cli.arguments;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many trials run at a time. */
public final class ParallelOption {
  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "Trials at a time. Default: one a processor core.")
  private Integer parallel;

  /** What is wrong with what the user wrote. */
  public Optional<String> problem() {
    return parallel == null || parallel >= 1
        ? Optional.empty()
        : Optional.of("--parallel: found " + parallel + ", expected at least 1");
  }

  /** Trials at a time, where the memory allows it. */
  public int workers() {
    return parallel == null ? Runtime.getRuntime().availableProcessors() : parallel;
  }
}
