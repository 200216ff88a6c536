package vaesweep.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How many trials run at a time. */
final class Workers {
  private Workers() {}

  /**
   * @param parallel as the user wrote it, or null
   */
  static int of(Integer parallel, CommandSpec verb) {
    if (parallel == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (parallel < 1) {
      throw new ParameterException(
          verb.commandLine(), "--parallel: found " + parallel + ", expected at least 1");
    }
    return parallel;
  }
}
