package vaesweep.cli.query;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.arguments.Target;
import vaesweep.cli.console.Console;
import vaesweep.cli.text.TextTable;
import vaesweep.storage.query.NamedQuery;
import vaesweep.storage.query.Query;
import vaesweep.storage.query.Table;
import vaesweep.storage.query.WrongQuery;
import vaesweep.sweep.file.Refusal;

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

  /** How rows are printed. */
  enum Format {
    table,
    csv,
    json
  }

  private final Console console;

  public QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Path database = target.files().database();
    if (words.isEmpty()) {
      list();
      return;
    }
    try (Query query = Query.open(database);
        Table table = query.run(String.join(" ", words))) {
      switch (format) {
        case table -> TextTable.print(table.columns(), table.rows().iterator(), console.out());
        case csv -> DelimitedText.print(table, console.out());
        case json -> JsonText.print(table, console.out());
      }
    } catch (WrongQuery e) {
      throw new Refusal(Refusal.Fault.INPUT, e.getMessage());
    }
  }

  private void list() {
    List<List<Object>> rows =
        NamedQuery.all().stream()
            .map(named -> List.<Object>of(written(named), named.description()))
            .toList();
    TextTable.print(List.of("query", "what it answers"), rows, console.out());
  }

  private static String written(NamedQuery named) {
    return "@" + named.name() + (named.asksParameter() ? " PARAMETER" : "");
  }
}
