package vaesweep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;

/** Says what is wrong with a command line: what was found, what was expected, what is near. */
final class Misuse {
  private Misuse() {}

  /** Tells all of it and returns the exit code. */
  static int tell(Console console, ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    problems(wrong, command).forEach(console.err()::println);
    boolean isVerb = command.parent() != null;
    console
        .err()
        .println(
            isVerb
                ? command.name() + " --help shows what it takes."
                : "--help shows what there is.");
    return ExitCode.WRONG_INPUT.code();
  }

  private static List<String> problems(ParameterException wrong, CommandSpec command) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return List.of(wrong.getMessage());
    }
    List<String> problems = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String word : unmatched.getUnmatched()) {
      if (word.startsWith("-") && !command.optionsMap().containsKey(word)) {
        problems.add(Keys.unknown(word, "option", options(command)));
      } else {
        words.add(word);
      }
    }
    if (!words.isEmpty()) {
      problems.add(surplus(words, wrong.getCommandLine()));
    }
    return problems;
  }

  /** The names of the options that help shows. */
  private static List<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  /** What to say of words after a command that are not for it. */
  static String surplus(List<String> words, CommandLine line) {
    String found = Printable.quoted(String.join(" ", words));
    if (!(line.getCommand() instanceof CommandLineInterface root)) {
      return "found " + found + ", expected nothing more after " + line.getCommandName();
    }
    Path first = root.sweep();
    Path spaced = Path.of(first + " " + String.join(" ", words));
    if (Files.exists(spaced)) {
      return "a name with spaces goes in quotes: " + Printable.quoted(spaced.toString());
    }
    return Files.exists(first)
        ? "found "
            + found
            + " after "
            + first
            + ", expected one sweep file at a time, or overrides such as beta=1,2,4"
        : noVerb(first, line.getCommandSpec());
  }

  /** What to say of a first word that is neither a verb nor a file. */
  static String noVerb(Path word, CommandSpec root) {
    return Keys.unknown(word.toString(), "verb", root.subcommands().keySet())
        + ", or a sweep file such as sweeps/beta.json";
  }
}
