package vaesweep.cli.status;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long a verb waits for what another process does. */
final class WaitLimit {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long to wait for the sweep's end. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  Duration limit() {
    if (seconds < 0) {
      throw new ParameterException(
          verb.commandLine(), "--wait: found " + seconds + ", expected at least 0");
    }
    return Duration.ofSeconds(seconds);
  }
}
