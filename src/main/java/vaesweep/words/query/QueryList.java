package vaesweep.words.query;

import java.io.PrintStream;
import java.util.List;
import vaesweep.storage.query.NamedQuery;
import vaesweep.sweep.query.QueryAnswer;
import vaesweep.words.text.TextTable;

/** The queries that have names, and what they answer. */
public final class QueryList {
  private QueryList() {}

  /** Prints a row a query. */
  public static void print(PrintStream out) {
    List<List<Object>> rows =
        QueryAnswer.named().stream()
            .map(named -> List.<Object>of(written(named), named.description()))
            .toList();
    TextTable.print(List.of("query", "what it answers"), rows, out);
  }

  private static String written(NamedQuery named) {
    return "@" + named.name() + (named.asksParameter() ? " PARAMETER" : "");
  }
}
