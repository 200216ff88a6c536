package vaesweep.cli.status;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.sweep.status.EndRequest;

/** Asks a running sweep to end now, as Ctrl-C in its terminal does. */
@Command(
    name = "cancel",
    description = {
      "Asks a running sweep to end now, resumable.",
      "Running trials stop before their next step, as on Ctrl-C."
    },
    mixinStandardHelpOptions = true)
public final class CancelCommand implements Callable<Integer> {
  @Mixin private Target target;
  @Mixin private EndWait wait;

  private final Console console;

  public CancelCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return wait.end(EndRequest.cancel(target.files()), console).code();
  }
}
