package vaesweep.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vaesweep.cli.console.Console;

/** Runs command lines in this process, and has what the last of them told, on both streams. */
final class CapturedConsole {
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  int run(String... arguments) {
    told.reset();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return CommandLineInterface.run(new Console(stream, stream, false), arguments);
  }

  String told() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
