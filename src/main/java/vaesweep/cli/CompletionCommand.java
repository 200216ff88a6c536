package vaesweep.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vaesweep.cli.console.Console;

/** Prints what makes a shell complete verbs, options and files. */
@Command(
    name = "completion",
    description = {
      "Prints a script that makes a shell complete this program's verbs, options and files.",
      "It completes a name, so give the program one:"
    },
    footer = {
      "",
      "  sweep() { java -jar /path/to/sweep.jar \"$@\"; }",
      "  source <(sweep completion bash)",
      "",
      "Both lines belong into ~/.bashrc, or with zsh for bash into ~/.zshrc."
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec self;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "sweep",
      description = "The function or alias that runs the program. Default: ${DEFAULT-VALUE}.")
  private String name;

  /** One script serves both: in zsh it starts bash's completion. */
  enum Shell {
    bash,
    zsh
  }

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (!name.matches("[A-Za-z_][\\w-]*")) {
      throw new ParameterException(
          self.commandLine(),
          "--name: found \"" + name + "\", expected letters, digits, - and _, such as sweep");
    }
    CommandLine root = self.root().commandLine();
    console.out().println("# Completion of " + name + " in " + shell);
    console.out().print(AutoComplete.bash(name, root));
  }
}
