package vaesweep.cli.console;

import picocli.CommandLine.Model.UsageMessageSpec;

/** How wide the lines of a text may be. */
public final class TerminalWidth {
  /** Where nobody watches, and the least where somebody does. */
  private static final int ELSEWHERE = 100;

  private static final int LEAST = 40;

  private TerminalWidth() {}

  /** Returns the terminal's width, or 100 where the text goes into a file or another program. */
  public static int of(Console console) {
    return console.interactive()
        ? Math.max(LEAST, new UsageMessageSpec().autoWidth(true).width())
        : ELSEWHERE;
  }
}
