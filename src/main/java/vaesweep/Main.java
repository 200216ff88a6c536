package vaesweep;

import java.util.Locale;
import vaesweep.cli.CommandLineInterface;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // numbers are written alike wherever the program runs
    System.exit(CommandLineInterface.run(arguments));
  }
}
