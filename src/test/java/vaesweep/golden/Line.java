package vaesweep.golden;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/**
 * What became of a command line in this process.
 *
 * @param exit its code
 * @param text all that it said
 */
record Line(int exit, String text) {
  static Line run(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    int exit = CommandLineInterface.run(new Console(stream, stream, false), arguments);
    return new Line(exit, text.toString(StandardCharsets.UTF_8));
  }
}
