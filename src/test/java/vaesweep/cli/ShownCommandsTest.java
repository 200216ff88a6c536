package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vaesweep.cli.console.Console;
import vaesweep.documents.Document;
import vaesweep.documents.ShownCommand;

/** Guards who copies a command from a page: one that the program does not understand. */
final class ShownCommandsTest {
  private static final Path EXPLAIN = Path.of("src/site/markdown/explain.md");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Console console =
      new Console(printed(out), printed(new ByteArrayOutputStream()), false);

  static List<Document> documents() throws IOException {
    return Document.all();
  }

  private static PrintStream printed(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandIsUnderstood(Document document) {
    for (ShownCommand command : document.commands()) {
      CommandLine parser = CommandLineInterface.parser(console);
      assertThatCode(() -> parser.parseArgs(command.arguments().toArray(String[]::new)))
          .as("%s: %s", document.file(), command.text())
          .doesNotThrowAnyException();
    }
  }

  /** It answers at once, so what a page says of a loss is asked whole. */
  @Test
  void everyLossThatIsShownIsExplained() throws IOException {
    for (Document document : Document.all()) {
      for (ShownCommand command : document.commands()) {
        if (command.arguments().contains("explain")) {
          String[] arguments = command.arguments().toArray(String[]::new);
          assertThat(CommandLineInterface.run(console, arguments)).as(command.text()).isZero();
        }
      }
    }
  }

  @Test
  void anAnswerThatIsShownIsTheAnswer() throws IOException {
    String page = Files.readString(EXPLAIN);
    String first = page.substring(page.indexOf("```text\n") + "```text\n".length());
    String shown = first.substring(0, first.indexOf("```"));
    ShownCommand command =
        documents().stream()
            .filter(document -> document.file().equals(EXPLAIN))
            .flatMap(document -> document.commands().stream())
            .findFirst()
            .orElseThrow();
    CommandLineInterface.run(console, command.arguments().toArray(String[]::new));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(shown);
  }

  @Test
  void everyVerbIsOnItsPageAndEveryOptionOnSome() throws IOException {
    CommandLine parser = CommandLineInterface.parser(console);
    String verbs = Files.readString(Path.of("src/site/markdown/verbs.md"));
    StringBuilder all = new StringBuilder();
    for (Document document : Document.all()) {
      all.append(Files.readString(document.file()));
    }
    options(parser, all);
    for (Map.Entry<String, CommandLine> verb : parser.getSubcommands().entrySet()) {
      assertThat(verbs).contains("| `sweep.jar " + verb.getKey());
      options(verb.getValue(), all);
    }
  }

  private static void options(CommandLine line, CharSequence documents) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      Pattern name = Pattern.compile(Pattern.quote(option.longestName()) + "(?![\\w-])");
      boolean told = option.hidden() || option.versionHelp() || name.matcher(documents).find();
      assertThat(told).as("%s %s", line.getCommandName(), option.longestName()).isTrue();
    }
  }
}
