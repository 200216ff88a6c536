package vaesweep.cli.status;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.sweep.status.EndAnswer;
import vaesweep.sweep.status.EndRequest;
import vaesweep.words.status.EndWords;

/** Waits for the end of a sweep that another process runs, and tells what came of it. */
final class EndWait {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long to wait for the sweep's end. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  ExitCode end(EndRequest request, Console console) {
    EndAnswer answer =
        request.ask(limit(), running -> console.err().println(EndWords.heard(running)));
    EndWords.lines(answer).forEach(console.out()::println);
    return answer.isSilent() ? ExitCode.ENVIRONMENT : ExitCode.COMPLETE;
  }

  private Duration limit() {
    if (seconds < 0) {
      throw new ParameterException(
          verb.commandLine(), "--wait: found " + seconds + ", expected at least 0");
    }
    return Duration.ofSeconds(seconds);
  }
}
