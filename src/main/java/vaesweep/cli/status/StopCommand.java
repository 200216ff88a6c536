package vaesweep.cli.status;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.sweep.status.EndRequest;

/** Asks a running sweep to end once its running trials have. */
@Command(
    name = "stop",
    description = {
      "Asks a running sweep to end, resumable, once its running trials are complete.",
      "No new ones begin."
    },
    mixinStandardHelpOptions = true)
public final class StopCommand implements Callable<Integer> {
  @Mixin private Target target;
  @Mixin private EndWait wait;

  private final Console console;

  public StopCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return wait.end(EndRequest.stop(target.files()), console).code();
  }
}
