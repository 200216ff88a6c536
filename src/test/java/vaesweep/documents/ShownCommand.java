package vaesweep.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line of the program, as a document shows it.
 *
 * @param text with the program's name
 * @param arguments as a shell hands them over; an ellipsis, which leaves something out, is none
 */
public record ShownCommand(String text, List<String> arguments) {
  /** Ends where another command or a comment begins. */
  private static final Pattern PROGRAM =
      Pattern.compile("java (?:-D\\S+ )?-jar sweep\\.jar((?:'[^']*'|\"[^\"]*\"|[^#&|'\"])*)");

  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  public ShownCommand {
    arguments = List.copyOf(arguments);
  }

  /** Returns those of a line. */
  static List<ShownCommand> find(String line) {
    List<ShownCommand> commands = new ArrayList<>();
    Matcher program = PROGRAM.matcher(line);
    while (program.find()) {
      List<String> words =
          WORD.matcher(program.group(1))
              .results()
              .map(word -> QUOTED.matcher(word.group()).replaceAll("$1$2"))
              .filter(word -> !word.equals("…"))
              .toList();
      commands.add(new ShownCommand(program.group().strip(), words));
    }
    return commands;
  }

  /** Whether it is of that verb. */
  boolean is(String verb) {
    return !arguments.isEmpty() && arguments.get(0).equals(verb);
  }
}
