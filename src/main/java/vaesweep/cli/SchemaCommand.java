package vaesweep.cli;

import picocli.CommandLine.Command;
import vaesweep.cli.console.Console;
import vaesweep.spec.reading.SweepSchema;

/** Prints the JSON Schema of sweep files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of sweep files, for editors that complete and check.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().print(SweepSchema.text());
  }
}
