package vaesweep.cli.query;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.query.QueryAnswer;
import vaesweep.words.query.AnswerFormat;
import vaesweep.words.query.QueryList;

/** Asks a sweep's database. */
@Command(
    name = "query",
    description =
        "Asks a sweep's database: a SELECT of your own, or a named query such as @frontier.",
    mixinStandardHelpOptions = true)
public final class QueryCommand implements Runnable {
  @Mixin private Target target;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SQL",
      description =
          "One SELECT, or @NAME, some with a parameter after it. Without it the named queries are"
              + " listed.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  /** How rows are printed, as users write it. */
  enum Format {
    table(AnswerFormat.TABLE),
    csv(AnswerFormat.CSV),
    json(AnswerFormat.JSON);

    private final AnswerFormat format;

    Format(AnswerFormat format) {
      this.format = format;
    }
  }

  private final Console console;

  public QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ResultFiles files = target.files();
    if (words.isEmpty()) {
      QueryList.print(console.out());
      return;
    }
    try (QueryAnswer answer = QueryAnswer.of(files, String.join(" ", words))) {
      format.format.print(answer, console.out());
    }
  }
}
