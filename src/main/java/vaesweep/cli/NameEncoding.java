package vaesweep.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vaesweep.spec.json.Printable;

/**
 * The encoding in which Java reads arguments and names files: the locale's. Under {@code LC_ALL=C}
 * an umlaut is lost before the program sees it, and no name with one can be said.
 *
 * @param charset Java's name of it
 * @param folder the current one, as Java read its name
 */
record NameEncoding(String charset, String folder) {
  /** Stands for what could not be read. */
  private static final String LOST = "\uFFFD";

  static NameEncoding ofProcess() {
    return new NameEncoding(
        System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()),
        System.getProperty("user.dir"));
  }

  /** Returns what to say of the first argument that was not read whole; nothing of whole ones. */
  Optional<String> ofArguments(String... arguments) {
    return Arrays.stream(arguments).filter(this::isLost).findFirst().map(this::beyond);
  }

  /** Returns what to say where a command that uses files is in a folder that cannot be named. */
  Optional<String> ofFolder(ParseResult parsed) {
    return isLost(folder) && usesFiles(parsed)
        ? Optional.of("the current folder: " + beyond(folder))
        : Optional.empty();
  }

  /** Returns what to say of a name that is none of a file here. */
  String of(InvalidPathException wrong) {
    return isUtf8()
        ? "found "
            + Printable.quoted(wrong.getInput())
            + ", which is no name of a file ("
            + wrong.getReason()
            + "); give it another"
        : beyond(wrong.getInput());
  }

  private String beyond(String name) {
    return "found "
        + Printable.quoted(name)
        + ", which has letters that this locale's encoding ("
        + charset
        + ") lacks; start with LC_ALL=C.UTF-8 java -jar sweep.jar …";
  }

  private boolean isLost(String name) {
    return !isUtf8() && name.contains(LOST);
  }

  private boolean isUtf8() {
    return charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  private static boolean usesFiles(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return !last.isUsageHelpRequested()
        && !last.isVersionHelpRequested()
        && last.commandSpec().args().stream()
            .anyMatch(each -> each.type() == Path.class && each.getValue() != null);
  }
}
