package vaesweep.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/**
 * How a command line ended.
 *
 * @param text all that it said
 */
record Told(int exit, String text) {
  static Told by(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int exit = CommandLineInterface.run(new Console(stream, stream, false), arguments);
    return new Told(exit, text.toString(StandardCharsets.UTF_8));
  }
}
